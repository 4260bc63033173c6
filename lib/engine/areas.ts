import { type ModelId, type WorkAreaId, workAreaIds } from '../dataset/ids';
import type { PerModel } from './points';
import { margin, near } from './ranking';
import { type CastVote, scoreVotes } from './score';

/** The blend of each work area: the same formula, over the area's own questions. */
export interface AreaScore {
  area: WorkAreaId;
  /** Fractions of 1 that add to 1 within the area; all 0 where nothing is cast in it. */
  shares: PerModel;
  /** The area's part of all points cast, a fraction of 1. Emphasis × shares, added over the areas, is the whole blend. */
  emphasis: number;
  /** The leading model; several where they are close; none where the area's answers say too little. */
  lead: ModelId[];
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

/** All work areas, in their fixed order. */
export function areaScores(votes: readonly CastVote[]): AreaScore[] {
  const whole = scoreVotes(votes).cast;
  return workAreaIds.map((area) => {
    const { cast, shares } = scoreVotes(votes.filter(({ question }) => question.area === area));
    const tells = cast >= minimumCastInArea.value;
    return {
      area,
      shares,
      emphasis: whole > 0 ? cast / whole : 0,
      lead: tells ? near(shares, sharedMarginInArea.value) : [],
      margin: tells ? margin(shares) : 0,
    };
  });
}
