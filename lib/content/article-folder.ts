import path from 'node:path';
import type { ArticleKind } from './kinds';

/**
 * Where the articles of a kind stand on this machine. That it is below `content` stands here in full, because the bundler reads it:
 * it would otherwise take the whole project for what the server may need.
 */
export function articleFolder({ folder }: Pick<ArticleKind<unknown>, 'folder'>): string {
  return path.join(process.cwd(), 'content', path.basename(folder));
}
