import { randomNormal } from 'd3-random';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { divided, noPoints, type PerModel, toPerModel } from './points';
import { firstPosition } from './ranking';
import type { CastVote } from './score';

/**
 * How the result would stand under other weights than ours: weights are judgement, so a good result doesn't hang on them.
 * The rank acceptability of SMAA (Lahdelma & Salminen 2001), by simulation.
 */

export const weightings = {
  value: 2000,
  reason:
    'A thousand draws and their mirror images. The figure is then about half a percentage point from the exact one on average, and answers at once.',
} as const;

export const weightSpread = {
  value: 0.5,
  reason:
    'The standard deviation of a weight’s logarithm: two thirds of the weightings keep each weight between 0.6 and 1.6 times ours.',
} as const;

/**
 * Each model's probability of being first, a fraction of 1, when every weight W is W · exp(σ · z), with z standard normal.
 * Weightings come in pairs, z and −z (antithetic variates): what one overstates the other tends to understate.
 * @param seed any 32-bit number; the same seed gives the same figures.
 * @param count how many weightings; even.
 */
export function firstProbabilities(
  votes: readonly CastVote[],
  seed: number,
  count: number = weightings.value,
): PerModel {
  const casting = votes.filter(({ total }) => total > 0);
  if (casting.length === 0) return toPerModel(noPoints);
  const generator = xoroshiro128plus(seed);
  const normal = randomNormal.source(() => uniformFloat64(generator))(0, 1);
  const factors = new Float64Array(casting.length);
  const byModel = noPoints.map((_, position) => Float64Array.from(casting, ({ points }) => points[position] ?? 0));
  const wins = [...noPoints];
  for (let pair = 0; pair < count / 2; pair += 1) {
    for (let vote = 0; vote < factors.length; vote += 1) factors[vote] = Math.exp(weightSpread.value * normal());
    countWin(byModel, factors, wins);
    for (let vote = 0; vote < factors.length; vote += 1) factors[vote] = 1 / (factors[vote] ?? 1);
    countWin(byModel, factors, wins);
  }
  return toPerModel(divided(wins, count));
}

/**
 * Adds one to the first model under these factors.
 * @param byModel for each model, what each vote gives it.
 */
function countWin(byModel: readonly Float64Array[], factors: Float64Array, wins: number[]): void {
  const totals: number[] = [];
  for (const points of byModel) {
    let total = 0;
    for (let vote = 0; vote < factors.length; vote += 1) total += (factors[vote] ?? 0) * (points[vote] ?? 0);
    totals.push(total);
  }
  const first = firstPosition(totals);
  wins[first] = (wins[first] ?? 0) + 1;
}
