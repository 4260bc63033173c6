import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type ModelId, modelIds } from '../dataset/ids';
import type { Edition, Question } from '../questionnaire/schema';
import { ranking } from './ranking';
import { type PerModel, perModel, pointsOf, sum } from './score';

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
  const tables = questions.map(({ options, weight }) => options.map((option) => pointsOf(option, weight.value)));
  const shareSums = modelIds.map(() => 0);
  const leads = new Map<ModelId, number>();
  for (let sheet = 0; sheet < count; sheet += 1) {
    const points = modelIds.map(() => 0);
    for (const options of tables) {
      const chosen = options[Math.floor(uniformFloat64(generator) * options.length)] ?? [];
      for (let model = 0; model < points.length; model += 1)
        points[model] = (points[model] ?? 0) + (chosen[model] ?? 0);
    }
    const cast = sum(points);
    const shares = perModel((model) => (cast > 0 ? (points[modelIds.indexOf(model)] ?? 0) / cast : 0));
    for (const [position, model] of modelIds.entries())
      shareSums[position] = (shareSums[position] ?? 0) + shares[model];
    const [leader] = ranking(shares);
    if (leader) leads.set(leader, (leads.get(leader) ?? 0) + 1);
  }
  return {
    count,
    random: {
      meanShare: perModel((model) => (shareSums[modelIds.indexOf(model)] ?? 0) / count),
      leads: perModel((model) => (leads.get(model) ?? 0) / count),
    },
    reach: perModel((model) => reachOf(questions, modelIds.indexOf(model))),
  };
}

/** The highest share that a model can have in a sheet that answers every question: found as in `range.ts`. */
function reachOf(questions: readonly Question[], model: number): number {
  const tables = questions.map(({ options, weight }) => options.map((option) => pointsOf(option, weight.value)));
  let share = 0;
  for (let round = 0; round < 20; round += 1) {
    const chosen = tables.map((options) =>
      options.reduce((best, option) => (value(option) > value(best) ? option : best), options[0] ?? []),
    );
    const cast = sum(chosen.map(sum));
    if (cast === 0) return 0;
    const next = sum(chosen.map((option) => option[model] ?? 0)) / cast;
    if (next <= share) return share;
    share = next;
  }
  return share;

  function value(option: readonly number[]): number {
    return (option[model] ?? 0) - share * sum(option);
  }
}
