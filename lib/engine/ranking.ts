import { type ModelId, modelIds } from '../dataset/ids';
import { noPoints, type PerModel, type Points, toPoints } from './points';

/** Which model is first, and how far ahead: the one place that says what a tie is. */

export const tie = {
  value: 1e-9,
  reason:
    'Sums of the same votes in another order differ by about 1e-15, and votes in steps of a twentieth make none below 1e-5.',
} as const;

/**
 * The position of the first model. Of models in a tie the earlier one is first, so that a result depends neither on chance nor
 * on rounding.
 * @param points weighted votes or shares.
 * @param change what to add to them first: without a new array for the sum, because this runs thousands of times a result.
 */
export function firstPosition(points: Points, change: Points = noPoints): number {
  let first = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (let position = 0; position < points.length; position += 1) {
    const value = (points[position] ?? 0) + (change[position] ?? 0);
    if (value > highest + tie.value) {
      highest = value;
      first = position;
    }
  }
  return first;
}

/** The models by falling share: the first, then the first of the others, and so on. */
export function ranking(shares: PerModel): ModelId[] {
  const left = [...modelIds];
  const ranked: ModelId[] = [];
  while (left.length > 0) ranked.push(...left.splice(firstPosition(left.map((model) => shares[model])), 1));
  return ranked;
}

/** How far the first is ahead of the second, as a fraction of 1. */
export function margin(shares: PerModel): number {
  const [first = 0, second = 0] = toPoints(shares).sort((a, b) => b - a);
  return first - second;
}

/** The models whose share is within `distance` of the highest, highest first. */
export function near(shares: PerModel, distance: number): ModelId[] {
  const highest = Math.max(...toPoints(shares));
  return ranking(shares).filter((model) => highest - shares[model] <= distance);
}
