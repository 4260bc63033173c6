import type { ModelId } from '../dataset/ids';
import { margin, near } from './ranking';
import type { Score } from './score';

/** What may be said of a blend. Thresholds are judgement: each has its reason beside it, and the method page shows them. */

export const verdictKinds = ['clear-lead', 'leaning', 'shared-lead', 'not-enough'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

export interface Verdict {
  kind: VerdictKind;
  /** The leading model; several where the lead is shared; none where there is not enough to tell. */
  lead: ModelId[];
  /** Distance between the first and the second share, a fraction of 1. */
  margin: number;
}

export const thresholds = {
  minimumQuestions: {
    value: 5,
    reason: 'Fewer than five answers that say something leave most of the six work areas unseen.',
  },
  minimumCast: {
    value: 2.5,
    reason:
      'About two and a half whole votes: as much as the single heaviest question can give, so that no one answer makes a result.',
  },
  sharedMargin: {
    value: 0.05,
    reason:
      'Within five points the order can turn on one ordinary answer out of twenty: to name one leader would be to guess.',
  },
  clearMargin: {
    value: 0.15,
    reason: 'Beyond fifteen points the heaviest question alone, answered differently, seldom changes the order.',
  },
} as const;

/** The verdict on a blend. */
export function verdict({ cast, castQuestions, shares }: Score): Verdict {
  if (castQuestions < thresholds.minimumQuestions.value || cast < thresholds.minimumCast.value) {
    return { kind: 'not-enough', lead: [], margin: 0 };
  }
  const lead = near(shares, thresholds.sharedMargin.value);
  const ahead = margin(shares);
  if (lead.length > 1) return { kind: 'shared-lead', lead, margin: ahead };
  return { kind: ahead >= thresholds.clearMargin.value ? 'clear-lead' : 'leaning', lead, margin: ahead };
}
