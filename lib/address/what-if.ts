import {
  type AnswerSheet,
  allowedAnswers,
  type Importance,
  importanceOf,
  importances,
  type QuestionShape,
} from '../questionnaire/answers';
import { withQuery } from './query';

/** The address of a variation: a result's code and the answers that are tried instead: `/what-if?from=1A2B…&answer.hosting=cloud`. */

export const whatIfPage = '/what-if';

/** The names of the form's fields, which are those of the query. */
export const fromField = 'from';
export const answerField = (question: string) => `answer.${question}`;
export const importanceField = (question: string) => `importance.${question}`;

/** The code of the result that is varied, as it is written; empty if there is none. */
export function readVariedCode(query: URLSearchParams): string {
  return query.get(fromField) ?? '';
}

/**
 * The answers that are tried. A question without an answer is left open; fields that the edition doesn't have, and values that it doesn't
 * offer, are ignored.
 */
export function readVariation(questions: readonly QuestionShape[], query: URLSearchParams): AnswerSheet {
  const answers = questions.flatMap((question) => {
    const answer = query.get(answerField(question.id)) ?? '';
    return allowedAnswers(question).includes(answer) ? [[question.id, answer] as const] : [];
  });
  const importance = questions.flatMap(({ id }): [string, Importance][] => {
    const value = importances.find((candidate) => candidate === query.get(importanceField(id)));
    return value === undefined || value === 'normal' ? [] : [[id, value]];
  });
  return { answers: Object.fromEntries(answers), importance: Object.fromEntries(importance) };
}

/** The address at which a variation of a result's answers is opened. What is open or normal is left out. */
export function variationPath(from: string, questions: readonly QuestionShape[], sheet: AnswerSheet): string {
  const fields = questions.flatMap(({ id }): [string, string | undefined][] => {
    const importance = importanceOf(sheet, id);
    return [
      [answerField(id), sheet.answers[id]],
      [importanceField(id), importance === 'normal' ? undefined : importance],
    ];
  });
  return withQuery(whatIfPage, { [fromField]: from, ...Object.fromEntries(fields) });
}

/** Whether two queries try the same answers on the same result. */
export function sameVariation(
  questions: readonly QuestionShape[],
  one: URLSearchParams,
  other: URLSearchParams,
): boolean {
  const path = (query: URLSearchParams) =>
    variationPath(readVariedCode(query), questions, readVariation(questions, query));
  return path(one) === path(other);
}
