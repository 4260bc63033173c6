import type { Issue } from '@/lib/shared/issue';
import { checkLinks, type LinkablePages } from './check-links';
import type { ArticleKind } from './kinds';
import type { Observed } from './observe';
import { pieceNames, type ShowablePieces } from './pieces';
import type { Term } from './term-words';

/** What must be true of an article beyond its syntax. One rule a function; all rules report, not the first. */

/** What an article may refer to. */
export interface Referable extends ShowablePieces {
  sources: ReadonlySet<string>;
  pages: LinkablePages;
  /** What is linked to the glossary where it is first used. */
  terms: readonly Term[];
}

/** What the rules need to know of a kind. */
export type Demands = Pick<ArticleKind<unknown>, 'opening' | 'words' | 'fewestSources'>;

export interface Draft {
  /** Path from the project's root. */
  file: string;
  observed: Observed;
  kind: Demands;
}

const passages = ['Cite', 'Weak', 'Convention'];

/** The rules about the body. `known` holds what exists. */
export function checkBody(draft: Draft, referable: Referable): Issue[] {
  return [
    ...checkOpening(draft),
    ...checkHeadings(draft),
    ...checkElements(draft),
    ...checkCitations(draft, referable.sources),
    ...checkEnoughSources(draft),
    ...checkLength(draft),
    ...checkLinks(draft.file, draft.observed, referable.pages),
  ];
}

/** The name that the front matter asks for and the file's name must agree. */
export function checkFileName(file: string, name: string): Issue[] {
  if (file.endsWith(`/${name}.mdx`)) return [];
  return [
    { path: `${file}:frontmatter`, message: `Its front matter is that of ${name}.mdx: file and front matter differ` },
  ];
}

function checkOpening({ file, observed, kind }: Draft): Issue[] {
  const { opening, openingSentences } = observed;
  if (opening !== kind.opening) {
    const hint = `wrap the first paragraph in <${kind.opening}>…</${kind.opening}>`;
    return [{ path: file, message: `The body does not open with <${kind.opening}>`, hint }];
  }
  if (openingSentences === 2) return [];
  const hint = 'write exactly two that can be quoted alone';
  return [{ path: file, message: `<${kind.opening}> has ${openingSentences} sentences`, hint }];
}

function checkHeadings({ file, observed }: Draft): Issue[] {
  // The page makes the h1, so the body starts below it.
  let above = 1;
  return observed.headings.flatMap(({ depth, text, line }) => {
    const skips = depth > above + 1;
    const from = above;
    above = depth;
    const path = `${file}:${line}`;
    if (depth === 1) return [{ path, message: `“${text}” is an h1`, hint: 'the page makes the h1: start with ##' }];
    if (skips) return [{ path, message: `“${text}” is an h${depth} right under an h${from}` }];
    return [];
  });
}

function checkElements({ file, observed, kind }: Draft): Issue[] {
  const components = [kind.opening, ...passages, ...pieceNames];
  return observed.elements
    .filter(({ name }) => !components.includes(name))
    .map(({ name, line }) => ({
      path: `${file}:${line}`,
      message: `“${name}” cannot be used in an article of this kind`,
      hint: `Markdown and ${components.join(', ')} only`,
    }));
}

function checkCitations({ file, observed }: Draft, sourceIds: ReadonlySet<string>): Issue[] {
  return observed.mentions.flatMap(({ sources, line }) => {
    const path = `${file}:${line}`;
    if (sources.length === 0) return [{ path, message: 'A <Cite> has no source', hint: 'write <Cite source="id" />' }];
    return sources
      .filter((source) => !sourceIds.has(source))
      .map((source) => ({ path, message: `No source has the id “${source}”`, hint: 'ids are in lib/dataset/sources' }));
  });
}

function checkEnoughSources({ file, observed, kind: { fewestSources } }: Draft): Issue[] {
  const distinct = new Set(observed.mentions.flatMap(({ sources }) => sources)).size;
  if (distinct >= fewestSources) return [];
  return [{ path: file, message: `Cites ${distinct} distinct sources; at least ${fewestSources} are needed` }];
}

function checkLength({ file, observed: { words }, kind }: Draft): Issue[] {
  const { fewest, most } = kind.words;
  if (words < fewest) return [{ path: file, message: `Has ${words} words; at least ${fewest} are needed` }];
  if (words > most) return [{ path: file, message: `Has ${words} words; at most ${most} are allowed` }];
  return [];
}
