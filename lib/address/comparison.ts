import { type DimensionGroupId, dimensionGroupIds, type ModelId, modelIds } from '../dataset/ids';
import { didYouMean, nearestName, readMembers } from './closed-set';
import { pagePaths } from './page';
import { type Params, valuesOf, withQuery } from './query';
import { longestQuery, readWords } from './typed-words';

/** The address of a comparison: `/compare?models=devops,sre&groups=work&q=toil`. */

export interface ComparisonChoice {
  /** At least two, in the fixed order. */
  models: readonly ModelId[];
  /** In the fixed order; undefined for all of them. */
  groups: readonly DimensionGroupId[] | undefined;
  /** The words that rows are searched for; empty for none. */
  query: string;
}

/** One model is an article; a comparison needs two. */
export const fewestModels = 2;

/** What models and groups are called, id → name: an address may name them so, too. */
export type ComparedNames = Readonly<Record<string, string>>;

/** Reads the parameters. What can't be used is left out, and `notice` says so in words; null if all could be used. */
export function readComparison(
  params: Params,
  names: ComparedNames = {},
): { choice: ComparisonChoice; notice: string | null } {
  const allModels = membersOf(modelIds, names);
  const allGroups = membersOf(dimensionGroupIds, names);
  const askedModels = readMembers(allModels, valuesOf(params, 'models'));
  const askedGroups = readMembers(allGroups, valuesOf(params, 'groups'));
  const { words, cut } = readWords(params.q);

  const models = pick(modelIds, askedModels.read);
  const groups = pick(dimensionGroupIds, askedGroups.read);
  const tooFew = params.models !== undefined && models.length < fewestModels;
  const notes = [
    ...askedModels.unknown.map((id) => `There is no model “${id}”.${didYouMean(nearestName(allModels, id))}`),
    ...repeated(models, askedModels.read).map((id) => `The model “${id}” was named twice and is shown once.`),
    ...(tooFew ? ['A comparison needs at least two models, so all of them are shown.'] : []),
    ...askedGroups.unknown.map((id) => `There is no group of rows “${id}”.${didYouMean(nearestName(allGroups, id))}`),
    ...(cut ? [`Only the first ${longestQuery} characters of the search were used.`] : []),
  ];

  return {
    choice: {
      models: models.length < fewestModels ? modelIds : models,
      groups: groups.length === 0 ? undefined : groups,
      query: words,
    },
    notice: notes.length === 0 ? null : notes.join(' '),
  };
}

/** The address of a comparison. What is left out has its default: all models, all groups, no search. */
export function comparisonPath({ models = modelIds, groups, query }: Partial<ComparisonChoice>): string {
  return withQuery(pagePaths.comparison, {
    models: models.length === modelIds.length ? undefined : pick(modelIds, models).join(','),
    groups: groups && pick(dimensionGroupIds, groups).join(','),
    q: query,
  });
}

/** Whether two choices show the same. */
export function sameComparison(one: ComparisonChoice, other: ComparisonChoice): boolean {
  return comparisonPath(one) === comparisonPath(other);
}

const membersOf = <Id extends string>(ids: readonly Id[], names: ComparedNames) =>
  ids.map((id) => ({ id, label: names[id] ?? id }));

/** Those of a closed set that were asked for, in the set's own order. */
function pick<Id extends string>(ids: readonly Id[], asked: readonly string[]): Id[] {
  return ids.filter((id) => asked.includes(id));
}

function repeated(ids: readonly string[], asked: readonly string[]): string[] {
  return ids.filter((id) => asked.indexOf(id) !== asked.lastIndexOf(id));
}
