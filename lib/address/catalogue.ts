import { didYouMean, type Member, nearestName, readMember } from './closed-set';
import { type Params, valuesOf, withQuery } from './query';
import { longestQuery, readWords } from './typed-words';

/** The address of a catalogue with its filters: `/tools?model=netops&licence=open-source&warnings=yes&q=test`. */

/** What a catalogue can be filtered by. */
export interface CatalogueFilters {
  /** The page's path. */
  path: string;
  /** Choices of one value. */
  facets: readonly { param: string; label: string; options: readonly Member[] }[];
  /** Properties to insist on. In an address `yes` turns one on. */
  switches: readonly { param: string; label: string }[];
}

export interface CatalogueChoice {
  /** A facet's parameter → the id that is chosen; a facet that is absent leaves everything in. */
  chosen: Readonly<Record<string, string>>;
  /** The parameters of the switches that are on. */
  on: readonly string[];
  /** The words that entries are searched for; empty for none. */
  query: string;
}

/** Reads the parameters. Whatever they hold, there is a choice: what can't be used is left out, and `notice` says so in words. */
export function readCatalogue(
  { facets, switches }: CatalogueFilters,
  params: Params,
): { choice: CatalogueChoice; notice: string | null } {
  const facetsRead = facets.map((facet) => ({ facet, ...readFacet(facet, distinct(params, facet.param)) }));
  const switchesRead = switches.map((each) => ({ each, ...readSwitch(each.label, distinct(params, each.param)) }));
  const { words, cut } = readWords(params.q);
  const notes = [
    ...facetsRead.flatMap(({ notes: found }) => found),
    ...switchesRead.flatMap(({ notes: found }) => found),
    ...(cut ? [`Only the first ${longestQuery} characters of the search were used.`] : []),
  ];
  return {
    choice: {
      chosen: Object.fromEntries(facetsRead.flatMap(({ facet, id }) => (id ? [[facet.param, id]] : []))),
      on: switchesRead.filter(({ isOn }) => isOn).map(({ each }) => each.param),
      query: words,
    },
    notice: notes.length === 0 ? null : notes.join(' '),
  };
}

/** The address of a choice: facets, then switches, then words, each in the order of the filters. */
export function cataloguePath(
  { path, facets, switches }: CatalogueFilters,
  { chosen = {}, on = [], query }: Partial<CatalogueChoice>,
): string {
  return withQuery(path, {
    ...Object.fromEntries(facets.map(({ param }) => [param, chosen[param]])),
    ...Object.fromEntries(switches.map(({ param }) => [param, on.includes(param) ? 'yes' : undefined])),
    q: query,
  });
}

/** Whether two choices show the same. */
export function sameCatalogue(filters: CatalogueFilters, one: CatalogueChoice, other: CatalogueChoice): boolean {
  return cataloguePath(filters, one) === cataloguePath(filters, other);
}

function readFacet({ label, options }: CatalogueFilters['facets'][number], asked: readonly string[]) {
  const offered = [...new Set(asked.flatMap((value) => readMember(options, value) ?? []))];
  const notes = [
    ...asked
      .filter((value) => readMember(options, value) === undefined)
      .map((value) => `There is no “${value}” under “${label}”.${didYouMean(nearestName(options, value))}`),
    ...(offered.length > 1 ? [`Only one choice is possible under “${label}”: the first was used.`] : []),
  ];
  return { id: offered[0], notes };
}

function readSwitch(label: string, asked: readonly string[]) {
  const isYes = (value: string) => readMember([{ id: 'yes' }], value) === 'yes';
  const other = asked.find((value) => !isYes(value));
  return {
    isOn: asked.some(isYes),
    notes: other === undefined ? [] : [`“${label}” can only be “yes”, not “${other}”.`],
  };
}

const distinct = (params: Params, name: string) => [...new Set(valuesOf(params, name))];
