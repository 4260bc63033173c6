import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Edition } from '../questionnaire/schema';
import { extremeShare } from './extreme-share';
import { added, divided, noPoints, type PerModel, type Points, perModel, sum, toPerModel } from './points';
import { firstPosition } from './ranking';
import { pointsOf } from './score';

/** Whether an edition favours a model: what comes out of answers that mean nothing, and of answers that mean one model. */

export interface Audit {
  /** How many random sheets were scored. */
  count: number;
  /** Over random sheets: each model's mean share, and how often it leads. Fractions of 1; without a bias 0.2 each. */
  random: { meanShare: PerModel; leads: PerModel };
  /** The share that each model reaches when every question is answered in its favour. */
  reach: PerModel;
}

/** Audits an edition over sheets in which every question has one of its options, each as likely as the next. */
export function audit({ questions }: Edition, count: number, seed: number): Audit {
  const generator = xoroshiro128plus(seed);
  const choices = questions.map(({ options, weight }) => options.map((option) => pointsOf(option, weight.value)));
  let shares: Points = noPoints;
  const leads = [...noPoints];
  for (let sheet = 0; sheet < count; sheet += 1) {
    let points: Points = noPoints;
    for (const options of choices)
      points = added(points, options[Math.floor(uniformFloat64(generator) * options.length)] ?? noPoints);
    shares = added(shares, divided(points, sum(points)));
    const first = firstPosition(points);
    leads[first] = (leads[first] ?? 0) + 1;
  }
  return {
    count,
    random: { meanShare: toPerModel(divided(shares, count)), leads: toPerModel(divided(leads, count)) },
    reach: perModel((_, position) => extremeShare([], choices, position, 1)),
  };
}
