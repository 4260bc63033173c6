import MiniSearch, { type Options, type SearchOptions, type SearchResult } from 'minisearch';
import { stemmer } from 'stemmer';
import type { SearchEntry, SearchHit, SearchKind } from '@/lib/guide/views/search';

/** How the search reads words and ranks what it finds: the same on the server and in the browser. */

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

/** Words so frequent that they say nothing about what is wanted. */
const stopWords = new Set(
  'a an and are as at be by can could do does for from had has have how i if in is it its ll may my of on or our re s should so t than that the their them there they this to was we were what when where which who whom whose why will with would you your'.split(
    ' ',
  ),
);

const fields = ['title', 'names', 'within', 'text'] as const;

const options: Options<SearchEntry> = {
  idField: 'href',
  fields: [...fields],
  // Not `href`: the index holds it as the entry's id.
  storeFields: ['kind', 'title', 'within', 'lead'],
  processTerm,
  searchOptions: {
    tokenize: words,
    boost: { title: 6, names: 6, within: 2 },
    // Only the last word may be unfinished.
    prefix: (term, place, terms) => place === terms.length - 1 && term.length > 1,
    weights: { prefix: 0.4, fuzzy: 0.2 },
    boostDocument: (_href, _term, stored) => (isKind(stored?.kind) ? weights[stored.kind] : 1),
  },
};

/** Letters that may be wrong, missing or too many: a swap of two counts as two. Short words mean too much to guess. */
const slips = (term: string) => (term.length < 4 ? false : term.length < 6 ? 1 : 2);

/** From strict to lenient; the first that finds anything counts, so that a guess never crowds out what was meant. */
const attempts: readonly SearchOptions[] = [
  { combineWith: 'AND' },
  { combineWith: 'AND', fuzzy: slips },
  { combineWith: 'OR' },
  { combineWith: 'OR', fuzzy: slips },
];

/** Makes the index. A word that any entry writes as one, with a hyphen or with a stroke is found where another writes it as two. */
export function makeIndex(entries: readonly SearchEntry[]): SearchIndex {
  const compounds = new Set<string>();
  for (const entry of entries) {
    for (const field of fields)
      for (const word of [...words(entry[field]), ...joined(entry[field])]) compounds.add(word.toLowerCase());
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

/**
 * What a query finds, the best first: entries that hold all of its words, else all words but for slips of the keyboard, else any.
 * What is called exactly as the query says comes before everything else. Empty for a query without a word that counts.
 */
export function find(index: SearchIndex, query: string): SearchHit[] {
  const asked = query.trim().toLowerCase();
  const spelled = inOneSpelling(index, query);
  for (const attempt of attempts) {
    const found = index.search(spelled, attempt).map(toHit);
    const exact = found.filter(({ title }) => title.toLowerCase() === asked);
    if (found.length > 0) return [...exact, ...found.filter((hit) => !exact.includes(hit))];
  }
  return [];
}

function toHit({ id, kind, title, within, lead }: SearchResult): SearchHit {
  return { href: id, kind, title, within, lead };
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

function words(text: string): string[] {
  return text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}

/** Words with hyphens or strokes as one: who looks for “postmortem” means “post-mortem”, too. */
function joined(text: string): string[] {
  return (text.match(/\p{L}+([-/]\p{L}+)+/gu) ?? []).map((word) => word.replaceAll(/[-/]/g, ''));
}

/** Each word with the next one. */
const pairs = (list: readonly string[]) => list.slice(1).map((word, place) => `${list[place]}${word}`);

const isStopWord = (word: string) => stopWords.has(word.toLowerCase());

/** A word as it is compared: without case, accents and ending. Null for a word that doesn't count. */
function processTerm(written: string): string | null {
  const word = written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (word === '' || stopWords.has(word)) return null;
  return word === 'versus' ? 'vs' : stemmer(word);
}

function isKind(value: unknown): value is SearchKind {
  return typeof value === 'string' && Object.hasOwn(weights, value);
}
