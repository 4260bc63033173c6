import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type ArticleKind, articleKinds } from './kinds';

/**
 * Where the articles of a kind stand on this machine. That it is below `content` stands here in full, because the bundler reads it:
 * it would otherwise take the whole project for what the server may need.
 */
export function articleFolder({ folder }: Pick<ArticleKind<unknown>, 'folder'>): string {
  return path.join(process.cwd(), 'content', path.basename(folder));
}

/** A text that changes when any article does. Constant outside development, where the files don't change while the guide runs. */
export function articleStamp(): string {
  if (process.env.NODE_ENV !== 'development') return '';
  return Object.values(articleKinds)
    .map(articleFolder)
    .flatMap((folder) => readdirSync(folder).map((file) => `${file} ${statSync(path.join(folder, file)).mtimeMs}`))
    .join('\n');
}
