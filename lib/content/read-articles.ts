import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAuthored } from '@/lib/shared/parse';
import { articleFolder } from './article-folder';
import type { ArticleKind } from './kinds';
import { type PlainArticle, splitArticle } from './plain-article';

/** All articles of a kind at once, as trees: for what is asked of all of them together. */

export interface NamedArticle<Frontmatter> extends PlainArticle<Frontmatter> {
  /** The file's name without its ending. */
  name: string;
  /** The file as written, for a quick look before it is parsed. */
  text: string;
}

/**
 * Every article of a kind, in alphabetical order of their names, neither compiled nor checked. Reads the files before it
 * returns: who asks keeps what it finds, so that the disk is read once.
 * @throws Error with every issue if the front matter of one is wrong.
 */
export function readArticles<Frontmatter>(
  kind: Pick<ArticleKind<Frontmatter>, 'folder' | 'frontmatter'>,
): NamedArticle<Frontmatter>[] {
  const folder = articleFolder(kind);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const { frontmatter: written, readTree } = splitArticle(text);
      const frontmatter = parseAuthored(kind.frontmatter, `${kind.folder}/${file}`, written);
      return { name: file.slice(0, -'.mdx'.length), text, frontmatter, readTree };
    });
}
