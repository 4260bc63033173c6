import matter from 'gray-matter';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
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

/** The two parts of an article's text. The front matter is given as written. */
export function splitArticle(text: string): PlainArticle<unknown> {
  // An options object, if only an empty one, keeps gray-matter from handing out one shared object for the same text.
  const { data, content } = matter(text, {});
  return { frontmatter: data, readTree: () => withPrintedQuotes(parser.parse(content)) };
}
