import { type ModelId, modelIds } from '../dataset/ids';
import { didYouMean, nearestName, readMembers } from './closed-set';
import { pagePaths } from './page';
import { type Params, valuesOf, withQuery } from './query';

/** The address of one story through the models: `/compare/one-story?models=devops,sre`. */

/**
 * Reads the parameters. What can't be used is left out, and `notice` says so in words; null if all could be used.
 * @param names what models are called, id → name: an address may name them so, too
 * @returns at least one model, in the fixed order
 */
export function readStory(
  params: Params,
  names: Readonly<Record<string, string>> = {},
): { models: readonly ModelId[]; notice: string | null } {
  const members = modelIds.map((id) => ({ id, label: names[id] ?? id }));
  const { read, unknown } = readMembers(members, valuesOf(params, 'models'));
  const models = modelIds.filter((id) => read.includes(id));
  const notes = [
    ...unknown.map((id) => `There is no model “${id}”.${didYouMean(nearestName(members, id))}`),
    ...(unknown.length > 0 && models.length === 0 ? ['So all models are shown.'] : []),
  ];
  return { models: models.length === 0 ? modelIds : models, notice: notes.length === 0 ? null : notes.join(' ') };
}

/** The address of the stories, told for some models or, without a list, for all. */
export function storyPath(models: readonly ModelId[] = modelIds): string {
  const chosen = modelIds.filter((id) => models.includes(id));
  const isAll = chosen.length === 0 || chosen.length === modelIds.length;
  return withQuery(pagePaths.story, { models: isAll ? undefined : chosen.join(',') });
}

/** Whether two choices show the same. */
export function sameStory(one: readonly ModelId[], other: readonly ModelId[]): boolean {
  return storyPath(one) === storyPath(other);
}
