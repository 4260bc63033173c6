import { type ModelId, type WorkAreaId, workAreaIds } from '../dataset/ids';
import type { AnswerSheet } from '../questionnaire/answers';
import type { Edition, Question } from '../questionnaire/schema';
import type { Certainty } from './certainty';
import { type PerModel, sum } from './points';
import { isOpen } from './range';
import { margin, near as nearest } from './ranking';
import { type CastVote, scoreVotes } from './score';

/** The blend of each work area: the same formula, over the area's own questions. */
export interface AreaScore {
  area: WorkAreaId;
  /** Fractions of 1 that add to 1 within the area; all 0 where nothing is cast in it. */
  shares: PerModel;
  /** The area's part of all points cast, a fraction of 1. Emphasis × shares, added over the areas, is the whole blend. */
  emphasis: number;
  /** The leading model; several where they are close; none where the area's answers say too little, or the lead is too unsure. */
  lead: ModelId[];
  /**
   * The probability that one of the leading models stays first in the area where weights, open questions and readings vary, a fraction of
   * 1; null where nothing leads, and where the edition is judged by weights alone.
   */
  sure: number | null;
  /** Distance between the first and the second share in the area, a fraction of 1. */
  margin: number;
}

export const minimumCastInArea = {
  value: 0.5,
  reason: 'Half an ordinary answer, in weighted votes: less than that in an area names no leader there.',
} as const;

export const sharedMarginInArea = {
  value: 0.1,
  reason: 'Wider than for the whole blend, since an area rests on four questions or so.',
} as const;

export const settledInArea = {
  value: 0.5,
  reason: 'With less than half of an area’s weight settled, what is open says more than what is known.',
} as const;

export const sureInArea = {
  value: 0.65,
  reason:
    'As for the whole: if another model is first in more than a third of the draws, to name a leader is to guess.',
} as const;

/** From here on an area's leader is called clear. */
export const clearInArea = { value: 0.9, reason: 'As for the whole: nine of ten draws agree.' } as const;

/** For editions that know weights alone: beyond this distance the leader of an area is called clear. About half of an area's points more than the next. */
const clearMarginInArea = 0.4;

/** How clear it is who leads an area. */
export type AreaClarity = 'clear' | 'leaning' | 'shared' | 'not-known';

export function clarityOf({ lead, margin: ahead, sure }: AreaScore): AreaClarity {
  if (lead.length === 0) return 'not-known';
  if (lead.length > 1) return 'shared';
  return (sure === null ? ahead >= clearMarginInArea : sure >= clearInArea.value) ? 'clear' : 'leaning';
}

/**
 * All work areas, in their fixed order.
 * @param chances each model's probability of being first in each area, if the edition is judged by more than weights
 */
export function areaScores(
  edition: Edition,
  sheet: AnswerSheet,
  votes: readonly CastVote[],
  chances?: Certainty['areas'],
): AreaScore[] {
  const whole = scoreVotes(votes).cast;
  return workAreaIds.map((area) => {
    const { cast, shares } = scoreVotes(votes.filter(({ question }) => question.area === area));
    const near = cast >= minimumCastInArea.value ? nearest(shares, sharedMarginInArea.value) : [];
    const sure = chances && near.length > 0 ? Math.min(1, sum(near.map((model) => chances[area][model]))) : null;
    const settled = settledWeight(
      edition.questions.filter((question) => question.area === area),
      sheet,
    );
    const isKnown = sure === null || (sure >= sureInArea.value && settled >= settledInArea.value);
    const lead = isKnown ? near : [];
    return {
      area,
      shares,
      emphasis: whole > 0 ? cast / whole : 0,
      lead,
      sure: lead.length > 0 ? sure : null,
      margin: lead.length > 0 ? margin(shares) : 0,
    };
  });
}

/** The part of the base weight of some questions that is answered or doesn't apply, a fraction of 1. */
export function settledWeight(questions: readonly Question[], sheet: AnswerSheet): number {
  const weight = (some: readonly Question[]) => sum(some.map((question) => question.weight.value));
  const all = weight(questions);
  return all > 0 ? weight(questions.filter(({ id }) => !isOpen(sheet, id))) / all : 0;
}
