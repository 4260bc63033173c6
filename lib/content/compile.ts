import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkSmartypants from 'remark-smartypants';
import type { Issue } from '@/lib/shared/issue';
import { fail, ok, type Result } from '@/lib/shared/result';
import { type Citation, numberCitations } from './citations';
import { type Heading, numberHeadings } from './headings';
import { linkTerms } from './link-terms';
import { type Observed, observe } from './observe';
import { numberPieces } from './pieces';
import { printedQuotes } from './printed-quotes';
import { syntaxIssues } from './syntax-issues';
import { nameTables } from './tables';
import type { Term } from './term-words';

/** Turns the text of an article into code that renders it, and into the plain facts that pages and checks need. */

export interface Compiled {
  /** As written; `frontmatter.ts` says what it should be. */
  frontmatter: unknown;
  /** For `getMDXComponent` of mdx-bundler. */
  code: string;
  /** In the order of their numbers: the first is number 1. */
  citations: readonly Citation[];
  /** The h2 and h3 headings, in document order. */
  outline: readonly Heading[];
  /** The ids of the glossary's terms that it links, in document order: the author's links and ours. */
  terms: readonly string[];
  words: number;
  observed: Observed;
}

/** Until the compiler has read the text. */
const nothing: Observed = {
  headings: [],
  mentions: [],
  pieces: [],
  links: [],
  elements: [],
  opening: null,
  openingSentences: 0,
  words: 0,
};

/**
 * Compiles the text of an article. `file` is its path from the project's root, as messages should name it. The first use of each of `terms`
 * becomes a link to the glossary.
 * Gives issues with file and line if the text is not MDX or its front matter is not YAML.
 */
export async function compileArticle(
  file: string,
  source: string,
  terms: readonly Term[],
): Promise<Result<Compiled, Issue[]>> {
  let linked: string[] = [];
  let citations: Citation[] = [];
  let observed: Observed = nothing;

  function collect(tree: Root): void {
    const headings = numberHeadings(tree);
    const numbered = numberCitations(tree);
    const pieces = numberPieces(tree);
    nameTables(tree);
    citations = numbered.citations;
    observed = { ...observe(tree), headings, mentions: numbered.mentions, pieces };
    // After the observing: authors answer for the links that they wrote.
    linked = linkTerms(tree, terms);
  }

  // Loaded when there is something to compile: whoever only reads articles needs no compiler.
  const { bundleMDX } = await import('mdx-bundler');
  try {
    const { code, frontmatter } = await bundleMDX({
      source,
      mdxOptions: (options) => ({
        ...options,
        // Aligned columns come as `align`, for a class: `style` attributes are not allowed on our pages.
        tableCellAlignToStyle: false,
        // Authors type straight quotes; readers see printed ones. Dashes stay as they are typed.
        remarkPlugins: [...(options.remarkPlugins ?? []), remarkGfm, [remarkSmartypants, printedQuotes], () => collect],
      }),
      // Whoever asked gets the errors as issues; esbuild need not print them too.
      esbuildOptions: (options) => ({ ...options, logLevel: 'silent' }),
    });
    const outline = observed.headings.filter(({ depth }) => depth === 2 || depth === 3);
    return ok({ frontmatter, code, citations, outline, terms: linked, words: observed.words, observed });
  } catch (error) {
    const issues = syntaxIssues(file, error);
    if (issues) return fail(issues);
    throw error;
  }
}
