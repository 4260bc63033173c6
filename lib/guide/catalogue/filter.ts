import { type CatalogueChoice, cataloguePath, readCatalogue } from '@/lib/address/catalogue';
import type { Params } from '@/lib/address/query';
import { hasAllWords } from '@/lib/shared/text-match';

/** The entries of a catalogue that the filters in its address leave in, and the form that sets them. */

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

/** Takes the parameters of the address. Whatever they hold, there is an answer: what can't be used is left out, and the notice says so. */
export function filterCatalogue<Entry>(catalogue: Catalogue<Entry>, params: Params): Filtered<Entry> {
  const { path, nouns, entries, facets, switches = [], textOf } = catalogue;
  const filters = { path, facets, switches };
  const { choice, notice } = readCatalogue(filters, params);
  const { chosen, on, query } = choice;

  const found = entries.filter(
    (entry) =>
      facets.every(({ param, valuesOf }) => !chosen[param] || valuesOf(entry).includes(chosen[param])) &&
      switches.every(({ param, holds }) => !on.includes(param) || holds(entry)) &&
      hasAllWords(textOf(entry).join(' '), query),
  );

  return {
    form: {
      path,
      noun: nouns.many,
      selects: facets.map(({ param, label, all, options }) => ({
        param,
        label,
        all,
        options,
        chosen: chosen[param] ?? '',
      })),
      switches: switches.map(({ param, label }) => ({ param, label, on: on.includes(param) })),
      query,
    },
    notice,
    count: countWords(found.length, entries.length, nouns),
    entries: found,
    ways: waysOut(catalogue, choice),
  };
}

function countWords(shown: number, all: number, { one, many }: { one: string; many: string }): string {
  if (shown === all) return `${all} ${all === 1 ? one : many}`;
  return `${shown} of ${all} ${many}`;
}

/** Each condition left out in turn, then all of them. */
function waysOut<Entry>(
  { path, nouns, entries, facets, switches = [] }: Catalogue<Entry>,
  choice: CatalogueChoice,
): Filtered<Entry>['ways'] {
  const { chosen, on, query } = choice;
  const without: { label: string; rest: CatalogueChoice }[] = [
    ...facets.flatMap(({ param, label, options }) => {
      const { [param]: id, ...others } = chosen;
      const value = options.find((option) => option.id === id)?.label;
      return value === undefined ? [] : [{ label: `${label}: ${value}`, rest: { ...choice, chosen: others } }];
    }),
    ...switches
      .filter(({ param }) => on.includes(param))
      .map(({ param, label }) => ({ label, rest: { ...choice, on: on.filter((other) => other !== param) } })),
    ...(query === '' ? [] : [{ label: `Words: ${query}`, rest: { ...choice, query: '' } }]),
  ];
  if (without.length === 0) return [];
  const all = { label: `All ${entries.length} ${nouns.many}`, href: path };
  // With one condition, to leave it out is to leave all out.
  if (without.length === 1) return [all];
  const filters = { path, facets, switches };
  return [
    ...without.map(({ label, rest }) => ({ label: `Without “${label}”`, href: cataloguePath(filters, rest) })),
    all,
  ];
}
