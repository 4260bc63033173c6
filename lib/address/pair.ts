import { type ModelId, modelIds } from '../dataset/ids';
import { pagePaths } from './page';

/** The pairs of models and the addresses of their pages. */

export type Pair = readonly [ModelId, ModelId];

/** Every pair once, in the fixed order of the models. */
export const pairs: readonly Pair[] = modelIds.flatMap((first, index) =>
  modelIds.slice(index + 1).map((second): Pair => [first, second]),
);

/** The name of a pair, in the files of its article and in its address: `devops-vs-sre`. */
export function pairName(first: ModelId, second: ModelId): string {
  return `${first}-vs-${second}`;
}

/** The page of the article of this name, in the right order or not. */
export const pairArticlePath = (name: string) => `${pagePaths.comparison}/${name}`;

/** The page of the pair of two different models, in whichever order they come. */
export function pairPath(one: ModelId, other: ModelId): string {
  const inOrder = modelIds.indexOf(one) < modelIds.indexOf(other);
  return pairArticlePath(inOrder ? pairName(one, other) : pairName(other, one));
}

/** Which pair an address names, and whether in the right order; undefined if it names none. */
export function readPair(name: string): { pair: Pair; canonical: boolean } | undefined {
  for (const pair of pairs) {
    const [first, second] = pair;
    if (name === pairName(first, second)) return { pair, canonical: true };
    if (name === pairName(second, first)) return { pair, canonical: false };
  }
  return undefined;
}
