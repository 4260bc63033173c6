import type { Issue } from '../shared/issue';
import { repeated } from '../shared/repeated';
import type { Practice } from './catalogue-schema';
import { answersExist, type NamedAnswer, type QuestionOptions, questionsOfAll } from './check-answers';
import {
  answersSupplied,
  areasSupplied,
  basicsSupplied,
  modelsSupplied,
  modelsWithVotes,
  type VotingQuestion,
} from './check-practice-supply';
import { inGroupOrder } from './check-records';
import { modelIds } from './ids';

/** What has to hold between practices, metrics and the questionnaire, as pure functions that return issues. */

/** What more answers of an edition call for is general advice: the plan could not say why it is there. A quarter of 30 questions. */
const mostAnswers = 8;
/** All issues of the practices that need no questionnaire. `checkCatalogue` does structure, ids and sources. */
export function checkPractices(practices: readonly Practice[], metrics: readonly { id: string }[]): Issue[] {
  return [
    ...inGroupOrder('practices', 'model', modelIds, practices),
    ...distinctPractices(practices),
    ...metricsExist(practices, metrics),
    ...prerequisitesExist(practices),
    ...acyclicPrerequisites(practices),
    ...practices.flatMap(namesAnswers),
    ...areasSupplied(practices),
    ...basicsSupplied(practices),
  ];
}

/** Each answer that calls for a practice exists in one of the editions. A practice may name answers that only some of them have. */
export function checkCallingAnswers(
  practices: readonly Practice[],
  editions: readonly { questions: readonly QuestionOptions[] }[],
): Issue[] {
  const questions = questionsOfAll(editions);
  return practices.flatMap((practice) =>
    answersExist(`practices.${practice.id}.calledBy`, callingAnswers(practice), questions),
  );
}

/** All issues between the practices and the questions of one edition. Answers that it doesn't have are `checkCallingAnswers`' matter. */
export function checkPracticesForEdition(
  practices: readonly Practice[],
  questions: readonly VotingQuestion[],
): Issue[] {
  return [
    ...practices.flatMap((practice) => answersVoteForModel(practice, questions)),
    ...practices.flatMap((practice) => notByMostAnswers(practice, questions)),
    ...modelsSupplied(practices, modelsWithVotes(questions)),
    ...answersSupplied(practices, questions),
  ];
}

/** The answers that call for a practice, in the order of writing. */
export function callingAnswers({ calledBy }: Pick<Practice, 'calledBy'>): NamedAnswer[] {
  return Object.entries(calledBy).flatMap(([question, options]) => options.map((option) => ({ question, option })));
}

/** No two practices have the same name or the same description. Upper and lower case count as the same. */
export function distinctPractices(practices: readonly Pick<Practice, 'id' | 'name' | 'what'>[]): Issue[] {
  return (['name', 'what'] as const).flatMap((field) =>
    practices.flatMap((practice, index) => {
      const same = (other: (typeof practices)[number]) => other[field].toLowerCase() === practice[field].toLowerCase();
      const earlier = practices.slice(0, index).find(same);
      return earlier ? [{ path: `practices.${practice.id}.${field}`, message: `The same as ${earlier.id}’s` }] : [];
    }),
  );
}

export function metricsExist(
  practices: readonly Pick<Practice, 'id' | 'metric'>[],
  metrics: readonly { id: string }[],
): Issue[] {
  return practices
    .filter(({ metric }) => !metrics.some(({ id }) => id === metric))
    .map(({ id, metric }) => ({ path: `practices.${id}.metric`, message: `There is no metric "${metric}"` }));
}

export function prerequisitesExist(practices: readonly Pick<Practice, 'id' | 'prerequisites'>[]): Issue[] {
  return practices.flatMap(({ id, prerequisites }) =>
    prerequisites
      .filter((needed) => !practices.some((practice) => practice.id === needed))
      .map((needed) => ({ path: `practices.${id}.prerequisites`, message: `There is no practice "${needed}"` })),
  );
}

/** No practice needs itself, directly or through others. One issue for each practice on the circle. */
export function acyclicPrerequisites(practices: readonly Pick<Practice, 'id' | 'prerequisites'>[]): Issue[] {
  return practices
    .filter(({ id }) => neededBefore(id, practices).has(id))
    .map(({ id }) => ({
      path: `practices.${id}.prerequisites`,
      message: 'It needs itself, directly or through others',
      hint: 'One of the circle has to come first',
    }));
}

/** A practice names at least one answer that calls for it, and each once. */
export function namesAnswers(practice: Pick<Practice, 'id' | 'calledBy'>): Issue[] {
  const path = `practices.${practice.id}.calledBy`;
  const answers = callingAnswers(practice).map(({ question, option }) => `${question}.${option}`);
  return [
    ...repeated(answers).map((answer) => ({ path, message: `Names ${answer} more than once` })),
    ...(answers.length < 1 ? [{ path, message: 'Called by no answer' }] : []),
  ];
}

/** Not too many answers of an edition call for a practice. */
export function notByMostAnswers(
  practice: Pick<Practice, 'id' | 'calledBy'>,
  questions: readonly QuestionOptions[],
): Issue[] {
  const count = questions.reduce(
    (sum, { id, options }) => sum + options.filter((option) => practice.calledBy[id]?.includes(option.id)).length,
    0,
  );
  return count > mostAnswers
    ? [
        {
          path: `practices.${practice.id}.calledBy`,
          message: `Called by ${count} answers of an edition`,
          hint: `At most ${mostAnswers}`,
        },
      ]
    : [];
}

/**
 * Each answer that calls for a practice votes for the practice's model: without a vote it can't bring the practice into a plan.
 * A basic practice needs no vote, because it comes first whatever model leads. `answersExist` reports answers that don't exist.
 */
export function answersVoteForModel(
  practice: Pick<Practice, 'id' | 'model' | 'calledBy' | 'basic'>,
  questions: readonly VotingQuestion[],
): Issue[] {
  if (practice.basic) return [];
  return callingAnswers(practice).flatMap((answer) => {
    const question = questions.find(({ id }) => id === answer.question);
    const option = question?.options.find(({ id }) => id === answer.option);
    if (!option || (option.votes[practice.model] ?? 0) > 0) return [];
    return [
      {
        path: `practices.${practice.id}.calledBy`,
        message: `${answer.question}.${answer.option} gives ${practice.model} no vote`,
        hint: 'Name answers that speak for the model',
      },
    ];
  });
}

/** Ids of all direct and indirect prerequisites of a practice; its own id is among them if they form a circle. */
function neededBefore(start: string, practices: readonly Pick<Practice, 'id' | 'prerequisites'>[]): Set<string> {
  const direct = (id: string) => practices.find((practice) => practice.id === id)?.prerequisites ?? [];
  const found = new Set(direct(start));
  // Iterating over a Set also visits ids added meanwhile, each id once: so this ends on circles, too.
  for (const id of found) for (const next of direct(id)) found.add(next);
  return found;
}
