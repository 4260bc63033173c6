import type { ModelId } from '../dataset/ids';
import type { AnswerSheet } from '../questionnaire/answers';
import type { Edition } from '../questionnaire/schema';
import type { Certainty } from './certainty';
import type { PerModel } from './points';
import { margin, ranking } from './ranking';
import type { Score } from './score';

/** What may be said of a blend. Thresholds are judgement: each has its reason beside it, and the method page shows them. */

export const verdictKinds = ['clear-lead', 'leaning', 'shared-lead', 'no-model', 'not-enough'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

export interface Verdict {
  kind: VerdictKind;
  /** The leading model; several where the lead is shared; none where there is not enough to tell, or no model to choose. */
  lead: ModelId[];
  /** Distance between the first and the second share, a fraction of 1. */
  margin: number;
  /** The share of plausible weightings under which the first stays the first, a fraction of 1. */
  stability: number;
  /**
   * In how many of 100 draws the first stays first, as fractions of 1, when more and more of what is unsure varies; null where the
   * edition is judged by weights alone, and where there is no lead.
   */
  sureOf: { weights: number; open: number; readings: number } | null;
}

export const thresholds = {
  minimumQuestions: {
    value: 5,
    reason: 'Fewer than five answers that say something leave most of the work areas unseen.',
  },
  minimumCast: {
    value: 2.5,
    reason:
      'Two and a half whole votes are as much as the single heaviest question can give, so that no one answer makes a result.',
  },
  sharedMargin: {
    value: 0.04,
    reason: 'Within four points the order can turn on one ordinary answer: to name one leader would be to guess.',
  },
  sharedStability: {
    value: 0.65,
    reason: 'If more than a third of plausible weightings name another leader, the lead is a matter of taste.',
  },
  sharedChance: {
    value: 0.25,
    reason: 'A model that is first in a quarter of plausible weightings belongs to a shared lead.',
  },
  clearMargin: {
    value: 0.1,
    reason: 'Ten points are about what one heavy answer, or two ordinary ones, can move.',
  },
  clearStability: {
    value: 0.9,
    reason: 'Nine of ten plausible weightings agree; where open questions and readings vary, too, nine of ten draws.',
  },
  clearSettled: {
    value: 0.4,
    reason:
      'Less than this part of all base weight settled is too little to call anything clear. The quick set alone is a little more than that.',
  },
} as const;

/** For a team's board, beside the thresholds above. */
export const groupSupport = {
  value: 0.5,
  reason:
    'A lead that no more than half of the members’ own answers name is a compromise of the sum, and not what the team says.',
} as const;

/** A verdict that names no lead. */
export const withoutLead = (kind: 'not-enough' | 'no-model'): Verdict => ({
  kind,
  lead: [],
  margin: 0,
  stability: 0,
  sureOf: null,
});

/** What a verdict rests on beside the shares. */
export interface Grounds {
  /** Each model's probability of being first under plausible weightings. */
  weights: PerModel;
  /** The same where open questions and readings vary, too, if the edition is judged so: the verdict then rests on it. */
  more?: Pick<Certainty, 'open' | 'readings'> | undefined;
  /** The part of all base weight whose questions are answered or don't apply, a fraction of 1. */
  settled: number;
}

/** The verdict on a blend. */
export function verdict({ cast, castQuestions, shares }: Score, { weights, more, settled }: Grounds): Verdict {
  if (castQuestions < thresholds.minimumQuestions.value || cast < thresholds.minimumCast.value) {
    return withoutLead('not-enough');
  }
  const [first, ...others] = ranking(shares);
  if (!first) throw new RangeError('An edition without models has no verdict');
  const ahead = margin(shares);
  const chances = more?.readings ?? weights;
  const stability = weights[first];
  const sureOf = more ? { weights: stability, open: more.open[first], readings: more.readings[first] } : null;
  // Each kind of doubt has to be small by itself: what varies more can, by chance, speak for the lead.
  const sure = sureOf ? Math.min(sureOf.weights, sureOf.open, sureOf.readings) : stability;
  const partners = others.filter(
    (model) =>
      shares[first] - shares[model] < thresholds.sharedMargin.value || chances[model] >= thresholds.sharedChance.value,
  );
  const close = ahead < thresholds.sharedMargin.value || sure < thresholds.sharedStability.value;
  if (close && partners.length > 0)
    return { kind: 'shared-lead', lead: [first, ...partners], margin: ahead, stability, sureOf };
  const clear =
    !close &&
    ahead >= thresholds.clearMargin.value &&
    sure >= thresholds.clearStability.value &&
    settled >= thresholds.clearSettled.value;
  return { kind: clear ? 'clear-lead' : 'leaning', lead: [first], margin: ahead, stability, sureOf };
}

/** Whether the edition says of such an organisation that no lead is worth a reorganisation. */
export function needsNoModel({ noModel }: Edition, { answers }: AnswerSheet): boolean {
  return (noModel?.where ?? []).some((where) =>
    Object.entries(where).every(([question, options]) => options.includes(answers[question] ?? '')),
  );
}

export const roles = ['leads', 'supports', 'borrow-from', 'not-now'] as const;
export type Role = (typeof roles)[number];

export const roleThresholds = {
  supports: {
    value: 0.15,
    reason: 'A seventh of all that was said, or the lead of a work area, is a part of its own.',
  },
  borrow: { value: 0.05, reason: 'Below a twentieth there is no answer behind a model that would change what you do.' },
} as const;

/** A model's part in the blend. `leadsArea`: it alone leads some work area. */
export function roleOf(share: number, leads: boolean, leadsArea: boolean): Role {
  if (leads) return 'leads';
  if (share >= roleThresholds.supports.value || leadsArea) return 'supports';
  return share >= roleThresholds.borrow.value ? 'borrow-from' : 'not-now';
}
