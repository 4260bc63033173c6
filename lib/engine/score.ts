import type { WorkAreaId } from '../dataset/ids';
import type { AnswerSheet, Importance } from '../questionnaire/answers';
import type { Option, Question } from '../questionnaire/schema';
import { divided, type PerModel, type Points, sum, toPerModel, toPoints, totalPoints } from './points';

/**
 * Points, shares and contributions: a linear opinion pool (Stone 1961). Every answer casts one vote, which its option splits
 * between the models; what the option keeps back is an abstention.
 */

/** w_q: what the user's importance does to a question's weight. */
export const importanceFactors: Record<Importance, number> = { less: 0.5, normal: 1, more: 2 };

/** One answered question's part in the result. */
export interface Contribution {
  question: string;
  option: string;
  area: WorkAreaId;
  /** W_q = base weight × importance. */
  weight: number;
  /** c_{q,m} = W_q · v_m / C, a fraction of 1. Over all questions they add to the shares. */
  perModel: PerModel;
  /** What the answer gave in all, a fraction of 1: the sum of `perModel`. Less than its weight's part where it abstains. */
  total: number;
}

export interface Score {
  /** C: all points cast, in weighted votes. */
  cast: number;
  /** Number of questions with an option chosen that gave something to a model. */
  castQuestions: number;
  /** s_m = P_m / C, fractions of 1 that add to 1; all 0 where nothing is cast. */
  shares: PerModel;
}

/** One answered question's vote, as cast. */
export interface CastVote {
  question: Question;
  option: string;
  /** W_q = base weight × importance. */
  weight: number;
  /** W_q · v_m. */
  points: Points;
  /** What the answer gives in all, in weighted votes: the sum of `points`. */
  total: number;
}

/** W_q of a question. */
export function weightOf(question: Question, sheet: AnswerSheet): number {
  return question.weight.value * importanceFactors[sheet.importance[question.id] ?? 'normal'];
}

/** An option's vote at a weight. */
export function pointsOf({ votes }: Option, weight: number): Points {
  return toPoints(votes, weight);
}

/** The votes of all questions with an option chosen, abstentions included, in the questions' order. */
export function castVotes(questions: readonly Question[], sheet: AnswerSheet): CastVote[] {
  const votes: CastVote[] = [];
  for (const question of questions) {
    const answer = sheet.answers[question.id];
    const option = answer === undefined ? undefined : question.options.find(({ id }) => id === answer);
    if (!option) continue;
    const weight = weightOf(question, sheet);
    const points = pointsOf(option, weight);
    votes.push({ question, option: option.id, weight, points, total: sum(points) });
  }
  return votes;
}

/**
 * The shares of the models.
 * @param questions those to count: an edition's, or one area's. Their order doesn't matter beyond rounding in the last bit.
 */
export function score(questions: readonly Question[], sheet: AnswerSheet): Score {
  return scoreVotes(castVotes(questions, sheet));
}

/** The same for votes that are cast already. */
export function scoreVotes(votes: readonly CastVote[]): Score {
  const cast = sum(votes.map(({ total }) => total));
  return {
    cast,
    castQuestions: votes.filter(({ total }) => total > 0).length,
    shares: toPerModel(divided(totalPoints(votes), cast)),
  };
}

/** What each answered question gave to each model, in the questions' order. Abstentions are included, with a total of 0. */
export function contributions(votes: readonly CastVote[]): Contribution[] {
  const cast = sum(votes.map(({ total }) => total));
  return votes.map(({ question, option, weight, points, total }) => ({
    question: question.id,
    option,
    area: question.area,
    weight,
    perModel: toPerModel(divided(points, cast)),
    total: cast > 0 ? total / cast : 0,
  }));
}
