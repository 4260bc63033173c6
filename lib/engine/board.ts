import type { AnswerSheet } from '../questionnaire/answers';
import type { Edition, Question } from '../questionnaire/schema';
import { optionDistance } from './flips';
import { type PerModel, perModel, sum, toPoints } from './points';
import { castVotes, importanceFactors, scoreVotes } from './score';

/** Several results together: a team's. What they agree on, and the disagreements that matter. Never a ranking of people. */

export interface Disagreement {
  question: string;
  /** How many members chose each option: option id → count. */
  counts: Record<string, number>;
  /** Mean distance of two members' answers, as a part of the largest possible: 0 is agreement, 1 is the opposite. */
  distance: number;
  /** What it does: the question's mean weight × the mean total-variation distance of two members' votes. The agenda's order. */
  matters: number;
}

export interface Board {
  members: number;
  /** The mean of the members' shares, fractions of 1. Members with nothing cast have no share in it. */
  shares: PerModel;
  /** Questions that at least two members answered differently, those that matter most first. */
  agenda: Disagreement[];
}

/** The board of some sheets under one edition. Takes time in proportion to members × questions, not to pairs of members. */
export function board(edition: Edition, sheets: readonly AnswerSheet[]): Board {
  const scores = sheets.map((sheet) => scoreVotes(castVotes(edition.questions, sheet))).filter(({ cast }) => cast > 0);
  return {
    members: sheets.length,
    shares: perModel((model) =>
      scores.length > 0 ? sum(scores.map(({ shares }) => shares[model])) / scores.length : 0,
    ),
    agenda: edition.questions
      .flatMap((question) => disagreement(question, sheets) ?? [])
      .sort((a, b) => b.matters - a.matters),
  };
}

/** Members with the same option are alike, so pairs are counted by options and not by members. */
function disagreement(question: Question, sheets: readonly AnswerSheet[]): Disagreement | undefined {
  const answering = sheets.filter((sheet) => question.options.some(({ id }) => id === sheet.answers[question.id]));
  const groups = question.options
    .map((option) => ({ option, count: answering.filter((sheet) => sheet.answers[question.id] === option.id).length }))
    .filter(({ count }) => count > 0);
  if (groups.length < 2) return undefined;

  const allPairs = (answering.length * (answering.length - 1)) / 2;
  const largest = question.ordered ? question.options.length - 1 : 1;
  let distance = 0;
  let variation = 0;
  for (const [position, first] of groups.entries()) {
    for (const second of groups.slice(position + 1)) {
      const pairs = (first.count * second.count) / allPairs;
      distance += pairs * (optionDistance(question, first.option.id, second.option.id) / largest);
      variation += pairs * totalVariation(first.option.votes, second.option.votes);
    }
  }
  const importance = sum(answering.map((sheet) => importanceFactors[sheet.importance[question.id] ?? 'normal']));
  return {
    question: question.id,
    counts: Object.fromEntries(groups.map(({ option, count }) => [option.id, count])),
    distance,
    matters: ((question.weight.value * importance) / answering.length) * variation,
  };
}

type Votes = Question['options'][number]['votes'];

/** Half the sum of the absolute differences of two votes, abstentions included: 0 to 1. */
function totalVariation(first: Votes, second: Votes): number {
  const others = toPoints(second);
  const parts = toPoints(first).map((value, position) => value - (others[position] ?? 0));
  return sum([...parts, sum(parts)].map(Math.abs)) / 2;
}
