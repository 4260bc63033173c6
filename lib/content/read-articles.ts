import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAuthored } from '@/lib/shared/parse';
import { articleFolder } from './article-folder';
import type { ArticleKind } from './kinds';
import { type PlainArticle, splitArticle } from './plain-article';

/** Reads the articles of a kind from the disk, as text and as trees. Nothing is compiled or checked here but the front matter. */

export interface ArticleFile<Frontmatter> extends PlainArticle<Frontmatter> {
  /** The file's name without its ending. */
  name: string;
  /** Its path from the project's root, as messages should name it. */
  file: string;
  /** The whole file as written. */
  text: string;
}

/**
 * Every article of a kind, in alphabetical order of their names.
 * @throws Error with every issue if the front matter of one is wrong.
 */
export function readArticles<Frontmatter>(
  kind: Pick<ArticleKind<Frontmatter>, 'folder' | 'frontmatter'>,
): ArticleFile<Frontmatter>[] {
  const folder = articleFolder(kind);
  return readdirSync(folder)
    .filter((entry) => entry.endsWith('.mdx'))
    .sort()
    .map((entry) => {
      const text = readFileSync(path.join(folder, entry), 'utf8');
      const file = `${kind.folder}/${entry}`;
      const { frontmatter: written, readTree } = splitArticle(text);
      const frontmatter = parseAuthored(kind.frontmatter, file, written);
      return { name: entry.slice(0, -'.mdx'.length), file, text, frontmatter, readTree };
    });
}
