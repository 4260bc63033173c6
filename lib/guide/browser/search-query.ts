import MiniSearch, { type Options, type SearchOptions, type SearchResult } from 'minisearch';
import type { SearchEntry, SearchHit, SearchKind } from '@/lib/guide/views/search';
import { isStopWord, joined, pairs, termOf, words } from './search-words';

/** How the search ranks what it finds: the same on the server and in the browser. */

export type SearchIndex = MiniSearch<SearchEntry>;

/** How much a match counts by where it points. A page or an entry about the thing comes before a passage that mentions it. */
const weights: Record<SearchKind, number> = {
  page: 1.2,
  model: 2.5,
  pair: 1.5,
  guide: 1.5,
  metric: 1.3,
  tool: 1.3,
  term: 1.2,
  section: 1,
  practice: 1,
  case: 1,
  row: 1,
  cell: 0.8,
  question: 0.7,
  // Titles of sources repeat the field's words, but few readers look for a source.
  source: 0.5,
};

const fields = ['title', 'names', 'within', 'text'] as const;

const options: Options<SearchEntry> = {
  idField: 'href',
  fields: [...fields],
  // Not `href`: the index holds it as the entry's id.
  storeFields: ['kind', 'title', 'names', 'within', 'lead'],
  processTerm: termOf,
  searchOptions: {
    tokenize: words,
    boost: { title: 6, names: 6, within: 2 },
    // Only the last word may be unfinished.
    prefix: (term, place, terms) => place === terms.length - 1 && term.length > 1,
    weights: { prefix: 0.4, fuzzy: 0.2 },
    boostDocument: (_href, _term, stored) => (isKind(stored?.kind) ? weights[stored.kind] : 1),
  },
};

/** Letters that may be wrong, missing or too many. Short words mean too much to guess. */
const slips = (term: string) => (term.length < 4 ? false : term.length < 8 ? 1 : 2);
/** Two neighbours that were swapped count as two slips; a word of middling length is then only taken if it has the same letters. */
const swaps = (term: string) => (term.length < 4 ? false : 2);

/** Nobody mistypes a word's first letter: a term with another is another word. */
const beginsAlike = (asked: string, term: string) => asked[0] === term[0];
const hasSameLetters = (asked: string, term: string) => [...asked].sort().join() === [...term].sort().join();

/** Keeps what has a term near to each word that was asked for. */
const near =
  (isNear: (asked: string, term: string) => boolean) =>
  ({ queryTerms, terms }: SearchResult) =>
    queryTerms.every((asked) => terms.some((term) => term.startsWith(asked) || isNear(asked, term)));

/** From strict to lenient; the first that finds anything counts, so that a guess never crowds out what was meant. */
const guesses: readonly SearchOptions[] = [
  {},
  { fuzzy: slips, filter: near(beginsAlike) },
  { fuzzy: swaps, filter: near((asked, term) => beginsAlike(asked, term) && hasSameLetters(asked, term)) },
];
const attempts = (['AND', 'OR'] as const).flatMap((combineWith) =>
  guesses.map((guess) => ({ isLoose: combineWith === 'OR', options: { ...guess, combineWith } })),
);

/** Makes the index. A word that any entry writes as one, with a hyphen or with a stroke is found where another writes it as two. */
export function makeIndex(entries: readonly SearchEntry[]): SearchIndex {
  const compounds = new Set<string>();
  for (const entry of entries) {
    for (const field of fields)
      for (const word of [...words(entry[field] ?? ''), ...joined(entry[field] ?? '')])
        compounds.add(word.toLowerCase());
  }
  const index = new MiniSearch({
    ...options,
    tokenize: (text) => [
      ...words(text),
      ...joined(text),
      ...pairs(words(text)).filter((pair) => compounds.has(pair.toLowerCase())),
    ],
  });
  index.addAll(entries);
  return index;
}

/** Reads an index that was written as JSON. */
export function openIndex(json: string): SearchIndex {
  return MiniSearch.loadJSON(json, options);
}

/** A hit with the terms of the index for which it was found. */
type FoundHit = SearchHit & { terms: readonly string[] };

/**
 * What a query finds, the best first: entries that hold all of its words, else all words but for slips of the keyboard, else any (`isLoose`).
 * What is called exactly as the query says comes before everything else. Empty for a query without a word that counts.
 */
export function search(index: SearchIndex, query: string): { hits: readonly FoundHit[]; isLoose: boolean } {
  const asked = lettersOf(query);
  const spelled = inOneSpelling(index, query);
  for (const { options: attempt, isLoose } of attempts) {
    const found = index.search(spelled, attempt);
    const exact = found.filter((result) => isCalled(result, asked));
    if (found.length > 0)
      return { hits: [...exact, ...found.filter((result) => !exact.includes(result))].map(toHit), isLoose };
  }
  return { hits: [], isLoose: false };
}

/** Whether something is called so, in whichever spelling. Sources are not looked for by their titles, but what they are about. */
function isCalled({ kind, title, names }: SearchResult, asked: string): boolean {
  return kind !== 'source' && [title, ...(names ?? '').split(', ')].some((name) => lettersOf(name) === asked);
}

const lettersOf = (text: string) => words(text).join('').toLowerCase();

function toHit({ id, kind, title, within, lead, terms }: SearchResult): FoundHit {
  return { href: id, kind, title, within, lead, terms };
}

/** The query with each two words as one that the guide knows as one: “dev ops”, “fail-over”, “CI/CD”. */
function inOneSpelling(index: SearchIndex, query: string): string {
  const asked = words(query);
  const read: string[] = [];
  for (let place = 0; place < asked.length; place += 1) {
    const [one = '', next] = asked.slice(place, place + 2);
    const pair = one + next;
    const isOne =
      next !== undefined && !(isStopWord(one) && isStopWord(next)) && index.search(pair, written).length > 0;
    read.push(isOne ? pair : one);
    if (isOne) place += 1;
  }
  return read.join(' ');
}

/** A word as it is written, not one that begins with it. */
const written: SearchOptions = { prefix: false };

function isKind(value: unknown): value is SearchKind {
  return typeof value === 'string' && Object.hasOwn(weights, value);
}
