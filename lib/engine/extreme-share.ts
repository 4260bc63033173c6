import { type Points, sum } from './points';

/** A bound for safety only: the convergence is superlinear, and the iteration ends by itself when λ no longer moves. */
const mostRounds = 50;

/**
 * The highest (`direction` 1) or lowest (−1) share that one model can have, when some votes are fixed and each of some questions
 * adds one of its choices.
 *
 * A share is a ratio of two sums, and each question adds to both independently. Dinkelbach (1967): the best ratio is λ where the
 * best of numerator − λ · denominator is 0; for one λ each question chooses for itself, and setting λ to the ratio of what was
 * chosen converges in a few rounds. So the result is exact, without enumerating.
 * @param fixed votes that are cast in any case.
 * @param questions the choices of each question: what each would add.
 * @param position the model's position.
 * @returns a fraction of 1; 0 where no choice casts anything. Choices that cast nothing in all have no share, and don't count.
 */
export function extremeShare(
  fixed: readonly Points[],
  questions: readonly (readonly Points[])[],
  position: number,
  direction: 1 | -1,
): number {
  const points = sum(fixed.map((vote) => vote[position] ?? 0));
  const cast = sum(fixed.map(sum));
  if (cast === 0 && questions.every((choices) => choices.every((choice) => sum(choice) === 0))) return 0;
  let share = direction === 1 ? 0 : 1;
  for (let round = 0; round < mostRounds; round += 1) {
    let numerator = points;
    let denominator = cast;
    for (const choices of questions) {
      const chosen = best(choices, (choice) => direction * ((choice[position] ?? 0) - share * sum(choice)));
      numerator += chosen[position] ?? 0;
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

function best(choices: readonly Points[], value: (choice: Points) => number): Points {
  return choices.reduce((found, choice) => (value(choice) > value(found) ? choice : found), choices[0] ?? []);
}
