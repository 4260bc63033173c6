import { hasAllWords } from '@/lib/shared/text-match';

/** The state of a catalogue in an address, read and applied: `/tools?model=netops&licence=open-source&q=test`. */

/** As Next gives them: a parameter may come several times. */
export type CatalogueParams = Record<string, string | string[] | undefined>;

/** A choice of one value, which an entry has, or has not. */
export interface Facet<Entry> {
  param: string;
  label: string;
  /** The choice of everything: `All models`. */
  all: string;
  options: readonly { id: string; label: string }[];
  valuesOf: (entry: Entry) => readonly string[];
}

/** A property to insist on. In an address `yes` turns it on. */
export interface Switch<Entry> {
  param: string;
  label: string;
  holds: (entry: Entry) => boolean;
}

export interface Catalogue<Entry> {
  /** The page's path. */
  path: string;
  /** What its entries are called, one and many: `tool`, `tools`. */
  nouns: { one: string; many: string };
  entries: readonly Entry[];
  facets: readonly Facet<Entry>[];
  switches?: readonly Switch<Entry>[];
  /** All of an entry that the search for words looks through. */
  textOf: (entry: Entry) => readonly string[];
}

/** The form as it should stand. */
export interface CatalogueForm {
  path: string;
  /** What is listed, for the form's labels: `tools`. */
  noun: string;
  selects: readonly {
    param: string;
    label: string;
    all: string;
    options: readonly { id: string; label: string }[];
    /** The id of an option; empty where everything is chosen. */
    chosen: string;
  }[];
  switches: readonly { param: string; label: string; on: boolean }[];
  query: string;
}

export interface Filtered<Entry> {
  form: CatalogueForm;
  /** What was wrong with the address and what is shown instead, in plain words; null if nothing was. */
  notice: string | null;
  /** `14 of 82 practices`, or `82 practices` where nothing is left out. */
  count: string;
  entries: readonly Entry[];
  /** Addresses that leave out one of the conditions, and the last that leaves out all of them. Empty without a condition. */
  ways: readonly { label: string; href: string }[];
}

/** Longer than any phrase that is likely to be searched for. */
const longestQuery = 100;

/** Takes the parameters of the address. Whatever they hold, there is an answer: what can't be used is left out, and the notice says so. */
export function filterCatalogue<Entry>(catalogue: Catalogue<Entry>, params: CatalogueParams): Filtered<Entry> {
  const { path, nouns, entries, facets, switches = [], textOf } = catalogue;
  const facetsRead = facets.map((facet) => ({ facet, ...readFacet(facet, params[facet.param]) }));
  const switchesRead = switches.map((each) => ({ each, ...readSwitch(each, params[each.param]) }));
  const { query, note } = readQuery(params.q);

  const found = entries.filter((entry) => {
    if (!facetsRead.every(({ facet, chosen }) => chosen === '' || facet.valuesOf(entry).includes(chosen))) return false;
    if (!switchesRead.every(({ each, on }) => !on || each.holds(entry))) return false;
    return hasAllWords(textOf(entry).join(' '), query);
  });

  const conditions = [
    ...facetsRead
      .filter(({ chosen }) => chosen !== '')
      .map(({ facet, chosen }) => ({
        param: facet.param,
        value: chosen,
        label: `${facet.label}: ${facet.options.find(({ id }) => id === chosen)?.label ?? chosen}`,
      })),
    ...switchesRead.filter(({ on }) => on).map(({ each }) => ({ param: each.param, value: 'yes', label: each.label })),
    ...(query === '' ? [] : [{ param: 'q', value: query, label: `Words: ${query}` }]),
  ];
  const notes = [...facetsRead, ...switchesRead, { note }].flatMap(({ note: text }) => (text === null ? [] : [text]));

  return {
    form: {
      path,
      noun: nouns.many,
      selects: facetsRead.map(({ facet: { param, label, all, options }, chosen }) => {
        return { param, label, all, options, chosen };
      }),
      switches: switchesRead.map(({ each: { param, label }, on }) => ({ param, label, on })),
      query,
    },
    notice: notes.length === 0 ? null : notes.join(' '),
    count: countWords(found.length, entries.length, nouns),
    entries: found,
    ways: waysOut(path, conditions, `All ${entries.length} ${nouns.many}`),
  };
}

function readFacet<Entry>(facet: Facet<Entry>, value: string | string[] | undefined) {
  const asked = valuesIn(value);
  const known = asked.filter((id) => facet.options.some((option) => option.id === id));
  const [chosen = ''] = known;
  const unknown = asked.filter((id) => !known.includes(id));
  const notes = [
    ...unknown.map((id) => `There is no “${id}” under “${facet.label}”.`),
    ...(known.length > 1 ? [`Only one choice is possible under “${facet.label}”: the first was used.`] : []),
  ];
  return { chosen, note: notes.length === 0 ? null : notes.join(' ') };
}

function readSwitch<Entry>({ label }: Switch<Entry>, value: string | string[] | undefined) {
  const asked = valuesIn(value);
  const unknown = asked.find((each) => each !== 'yes');
  const note = unknown === undefined ? null : `“${label}” can only be “yes”, not “${unknown}”.`;
  return { on: asked.includes('yes'), note };
}

function readQuery(value: string | string[] | undefined) {
  const asked = [value].flat()[0]?.trim() ?? '';
  const note =
    asked.length > longestQuery ? `Only the first ${longestQuery} characters of the search were used.` : null;
  return { query: asked.slice(0, longestQuery).trim(), note };
}

/** The distinct values that a parameter was given; a form sends an empty one for a choice not made. */
function valuesIn(value: string | string[] | undefined): string[] {
  return [...new Set([value ?? []].flat().map((each) => each.trim()))].filter(Boolean);
}

function countWords(shown: number, all: number, { one, many }: { one: string; many: string }): string {
  if (shown === all) return `${all} ${all === 1 ? one : many}`;
  return `${shown} of ${all} ${many}`;
}

function waysOut(path: string, conditions: readonly { param: string; value: string; label: string }[], all: string) {
  if (conditions.length === 0) return [];
  const without = conditions.map((left) => {
    const rest = conditions.filter((condition) => condition !== left);
    const query = new URLSearchParams(rest.map(({ param, value }) => [param, value])).toString();
    return { label: `Without “${left.label}”`, href: query === '' ? path : `${path}?${query}` };
  });
  // With one condition, to leave it out is to leave all out.
  return [...(conditions.length === 1 ? [] : without), { label: all, href: path }];
}
