import { type ModelId, modelIds } from '../dataset/ids';
import type { Question } from '../questionnaire/schema';
import { added, type Points, scaled, totalPoints } from './points';
import { firstPosition } from './ranking';
import { type CastVote, pointsOf } from './score';

/** The smallest sets of changed answers after which another model leads. Answers left open are not changes: see `find-out.ts`. */

export interface Change {
  question: string;
  from: string;
  to: string;
}

export interface Flip {
  /** One change or two. */
  changes: Change[];
  /** The model that leads then. */
  lead: ModelId;
  /** How far the changes go: positions on a question's scale, 1 where it has none. */
  distance: number;
}

/**
 * All single changes that flip the lead; if there are none, all pairs that do. Nearest first. Exhaustive: a few thousand scorings,
 * each of which only adds what a change adds.
 */
export function flips(votes: readonly CastVote[]): Flip[] {
  const start = totalPoints(votes);
  const lead = firstPosition(start);
  const moves = votes.flatMap(movesOf);
  const singles = moves.flatMap((move) => toFlip(start, lead, [move]));
  return (singles.length > 0 ? singles : pairs(start, lead, moves)).sort((a, b) => a.distance - b.distance);
}

interface Move {
  change: Change;
  /** What the change adds to each model's points. */
  difference: Points;
  distance: number;
}

function movesOf({ question, option: from, weight, points }: CastVote): Move[] {
  return question.options
    .filter(({ id }) => id !== from)
    .map((option) => ({
      change: { question: question.id, from, to: option.id },
      difference: added(pointsOf(option, weight), scaled(points, -1)),
      distance: optionDistance(question, from, option.id),
    }));
}

/** The distance of two options: between their positions on the question's scale, or 1 where it has none. */
export function optionDistance(question: Question, first: string, second: string): number {
  if (first === second) return 0;
  const position = (option: string) => question.options.findIndex(({ id }) => id === option);
  return question.ordered ? Math.abs(position(first) - position(second)) : 1;
}

function pairs(start: Points, lead: number, moves: readonly Move[]): Flip[] {
  const found: Flip[] = [];
  for (const [position, first] of moves.entries()) {
    const after = added(start, first.difference);
    for (const second of moves.slice(position + 1)) {
      if (second.change.question === first.change.question) continue;
      const next = firstPosition(after, second.difference);
      if (next !== lead) found.push(describeFlip(next, [first, second]));
    }
  }
  return found;
}

function toFlip(start: Points, lead: number, [move]: readonly [Move]): Flip[] {
  const next = firstPosition(start, move.difference);
  return next === lead ? [] : [describeFlip(next, [move])];
}

const describeFlip = (lead: number, moves: readonly Move[]): Flip => ({
  changes: moves.map(({ change }) => change),
  lead: modelIds[lead] ?? modelIds[0],
  distance: moves.reduce((total, { distance }) => total + distance, 0),
});
