import type { ModelId } from '../dataset/ids';
import type { AnswerSheet } from '../questionnaire/answers';
import type { Edition } from '../questionnaire/schema';
import { added, type Points, positionOf, sum, totalPoints } from './points';
import { isOpen, openChoices } from './range';
import { tie } from './ranking';
import type { CastVote } from './score';

/** What the open questions could still do: which to find out first, and whether any of them can change the lead. */

export interface OpenQuestion {
  question: string;
  /** How far the lead's distance from the next model would move, at most, by settling this question: a fraction of 1. */
  movement: number;
}

/** The open questions, those that would move the lead's margin most first. */
export function findOutFirst(
  edition: Edition,
  sheet: AnswerSheet,
  votes: readonly CastVote[],
  lead: ModelId,
): OpenQuestion[] {
  const open = edition.questions.filter(({ id }) => isOpen(sheet, id));
  const points = totalPoints(votes);
  const now = marginOf(points, lead);
  return openChoices(edition, sheet)
    .map((choices, position) => ({
      question: open[position]?.id ?? '',
      movement: Math.max(...choices.map((choice) => Math.abs(marginOf(added(points, choice), lead) - now))),
    }))
    .sort((a, b) => b.movement - a.movement);
}

/**
 * Whether the lead stays ahead in every completion of the open questions: a tie with another model leaves it unsettled. It is
 * settled if even the best completion for each rival leaves that rival behind; since each question adds to the difference of two
 * models independently, that is a plain sum of maxima.
 */
export function isSettled(edition: Edition, sheet: AnswerSheet, votes: readonly CastVote[], lead: ModelId): boolean {
  const points = totalPoints(votes);
  const open = openChoices(edition, sheet);
  const leading = positionOf(lead);
  return points.every((value, rival) => {
    if (rival === leading) return true;
    const gains = open.map((choices) =>
      Math.max(...choices.map((choice) => (choice[rival] ?? 0) - (choice[leading] ?? 0))),
    );
    return value + sum(gains) < (points[leading] ?? 0) - tie.value;
  });
}

/** The lead's share less the highest other one. */
function marginOf(points: Points, lead: ModelId): number {
  const cast = sum(points);
  if (cast === 0) return 0;
  const leading = positionOf(lead);
  const others = points.filter((_, position) => position !== leading);
  return ((points[leading] ?? 0) - Math.max(...others)) / cast;
}
