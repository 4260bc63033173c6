import type { Issue } from '../shared/issue';
import { repeated } from '../shared/repeated';
import type { Practice } from './catalogue-schema';
import { answersExist, type NamedAnswer } from './check-answers';
import { inGroupOrder } from './check-records';
import { type ModelId, modelIds, workAreaIds } from './ids';

/** What has to hold between practices, metrics and the questionnaire, as pure functions that return issues. */

/** A question with the votes of its options. Comes in as data, because the dataset doesn't know the questionnaire. */
export interface VotingQuestion {
  id: string;
  options: readonly { id: string; votes: { readonly [model in ModelId]?: number | undefined } }[];
}

/** Fewer would leave a model's plan without a choice. */
const fewestOfModel = 13;
/** A model with fewer would cover single tasks and not the running of operations. */
const fewestAreasOfModel = 3;
/** A plan's first thirty days need something that a small team can finish. */
const fewestInDaysOfModel = 3;
/** Fewer would leave a plan for one work area without a choice. */
const fewestInArea = 6;
/** What more answers call for is general advice: the plan could not say why it is there. */
const mostAnswers = 6;
/** From this vote on, an answer says so much for a model that its plan must offer a choice. */
const strongVote = 0.5;
/** A choice is two or more. */
const fewestForStrongVote = 2;

/** All issues of the practices that need no questionnaire. `checkCatalogue` does structure, ids and sources. */
export function checkPractices(practices: readonly Practice[], metrics: readonly { id: string }[]): Issue[] {
  return [
    ...inGroupOrder('practices', 'model', modelIds, practices),
    ...distinctPractices(practices),
    ...metricsExist(practices, metrics),
    ...prerequisitesExist(practices),
    ...acyclicPrerequisites(practices),
    ...practices.flatMap(fewAnswers),
    ...areasSupplied(practices),
  ];
}

/** All issues between the practices and an edition's questions. */
export function checkPracticesForEdition(
  practices: readonly Practice[],
  questions: readonly VotingQuestion[],
): Issue[] {
  return [
    ...practices.flatMap((practice) =>
      answersExist(`practices.${practice.id}.calledBy`, callingAnswers(practice), questions),
    ),
    ...practices.flatMap((practice) => answersVoteForModel(practice, questions)),
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

/** A practice names at least one answer that calls for it, not too many, and each once. */
export function fewAnswers(practice: Pick<Practice, 'id' | 'calledBy'>): Issue[] {
  const path = `practices.${practice.id}.calledBy`;
  const answers = callingAnswers(practice).map(({ question, option }) => `${question}.${option}`);
  return [
    ...repeated(answers).map((answer) => ({ path, message: `Names ${answer} more than once` })),
    ...(answers.length < 1 || answers.length > mostAnswers
      ? [{ path, message: `Called by ${answers.length} answers`, hint: `Between 1 and ${mostAnswers}` }]
      : []),
  ];
}

/**
 * Each answer that calls for a practice votes for the practice's model: without a vote it can't bring the practice into a plan.
 * `answersExist` reports answers that don't exist.
 */
export function answersVoteForModel(
  practice: Pick<Practice, 'id' | 'model' | 'calledBy'>,
  questions: readonly VotingQuestion[],
): Issue[] {
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

/** Each of the models has enough practices, in enough work areas, and some that take only days. */
export function modelsSupplied(
  practices: readonly Pick<Practice, 'model' | 'area' | 'effort'>[],
  models: readonly ModelId[] = modelIds,
): Issue[] {
  return models.flatMap((model) => {
    const own = practices.filter((practice) => practice.model === model);
    const inDays = own.filter(({ effort }) => effort === 'days');
    const counts = [
      { what: 'practices', count: own.length, fewest: fewestOfModel },
      { what: 'work areas', count: new Set(own.map(({ area }) => area)).size, fewest: fewestAreasOfModel },
      { what: 'practices that take days', count: inDays.length, fewest: fewestInDaysOfModel },
    ];
    return counts
      .filter(({ count, fewest }) => count < fewest)
      .map(({ what, count, fewest }) => ({
        path: `practices of ${model}`,
        message: `${count} ${what}`,
        hint: `At least ${fewest}`,
      }));
  });
}

export function areasSupplied(practices: readonly Pick<Practice, 'area'>[]): Issue[] {
  return workAreaIds
    .map((area) => ({ area, count: practices.filter((practice) => practice.area === area).length }))
    .filter(({ count }) => count < fewestInArea)
    .map(({ area, count }) => ({
      path: `practices in ${area}`,
      message: `${count} practices`,
      hint: `At least ${fewestInArea}`,
    }));
}

/** Every answer that votes for a model calls for a practice, and one that votes strongly for a choice of that model's practices. */
export function answersSupplied(
  practices: readonly Pick<Practice, 'id' | 'model' | 'calledBy'>[],
  questions: readonly VotingQuestion[],
): Issue[] {
  return questions.flatMap((question) =>
    question.options.flatMap((option) => {
      const path = `${question.id}.${option.id}`;
      const supplied = practices.filter(({ calledBy }) => calledBy[question.id]?.includes(option.id));
      const voted = modelIds.filter((model) => (option.votes[model] ?? 0) > 0);
      const undersupplied = voted
        .filter((model) => (option.votes[model] ?? 0) >= strongVote)
        .map((model) => ({ model, count: supplied.filter((practice) => practice.model === model).length }))
        .filter(({ count }) => count < fewestForStrongVote);
      return [
        ...(voted.length > 0 && supplied.length === 0 ? [{ path, message: 'Calls for no practice' }] : []),
        ...undersupplied.map(({ model, count }) => ({
          path,
          message: `Calls for ${count} practices of ${model}`,
          hint: `At least ${fewestForStrongVote}, because its vote is ${strongVote} or more`,
        })),
      ];
    }),
  );
}

/** The models that some answer votes for. One without votes is newer than the edition: it never leads, so no plan needs its practices. */
function modelsWithVotes(questions: readonly VotingQuestion[]): ModelId[] {
  return modelIds.filter((model) =>
    questions.some(({ options }) => options.some(({ votes }) => (votes[model] ?? 0) > 0)),
  );
}

/** Ids of all direct and indirect prerequisites of a practice; its own id is among them if they form a circle. */
function neededBefore(start: string, practices: readonly Pick<Practice, 'id' | 'prerequisites'>[]): Set<string> {
  const direct = (id: string) => practices.find((practice) => practice.id === id)?.prerequisites ?? [];
  const found = new Set(direct(start));
  // Iterating over a Set also visits ids added meanwhile, each id once: so this ends on circles, too.
  for (const id of found) for (const next of direct(id)) found.add(next);
  return found;
}
