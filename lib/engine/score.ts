import { type ModelId, modelIds, type WorkAreaId } from '../dataset/ids';
import type { AnswerSheet, Importance } from '../questionnaire/answers';
import type { Edition, Question } from '../questionnaire/schema';

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

/** A record with a number for each model. (`Object.fromEntries` forgets its keys: hence the one assertion.) */
export const perModel = (value: (model: ModelId) => number): PerModel =>
  Object.fromEntries(modelIds.map((model) => [model, value(model)])) as PerModel;

/**
 * The shares of the models.
 * @param questions those to count: an edition's, or one area's. Their order doesn't matter beyond rounding in the last bit.
 */
export function score(questions: readonly Question[], sheet: AnswerSheet): Score {
  const points = perModel(() => 0);
  let cast = 0;
  let castQuestions = 0;
  for (const question of questions) {
    const vote = voteOn(question, sheet);
    if (!vote) continue;
    let given = 0;
    for (const model of modelIds) {
      const part = vote.weight * (vote.votes[model] ?? 0);
      points[model] += part;
      given += part;
    }
    cast += given;
    if (given > 0) castQuestions += 1;
  }
  return { cast, castQuestions, shares: perModel((model) => (cast > 0 ? points[model] / cast : 0)) };
}

/** What each answered question gave to each model, in the edition's order. Abstentions are included, with nothing given. */
export function contributions(edition: Edition, sheet: AnswerSheet): Contribution[] {
  const { cast } = score(edition.questions, sheet);
  return edition.questions.flatMap((question) => {
    const vote = voteOn(question, sheet);
    if (!vote) return [];
    const given = perModel((model) => (cast > 0 ? (vote.weight * (vote.votes[model] ?? 0)) / cast : 0));
    return [
      {
        question: question.id,
        option: vote.option,
        area: question.area,
        weight: vote.weight,
        perModel: given,
        total: modelIds.reduce((sum, model) => sum + given[model], 0),
      },
    ];
  });
}

function voteOn(question: Question, sheet: AnswerSheet) {
  const answer = sheet.answers[question.id];
  const option = question.options.find(({ id }) => id === answer);
  if (!option) return undefined;
  const weight = question.weight.value * importanceFactors[sheet.importance[question.id] ?? 'normal'];
  return { option: option.id, votes: option.votes, weight };
}
