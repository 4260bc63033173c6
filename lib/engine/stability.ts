import { randomNormal } from 'd3-random';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { modelIds } from '../dataset/ids';
import { type CastVote, type PerModel, perModel } from './score';

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
  const casting = votes.filter(({ given }) => given > 0);
  const wins = modelIds.map(() => 0);
  if (casting.length === 0) return perModel(() => 0);
  const generator = xoroshiro128plus(seed);
  const normal = randomNormal.source(() => uniformFloat64(generator))(0, 1);
  const factors = new Float64Array(casting.length);
  for (let pair = 0; pair < count / 2; pair += 1) {
    for (let vote = 0; vote < factors.length; vote += 1) factors[vote] = Math.exp(weightSpread.value * normal());
    countWin(casting, factors, wins);
    for (let vote = 0; vote < factors.length; vote += 1) factors[vote] = 1 / (factors[vote] ?? 1);
    countWin(casting, factors, wins);
  }
  return perModel((model) => (wins[modelIds.indexOf(model)] ?? 0) / count);
}

/** Adds one to the winner under these factors; a tie goes to the earlier model, as everywhere. */
function countWin(votes: readonly CastVote[], factors: Float64Array, wins: number[]): void {
  let winner = 0;
  let highest = -1;
  for (let model = 0; model < wins.length; model += 1) {
    let points = 0;
    for (let vote = 0; vote < factors.length; vote += 1)
      points += (factors[vote] ?? 0) * (votes[vote]?.points[model] ?? 0);
    if (points > highest) {
      highest = points;
      winner = model;
    }
  }
  wins[winner] = (wins[winner] ?? 0) + 1;
}
