import type { Issue } from '../shared/issue';
import type { Practice } from './catalogue-schema';
import { type ModelId, modelIds, workAreaIds } from './ids';

/** What has to hold between practices, metrics and the questionnaire, as pure functions that return issues. */

/** A question with the votes of its options. Comes in as data, because the dataset doesn't know the questionnaire. */
export interface VotingQuestion {
  id: string;
  options: readonly { id: string; votes: { readonly [model in ModelId]?: number | undefined } }[];
}

/** Fewer would leave a model's plan without a choice. */
const leastForModel = 13;
/** A model with fewer is a list of tricks in one field, and no way of running operations. */
const leastAreasOfModel = 3;
/** A plan's first thirty days need something that a small team can finish. */
const leastInDays = 3;
const leastForArea = 6;
/** What more answers call for is general advice: the plan could not say why it is there. */
const mostAnswers = 6;
/** From this vote on, an answer says so much for a model that its plan must offer a choice. */
const strongVote = 0.5;
const leastForStrongVote = 2;

/** All issues of the practices that span records. Structure, ids and sources are `checkCatalogue`'s business. */
export function checkPractices(
  practices: readonly Practice[],
  metrics: readonly { id: string }[],
  questions: readonly VotingQuestion[],
): Issue[] {
  return [
    ...inModelOrder(practices),
    ...distinctPractices(practices),
    ...knownMetrics(practices, metrics),
    ...knownPrerequisites(practices),
    ...acyclicPrerequisites(practices),
    ...fewAnswers(practices),
    ...knownAnswers(practices, questions),
    ...calledByVoters(practices, questions),
    ...modelsSupplied(practices, votedFor(questions)),
    ...areasSupplied(practices),
    ...answersSupplied(practices, questions),
  ];
}

export function inModelOrder(practices: readonly Pick<Practice, 'id' | 'model'>[]): Issue[] {
  const misplaced = practices.find(({ model }, place) => {
    const before = practices[place - 1];
    return before !== undefined && modelIds.indexOf(before.model) > modelIds.indexOf(model);
  });
  return misplaced
    ? [{ path: `practices.${misplaced.id}`, message: 'Out of order', hint: `The order is ${modelIds.join(', ')}` }]
    : [];
}

/** Two practices with one name or one description are one practice. */
export function distinctPractices(practices: readonly Pick<Practice, 'id' | 'name' | 'what'>[]): Issue[] {
  return (['name', 'what'] as const).flatMap((part) =>
    practices.flatMap((practice, place) => {
      const same = (other: (typeof practices)[number]) => other[part].toLowerCase() === practice[part].toLowerCase();
      const earlier = practices.slice(0, place).find(same);
      return earlier ? [{ path: `practices.${practice.id}.${part}`, message: `The same as ${earlier.id}’s` }] : [];
    }),
  );
}

export function knownMetrics(
  practices: readonly Pick<Practice, 'id' | 'metric'>[],
  metrics: readonly { id: string }[],
): Issue[] {
  return practices
    .filter(({ metric }) => !metrics.some(({ id }) => id === metric))
    .map(({ id, metric }) => ({ path: `practices.${id}.metric`, message: `There is no metric "${metric}"` }));
}

export function knownPrerequisites(practices: readonly Pick<Practice, 'id' | 'prerequisites'>[]): Issue[] {
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

export function fewAnswers(practices: readonly Pick<Practice, 'id' | 'calledBy'>[]): Issue[] {
  return practices.flatMap((practice) => {
    const path = `practices.${practice.id}.calledBy`;
    const answers = callingAnswers(practice).map(({ question, option }) => `${question}.${option}`);
    const twice = [...new Set(answers.filter((answer, place) => answers.indexOf(answer) !== place))];
    return [
      ...twice.map((answer) => ({ path, message: `Names ${answer} more than once` })),
      ...(answers.length < 1 || answers.length > mostAnswers
        ? [{ path, message: `Called by ${answers.length} answers`, hint: `Between 1 and ${mostAnswers}` }]
        : []),
    ];
  });
}

export function knownAnswers(
  practices: readonly Pick<Practice, 'id' | 'calledBy'>[],
  questions: readonly VotingQuestion[],
): Issue[] {
  return practices.flatMap((practice) =>
    callingAnswers(practice).flatMap(({ question, option }) => {
      const asked = questions.find(({ id }) => id === question);
      const path = `practices.${practice.id}.calledBy`;
      if (!asked) return [{ path, message: `There is no question "${question}"` }];
      if (asked.options.some(({ id }) => id === option)) return [];
      const known = asked.options.map(({ id }) => id).join(', ');
      return [{ path, message: `"${question}" has no option "${option}"`, hint: `Its options are ${known}` }];
    }),
  );
}

/** An answer that gives the practice's model nothing can't carry it into a plan. Unknown answers are `knownAnswers`' business. */
export function calledByVoters(
  practices: readonly Pick<Practice, 'id' | 'model' | 'calledBy'>[],
  questions: readonly VotingQuestion[],
): Issue[] {
  return practices.flatMap((practice) =>
    callingAnswers(practice).flatMap(({ question, option }) => {
      const chosen = questions.find(({ id }) => id === question)?.options.find(({ id }) => id === option);
      if (!chosen || (chosen.votes[practice.model] ?? 0) > 0) return [];
      return [
        {
          path: `practices.${practice.id}.calledBy`,
          message: `${question}.${option} gives ${practice.model} no vote`,
          hint: 'Name answers that speak for the model',
        },
      ];
    }),
  );
}

/** Each of the models has enough practices, in enough work areas, and some that take only days. */
export function modelsSupplied(
  practices: readonly Pick<Practice, 'model' | 'area' | 'effort'>[],
  models: readonly ModelId[] = modelIds,
): Issue[] {
  return models.flatMap((model) => {
    const own = practices.filter((practice) => practice.model === model);
    const counts = [
      { what: 'practices', count: own.length, least: leastForModel },
      { what: 'work areas', count: new Set(own.map(({ area }) => area)).size, least: leastAreasOfModel },
      { what: 'practices that take days', count: own.filter(isQuick).length, least: leastInDays },
    ];
    return counts
      .filter(({ count, least }) => count < least)
      .map(({ what, count, least }) => ({
        path: `practices of ${model}`,
        message: `${count} ${what}`,
        hint: `At least ${least}`,
      }));
  });
}

export function areasSupplied(practices: readonly Pick<Practice, 'area'>[]): Issue[] {
  return workAreaIds
    .map((area) => ({ area, count: practices.filter((practice) => practice.area === area).length }))
    .filter(({ count }) => count < leastForArea)
    .map(({ area, count }) => ({
      path: `practices in ${area}`,
      message: `${count} practices`,
      hint: `At least ${leastForArea}`,
    }));
}

/** Every answer that speaks for a model calls for a practice, and a strong one for a choice of that model's. */
export function answersSupplied(
  practices: readonly Pick<Practice, 'id' | 'model' | 'calledBy'>[],
  questions: readonly VotingQuestion[],
): Issue[] {
  return questions.flatMap((question) =>
    question.options.flatMap((option) => {
      const path = `${question.id}.${option.id}`;
      const called = practices.filter(({ calledBy }) => calledBy[question.id]?.includes(option.id));
      const voted = modelIds.filter((model) => (option.votes[model] ?? 0) > 0);
      const unsupplied = voted
        .filter((model) => (option.votes[model] ?? 0) >= strongVote)
        .map((model) => ({ model, count: called.filter((practice) => practice.model === model).length }))
        .filter(({ count }) => count < leastForStrongVote);
      return [
        ...(voted.length > 0 && called.length === 0 ? [{ path, message: 'Calls for no practice' }] : []),
        ...unsupplied.map(({ model, count }) => ({
          path,
          message: `Calls for ${count} practices of ${model}`,
          hint: `At least ${leastForStrongVote}, because its vote is ${strongVote} or more`,
        })),
      ];
    }),
  );
}

/** A model that no answer speaks for is younger than the edition: it never leads, so no plan can lack its practices. */
function votedFor(questions: readonly VotingQuestion[]): ModelId[] {
  return modelIds.filter((model) =>
    questions.some(({ options }) => options.some(({ votes }) => (votes[model] ?? 0) > 0)),
  );
}

/** The answers that call for a practice, in the order of writing. */
export function callingAnswers({ calledBy }: Pick<Practice, 'calledBy'>): { question: string; option: string }[] {
  return Object.entries(calledBy).flatMap(([question, options]) => options.map((option) => ({ question, option })));
}

const isQuick = ({ effort }: Pick<Practice, 'effort'>) => effort === 'days';

/** Ids of all practices that have to be there before this one, near and far; its own too where they go in a circle. */
function neededBefore(start: string, practices: readonly Pick<Practice, 'id' | 'prerequisites'>[]): Set<string> {
  const direct = (id: string) => practices.find((practice) => practice.id === id)?.prerequisites ?? [];
  const found = new Set(direct(start));
  // A set takes up what is added while one goes through it, and each id only once: that ends circles too.
  for (const id of found) for (const next of direct(id)) found.add(next);
  return found;
}
