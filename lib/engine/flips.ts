import { type ModelId, modelIds } from '../dataset/ids';
import type { Question } from '../questionnaire/schema';
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
  const start = totals(votes);
  const lead = leader(start);
  const moves = votes.flatMap(movesOf);
  const singles = moves.flatMap((move) => toFlip(start, lead, [move]));
  return (singles.length > 0 ? singles : pairs(start, lead, moves)).sort((a, b) => a.distance - b.distance);
}

interface Move {
  change: Change;
  /** What the change adds to each model's points. */
  difference: number[];
  distance: number;
}

function movesOf({ question, option: from, weight, points }: CastVote): Move[] {
  return question.options
    .filter(({ id }) => id !== from)
    .map((option) => ({
      change: { question: question.id, from, to: option.id },
      difference: pointsOf(option, weight).map((value, model) => value - (points[model] ?? 0)),
      distance: optionDistance(question, from, option.id),
    }));
}

/** The distance of two options: their places on the question's scale, or 1 where it has none. */
export function optionDistance(question: Question, first: string, second: string): number {
  if (first === second) return 0;
  const place = (option: string) => question.options.findIndex(({ id }) => id === option);
  return question.ordered ? Math.abs(place(first) - place(second)) : 1;
}

function pairs(start: readonly number[], lead: number, moves: readonly Move[]): Flip[] {
  const found: Flip[] = [];
  for (const [position, first] of moves.entries()) {
    const after = start.map((value, model) => value + (first.difference[model] ?? 0));
    for (const second of moves.slice(position + 1)) {
      if (second.change.question === first.change.question) continue;
      const next = leaderAfter(after, second.difference);
      if (next !== lead) found.push(describeFlip(next, [first, second]));
    }
  }
  return found;
}

function toFlip(start: readonly number[], lead: number, [move]: readonly [Move]): Flip[] {
  const next = leaderAfter(start, move.difference);
  return next === lead ? [] : [describeFlip(next, [move])];
}

const describeFlip = (lead: number, moves: readonly Move[]): Flip => ({
  changes: moves.map(({ change }) => change),
  lead: modelIds[lead] ?? modelIds[0],
  distance: moves.reduce((total, { distance }) => total + distance, 0),
});

function totals(votes: readonly CastVote[]): number[] {
  return modelIds.map((_, model) => votes.reduce((total, { points }) => total + (points[model] ?? 0), 0));
}

/** Sums of the same numbers in another order may differ in the last bit: that makes no leader. */
const rounding = 1e-9;

function leader(points: readonly number[]): number {
  return leaderAfter(points, []);
}

function leaderAfter(points: readonly number[], difference: readonly number[]): number {
  let lead = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (let model = 0; model < points.length; model += 1) {
    const value = (points[model] ?? 0) + (difference[model] ?? 0);
    if (value > highest + rounding) {
      highest = value;
      lead = model;
    }
  }
  return lead;
}
