import type { Issue } from '../shared/issue';
import type { Practice } from './catalogue-schema';
import { type ModelId, modelIds, workAreaIds } from './ids';

/** What a plan needs of the practices: enough for each model, work area and answer, and basics to begin with. */

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
/** The subjects in which a plan's first thirty days begin: what runs, who answers for what, where the time goes. */
const fewestBasics = 3;
/** From this vote on, an answer says so much for a model that its plan must offer a choice. */
const strongVote = 0.5;
/** A choice is two or more. */
const fewestForStrongVote = 2;

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

/** There are basic practices enough, and each takes days and waits for nothing, so that a plan can begin with it. */
export function basicsSupplied(
  practices: readonly Pick<Practice, 'id' | 'basic' | 'effort' | 'prerequisites'>[],
): Issue[] {
  const basics = practices.filter(({ basic }) => basic);
  return [
    ...(basics.length < fewestBasics
      ? [{ path: 'practices', message: `${basics.length} basic practices`, hint: `At least ${fewestBasics}` }]
      : []),
    ...basics
      .filter(({ effort, prerequisites }) => effort !== 'days' || prerequisites.length > 0)
      .map(({ id }) => ({
        path: `practices.${id}`,
        message: 'Is basic, but can’t be what a plan begins with',
        hint: 'It takes days and needs no other',
      })),
  ];
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
export function modelsWithVotes(questions: readonly VotingQuestion[]): ModelId[] {
  return modelIds.filter((model) =>
    questions.some(({ options }) => options.some(({ votes }) => (votes[model] ?? 0) > 0)),
  );
}
