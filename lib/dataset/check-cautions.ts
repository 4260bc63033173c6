import type { Issue } from '../shared/issue';
import type { Caution } from './catalogue-schema';
import { answersExist, type NamedAnswer, type QuestionOptions, questionsOfAll } from './check-answers';
import type { Condition } from './condition';

/** What has to hold between the cautions and the questionnaire, as pure functions that return issues. */

/** Every question and option that a caution's condition names exists in one of the editions, however deep it is. */
export function checkCautionsForEditions(
  cautions: readonly Pick<Caution, 'id' | 'when'>[],
  editions: readonly { questions: readonly QuestionOptions[] }[],
): Issue[] {
  const questions = questionsOfAll(editions);
  return cautions.flatMap(({ id, when }) => answersExist(`cautions.${id}.when`, answersInCondition(when), questions));
}

/** The answers a condition depends on, with those of the conditions inside it, in the order of writing. */
export function answersInCondition(condition: Condition): NamedAnswer[] {
  const { answered = {}, all = [], any = [], not } = condition;
  return [
    ...Object.entries(answered).flatMap(([question, options]) => options.map((option) => ({ question, option }))),
    ...[...all, ...any, ...(not ? [not] : [])].flatMap(answersInCondition),
  ];
}
