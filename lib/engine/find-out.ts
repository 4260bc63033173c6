import { type ModelId, modelIds } from '../dataset/ids';
import type { AnswerSheet } from '../questionnaire/answers';
import type { Edition } from '../questionnaire/schema';
import { isOpen, openChoices } from './range';
import { type CastVote, sum } from './score';

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
  const points = totals(votes);
  const now = marginOf(points, lead);
  return openChoices(edition, sheet)
    .map((choices, position) => ({
      question: open[position]?.id ?? '',
      movement: Math.max(...choices.map((choice) => Math.abs(marginOf(added(points, choice), lead) - now))),
    }))
    .sort((a, b) => b.movement - a.movement);
}

/**
 * Whether no completion of the open questions can put another model first. The lead is settled if even the best completion for a
 * rival leaves it behind; since each question adds to the difference of two models independently, that is a plain sum of maxima.
 */
export function isSettled(edition: Edition, sheet: AnswerSheet, votes: readonly CastVote[], lead: ModelId): boolean {
  const points = totals(votes);
  const open = openChoices(edition, sheet);
  const leading = modelIds.indexOf(lead);
  return modelIds.every((_, rival) => {
    if (rival === leading) return true;
    const gains = open.map((choices) =>
      Math.max(...choices.map((choice) => (choice[rival] ?? 0) - (choice[leading] ?? 0))),
    );
    return (points[rival] ?? 0) + sum(gains) < (points[leading] ?? 0);
  });
}

function totals(votes: readonly CastVote[]): number[] {
  return modelIds.map((_, model) => sum(votes.map(({ points }) => points[model] ?? 0)));
}

const added = (points: readonly number[], choice: readonly number[]) =>
  points.map((value, model) => value + (choice[model] ?? 0));

/** The lead's share less the highest other one. */
function marginOf(points: readonly number[], lead: ModelId): number {
  const cast = sum(points);
  if (cast === 0) return 0;
  const leading = modelIds.indexOf(lead);
  const others = points.filter((_, model) => model !== leading);
  return ((points[leading] ?? 0) - Math.max(...others)) / cast;
}
