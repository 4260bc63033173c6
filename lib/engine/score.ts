import { type ModelId, modelIds, type WorkAreaId } from '../dataset/ids';
import type { AnswerSheet, Importance } from '../questionnaire/answers';
import type { Option, Question } from '../questionnaire/schema';

/**
 * Points, shares and contributions: a linear opinion pool (Stone 1961). Every answer casts one vote, which its option splits
 * between the models; what the option keeps back is an abstention.
 */

/** w_q: what the user's importance does to a question's weight. */
export const importanceFactors: Record<Importance, number> = { less: 0.5, normal: 1, more: 2 };

/** A number for each model. */
export type PerModel = Record<ModelId, number>;

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

/** A record with a value for each model. (`Object.fromEntries` forgets its keys: hence the one assertion.) */
export const forEachModel = <Value>(value: (model: ModelId) => Value) =>
  Object.fromEntries(modelIds.map((model) => [model, value(model)])) as Record<ModelId, Value>;

/** The same for numbers. */
export const perModel: (value: (model: ModelId) => number) => PerModel = forEachModel;

/** One answered question's vote, as cast. */
export interface CastVote {
  question: Question;
  option: string;
  /** W_q = base weight × importance. */
  weight: number;
  /** W_q · v_m in the order of `modelIds`. */
  points: readonly number[];
  /** What the answer gives in all: the sum of `points`. */
  given: number;
}

/** W_q of a question. */
export function weightOf(question: Question, sheet: AnswerSheet): number {
  return question.weight.value * importanceFactors[sheet.importance[question.id] ?? 'normal'];
}

/** An option's vote at a weight, in the order of `modelIds`. */
export function pointsOf(option: Option, weight: number): number[] {
  return modelIds.map((model) => weight * (option.votes[model] ?? 0));
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
    votes.push({ question, option: option.id, weight, points, given: sum(points) });
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
  const points = modelIds.map(() => 0);
  let cast = 0;
  let castQuestions = 0;
  for (const vote of votes) {
    for (let model = 0; model < points.length; model += 1)
      points[model] = (points[model] ?? 0) + (vote.points[model] ?? 0);
    cast += vote.given;
    if (vote.given > 0) castQuestions += 1;
  }
  return { cast, castQuestions, shares: toPerModel(points.map((value) => (cast > 0 ? value / cast : 0))) };
}

/** What each answered question gave to each model, in the questions' order. Abstentions are included, with nothing given. */
export function contributions(votes: readonly CastVote[]): Contribution[] {
  const cast = sum(votes.map(({ given }) => given));
  const part = (value: number) => (cast > 0 ? value / cast : 0);
  return votes.map(({ question, option, weight, points, given }) => ({
    question: question.id,
    option,
    area: question.area,
    weight,
    perModel: toPerModel(points.map(part)),
    total: part(given),
  }));
}

const toPerModel = (values: readonly number[]) => perModel((model) => values[modelIds.indexOf(model)] ?? 0);

export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
