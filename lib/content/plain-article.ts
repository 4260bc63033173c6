import { readFile } from 'node:fs/promises';
import path from 'node:path';
import matter from 'gray-matter';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { parseAuthored } from '@/lib/shared/parse';
import { articleFolder } from './article-folder';
import type { ArticleKind } from './kinds';
import { printedQuotes } from './printed-quotes';

/** An article as a syntax tree instead of code: for the search, for Markdown, for structured data. Nothing is bundled, so it is quick. */

export interface PlainArticle<Frontmatter> {
  frontmatter: Frontmatter;
  /** Parses the body, MDX elements included, into a new tree, which may be changed. Takes some tens of milliseconds. */
  readTree: () => Root;
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();
const quotes = unified().use(remarkSmartypants, printedQuotes).freeze();

/** As in the compiled article. Changes the tree. */
function withPrintedQuotes(tree: Root): Root {
  quotes.runSync(tree);
  return tree;
}

/**
 * Reads an article of a kind from the disk. `name` is one of `articleNames`. The body is not checked: `loadArticle` does that in every build.
 * @throws Error with every issue if the front matter is wrong.
 */
export async function readPlainArticle<Frontmatter>(
  kind: Pick<ArticleKind<Frontmatter>, 'folder' | 'frontmatter'>,
  name: string,
): Promise<PlainArticle<Frontmatter>> {
  const file = `${kind.folder}/${name}.mdx`;
  const { frontmatter, readTree } = splitArticle(await readFile(path.join(articleFolder(kind), `${name}.mdx`), 'utf8'));
  return { frontmatter: parseAuthored(kind.frontmatter, file, frontmatter), readTree };
}

/** The two parts of an article's text. The front matter is given as written. */
export function splitArticle(text: string): PlainArticle<unknown> {
  // An options object, if only an empty one, keeps gray-matter from handing out one shared object for the same text.
  const { data, content } = matter(text, {});
  return { frontmatter: data, readTree: () => withPrintedQuotes(parser.parse(content)) };
}
