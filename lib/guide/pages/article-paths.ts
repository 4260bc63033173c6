import { readdirSync } from 'node:fs';
import { pairArticlePath, pairName, pairPath, pairs } from '@/lib/address/pair';
import { guidePath, modelPath } from '@/lib/address/record';
import { articleFolder } from '@/lib/content/article-folder';
import { askedArticles, guideArticles } from '@/lib/content/kinds';
import { modelIds } from '@/lib/dataset';
import { oncePerProcess } from '@/lib/shared/once';

/** Where each article stands: a model, a pair in its own order, a guide or a short answer. */
export const articlePaths = oncePerProcess(() => [
  ...modelIds.map(modelPath),
  ...pairs.map((pair) => pairPath(...pair)),
  ...guides(),
]);

/** The order of a pair that is not its own → its own. */
export const turnedPairs = pairs.map(
  ([first, second]) => [pairArticlePath(pairName(second, first)), pairPath(first, second)] as const,
);

/** The names of the files are enough: nothing of them is read. */
const guides = () =>
  [guideArticles, askedArticles]
    .flatMap((kind) => readdirSync(articleFolder(kind)))
    .map((file) => guidePath(file.replace(/\.mdx$/, '')));
