import { added, divided, type Points, scaled, sum, totalPoints } from './points';
import { type CastVote, pointsOf } from './score';

/** An answer, and how far the blend would go if it were another one. */
export interface Mover {
  question: string;
  /** The largest distance of the blend from itself under any other option: half the sum of the shares' absolute differences, 0 to 1. */
  movement: number;
}

/** The answers by how far another one would move the blend, the farthest first. */
export function movers(votes: readonly CastVote[]): Mover[] {
  const points = totalPoints(votes);
  const now = shares(points);
  return votes
    .map(({ question, option: given, weight, points: own }): Mover => {
      const others = added(points, scaled(own, -1));
      const movements = question.options
        .filter(({ id }) => id !== given)
        .map((option) => distance(now, shares(added(others, pointsOf(option, weight)))));
      return { question: question.id, movement: Math.max(0, ...movements) };
    })
    .sort((a, b) => b.movement - a.movement);
}

const shares = (points: Points) => divided(points, sum(points));

const distance = (one: Points, other: Points) =>
  sum(one.map((value, position) => Math.abs(value - (other[position] ?? 0)))) / 2;
