import { modelIds } from '../dataset/ids';
import type { AnswerSheet } from '../questionnaire/answers';
import type { Edition } from '../questionnaire/schema';
import { type CastVote, type PerModel, perModel, pointsOf, sum, weightOf } from './score';

/**
 * The range of each model's share over all completions of the open questions: those not answered and those not known. Each may get
 * any of its options, or stay open: so the share as it stands lies in its range, too.
 *
 * A share is a ratio of two sums, and each open question adds to both independently. Dinkelbach (1967): the best ratio is λ where
 * the best of numerator − λ · denominator is 0; for a given λ each question chooses for itself, and setting λ to the ratio of what was
 * chosen converges in a few rounds. So the result is exact, without enumerating. Completions in which nothing is cast have no shares
 * and are left out; where there are no others, the range is 0 to 0.
 */
export interface Range {
  low: PerModel;
  high: PerModel;
}

/** A bound for safety only: the convergence is superlinear, and the iteration ends by itself when λ no longer moves. */
const mostRounds = 50;

export function shareRange(edition: Edition, sheet: AnswerSheet, votes: readonly CastVote[]): Range {
  const open = openChoices(edition, sheet);
  const extreme = (direction: 1 | -1) =>
    perModel((model) => extremeShare(votes, open, modelIds.indexOf(model), direction));
  return { low: extreme(-1), high: extreme(1) };
}

/** What each open question could give, for each way to settle it or leave it, in the order of `modelIds`. */
export function openChoices(edition: Edition, sheet: AnswerSheet): number[][][] {
  return edition.questions
    .filter((question) => isOpen(sheet, question.id))
    .map((question) => {
      const weight = weightOf(question, sheet);
      return [modelIds.map(() => 0), ...question.options.map((option) => pointsOf(option, weight))];
    });
}

/** Whether a question is not answered, or answered with "don't know". */
export function isOpen(sheet: AnswerSheet, question: string): boolean {
  const answer = sheet.answers[question];
  return answer === undefined || answer === 'unknown';
}

function extremeShare(votes: readonly CastVote[], open: number[][][], model: number, direction: 1 | -1): number {
  const points = sum(votes.map((vote) => vote.points[model] ?? 0));
  const cast = sum(votes.map(({ given }) => given));
  if (cast === 0 && open.every((choices) => choices.every((choice) => sum(choice) === 0))) return 0;
  let share = direction === 1 ? 0 : 1;
  for (let round = 0; round < mostRounds; round += 1) {
    let numerator = points;
    let denominator = cast;
    for (const choices of open) {
      const chosen = best(choices, (choice) => direction * ((choice[model] ?? 0) - share * sum(choice)));
      numerator += chosen[model] ?? 0;
      denominator += sum(chosen);
    }
    // Nothing better than casting nothing: every completion that casts something has this share.
    if (denominator === 0) return share;
    const next = numerator / denominator;
    if (direction * (next - share) <= 1e-15) return share;
    share = next;
  }
  return share;
}

function best(choices: number[][], value: (choice: number[]) => number): number[] {
  return choices.reduce((found, choice) => (value(choice) > value(found) ? choice : found), choices[0] ?? []);
}
