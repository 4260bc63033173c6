import { type DimensionGroupId, dimensionGroupIds, type ModelId, modelIds } from '../dataset/ids';

/** The state of a comparison in an address, read and written: `?models=devops,sre&groups=work&q=toil`. */

/** As Next gives them: a parameter may come several times, as from a form's checkboxes. */
export type ComparisonParams = Record<string, string | string[] | undefined>;

export interface ComparisonChoice {
  models: readonly ModelId[];
  /** Undefined: all groups. */
  groups: readonly DimensionGroupId[] | undefined;
  /** Empty: no search. */
  query: string;
}

/** One model is an article; a comparison needs two. */
const fewestModels = 2;
/** Longer than any phrase in the table is likely to be searched for. */
const longestQuery = 100;

/** Reads the parameters. What can't be used is left out, and `notice` says so in plain words; null if all could be used. */
export function readComparisonParams(params: ComparisonParams): { choice: ComparisonChoice; notice: string | null } {
  const askedModels = list(params.models);
  const askedGroups = list(params.groups);
  const askedQuery = [params.q].flat()[0]?.trim() ?? '';

  const known = pick(modelIds, askedModels);
  const groups = pick(dimensionGroupIds, askedGroups);
  const tooFew = params.models !== undefined && known.length < fewestModels;
  const notes = [
    ...unknown(modelIds, askedModels).map((id) => `There is no model “${id}”.`),
    ...repeated(known, askedModels).map((id) => `The model “${id}” was named twice and is shown once.`),
    ...(tooFew ? ['A comparison needs at least two models, so all of them are shown.'] : []),
    ...unknown(dimensionGroupIds, askedGroups).map((id) => `There is no group of rows “${id}”.`),
    ...(askedQuery.length > longestQuery ? [`Only the first ${longestQuery} characters of the search were used.`] : []),
  ];

  return {
    choice: {
      models: known.length < fewestModels ? modelIds : known,
      groups: groups.length === 0 ? undefined : groups,
      query: askedQuery.slice(0, longestQuery).trim(),
    },
    notice: notes.length === 0 ? null : notes.join(' '),
  };
}

/** The address of a comparison. Leaves out what is the default: all models, all groups, no search. */
export function comparisonHref({ models = modelIds, groups, query = '' }: Partial<ComparisonChoice>): string {
  const parts = [
    ...(models.length === modelIds.length ? [] : [`models=${pick(modelIds, models).join(',')}`]),
    ...(groups === undefined ? [] : [`groups=${pick(dimensionGroupIds, groups).join(',')}`]),
    ...(query === '' ? [] : [`q=${encodeURIComponent(query)}`]),
  ];
  return parts.length === 0 ? '/compare' : `/compare?${parts.join('&')}`;
}

function list(value: string | string[] | undefined): string[] {
  return [value ?? []]
    .flat()
    .flatMap((part) => part.split(','))
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Those of a closed set that were asked for, in the set's own order. */
function pick<Id extends string>(ids: readonly Id[], asked: readonly string[]): Id[] {
  return ids.filter((id) => asked.includes(id));
}

function unknown(ids: readonly string[], asked: readonly string[]): string[] {
  return [...new Set(asked)].filter((id) => !ids.includes(id));
}

function repeated(known: readonly string[], asked: readonly string[]): string[] {
  return known.filter((id) => asked.indexOf(id) !== asked.lastIndexOf(id));
}
