import { type ModelId, modelIds } from '../dataset/ids';
import type { PerModel } from './score';

/** The models by falling share. Equal shares keep the order of `modelIds`, so that a result never depends on chance or on rounding. */
export function ranking(shares: PerModel): ModelId[] {
  const key = (model: ModelId) => Math.round(shares[model] * 1e12);
  return [...modelIds].sort((a, b) => key(b) - key(a));
}

/** How far the first is ahead of the second, as a fraction of 1. */
export function margin(shares: PerModel): number {
  const [first = 0, second = 0] = Object.values(shares).sort((a, b) => b - a);
  return first - second;
}

/** The models whose share is within `tolerance` of the highest, highest first. */
export function near(shares: PerModel, tolerance: number): ModelId[] {
  const ranked = ranking(shares);
  const highest = Math.max(...Object.values(shares));
  return ranked.filter((model) => highest - shares[model] <= tolerance);
}
