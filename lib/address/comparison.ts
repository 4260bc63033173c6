import { type DimensionGroupId, dimensionGroupIds, type ModelId, modelIds } from '../dataset/ids';
import { wholeCode } from '../share/codec';
import { repeated } from '../shared/repeated';
import { didYouMean, type Member, nearestName, readMembers } from './closed-set';
import { readCode } from './code';
import { pagePaths } from './page';
import { type Params, valuesOf, withQuery } from './query';
import { longestQuery, readWords } from './typed-words';

/** The address of a comparison: `/compare?models=sre,devops&groups=work&show=differences&order=difference&q=toil&marks=off&from=1A2B-C3D4E`. */

export interface ComparisonChoice {
  /** At least two, in the order of the columns; undefined for all of them in their fixed order, or for those of the result in `from`. */
  models: readonly ModelId[] | undefined;
  /** In the fixed order; undefined for all of them. */
  groups: readonly DimensionGroupId[] | undefined;
  /** Only rows in which the models differ. */
  differing: boolean;
  /** The rows that differ most first. */
  byDifference: boolean;
  /** The words that rows are searched for; empty for none. */
  query: string;
  /** Whether each cell says how well it is supported. */
  marks: boolean;
  /** The code of a result to compare from, in its canonical spelling; undefined for none. It may be of an edition that isn’t known here. */
  from: string | undefined;
}

/** What is shown where an address says nothing else. */
export const wholeComparison: ComparisonChoice = {
  models: undefined,
  groups: undefined,
  differing: false,
  byDifference: false,
  query: '',
  marks: true,
  from: undefined,
};

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
  const show = readOne(params, 'show', ['all', 'differences']);
  const order = readOne(params, 'order', ['rows', 'difference']);
  const marks = readOne(params, 'marks', ['on', 'off']);
  const { from, notes: ofFrom } = readFrom(params);

  const models = [...new Set(askedModels.read)];
  const groups = inFixedOrder(dimensionGroupIds, askedGroups.read);
  const tooFew = params.models !== undefined && models.length < fewestModels;
  const notes = [
    ...unknownNotes(askedModels.unknown, allModels, (id) => `There is no model “${id}”.`),
    ...repeated(askedModels.read).map((id) => `The model “${id}” was named twice and is shown once.`),
    ...(tooFew ? [tooFewNote(from)] : []),
    ...unknownNotes(askedGroups.unknown, allGroups, (id) => `There is no group of rows “${id}”.`),
    ...[show, order, marks].flatMap((read) => read.notes),
    ...(cut ? [`Only the first ${longestQuery} characters of the search were used.`] : []),
    ...ofFrom,
    ...unknownNotes(unknownNames(params), settings, (name) => `This page has no setting “${name}”.`),
  ];

  return {
    choice: {
      models: models.length < fewestModels || isDefault(models, from) ? undefined : models,
      groups: groups.length === 0 || groups.length === dimensionGroupIds.length ? undefined : groups,
      differing: show.value === 'differences',
      byDifference: order.value === 'difference',
      query: words,
      marks: marks.value !== 'off',
      from,
    },
    notice: notes.length === 0 ? null : notes.join(' '),
  };
}

/** The address of a comparison. What is left out has its default: see `wholeComparison`. */
export function comparisonPath(choice: Partial<ComparisonChoice>): string {
  return withQuery(pagePaths.comparison, { ...shownIn(choice), from: choice.from });
}

/** The comparison as data. */
const comparisonApiPath = '/api/v1/comparison';
/** The form of that data, as JSON Schema. */
export const comparisonSchemaPath = `${comparisonApiPath}/schema`;

export type ComparisonFormat = 'json' | 'csv' | 'md';

/**
 * The same rows, models and order as a file. A result isn't named: its models are, if they are shown.
 * @param choice with the models that are shown
 */
export function comparisonFilePath(choice: Partial<ComparisonChoice>, format: ComparisonFormat): string {
  return withQuery(comparisonApiPath, { ...shownIn({ ...choice, from: undefined }), format });
}

/** Whether two choices show the same. */
export function sameComparison(one: ComparisonChoice, other: ComparisonChoice): boolean {
  return comparisonPath(one) === comparisonPath(other);
}

/** The parameters of what is shown, in their order. */
function shownIn({ models, groups, differing, byDifference, query, marks, from }: Partial<ComparisonChoice>) {
  const chosen = groups && inFixedOrder(dimensionGroupIds, groups);
  return {
    models: models && !isDefault(models, from) ? models.join(',') : undefined,
    groups: chosen && chosen.length < dimensionGroupIds.length ? chosen.join(',') : undefined,
    show: differing ? 'differences' : undefined,
    order: byDifference ? 'difference' : undefined,
    q: query,
    marks: marks === false ? 'off' : undefined,
  };
}

/** All models in their fixed order need no naming, unless a result chooses others. */
const isDefault = (models: readonly ModelId[], from: string | undefined) =>
  from === undefined && models.join() === modelIds.join();

const tooFewNote = (from: string | undefined) =>
  `A comparison needs at least two models, so ${from === undefined ? 'all of them' : 'those of the result'} are shown.`;

/** The parameters that the address can have. */
const settings = ['models', 'groups', 'show', 'order', 'q', 'marks', 'from'].map((id) => ({ id }));
/** What newsletters and social networks hang on to links, and whoever follows them can't help. */
const hungOn = /^utm_|clid$/;

const unknownNames = (params: Params) =>
  Object.keys(params).filter((name) => !settings.some(({ id }) => id === name) && !hungOn.test(name));

/** A setting with two values, of which the first is the default: anything else is named. */
function readOne<Value extends string>(params: Params, name: string, values: readonly [Value, Value]) {
  const members = values.map((id) => ({ id }));
  const { read, unknown } = readMembers(members, valuesOf(params, name));
  const [value = values[0], other] = new Set(read);
  const notes = [
    ...unknownNotes(unknown, members, (asked) => `“${name}” can be “${values.join('” or “')}”, not “${asked}”.`),
    ...(other === undefined ? [] : [`“${name}” was given twice: “${value}” was used.`]),
  ];
  return { value, notes };
}

function readFrom(params: Params): { from: string | undefined; notes: string[] } {
  const asked = valuesOf(params, 'from');
  const codes = [...new Set(asked.flatMap((value) => wholeCode(readCode(value)) ?? []))];
  return {
    from: codes[0],
    notes: [
      ...(asked.length > 0 && codes.length === 0
        ? ['The result to compare from can’t be read: its code is incomplete, or a character in it is wrong.']
        : []),
      ...(codes.length > 1 ? ['Several results were named: the first was used.'] : []),
    ],
  };
}

/** So many that name nothing are named; a longer list would say no more. */
const mostNamed = 5;
/** Of each, so many characters. */
const longestNamed = 60;

/** What is said of values that name nothing, with the nearest that there is. */
function unknownNotes(
  unknown: readonly string[],
  members: readonly Member[],
  say: (value: string) => string,
): string[] {
  const more = unknown.length - mostNamed;
  return [
    ...unknown.slice(0, mostNamed).map((value) => `${say(brief(value))}${didYouMean(nearestName(members, value))}`),
    ...(more > 0 ? [`${more} more could not be used.`] : []),
  ];
}

/** Cut between characters, not within one. */
const brief = (value: string) =>
  value.length <= longestNamed ? value : `${[...value].slice(0, longestNamed).join('')}…`;

const membersOf = <Id extends string>(ids: readonly Id[], names: ComparedNames) =>
  ids.map((id) => ({ id, label: names[id] ?? id }));

/** Those of a closed set that were asked for, in the set's own order. */
function inFixedOrder<Id extends string>(ids: readonly Id[], asked: readonly string[]): Id[] {
  return ids.filter((id) => asked.includes(id));
}
