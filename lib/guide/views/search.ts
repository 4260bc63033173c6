import type { SearchGroup } from '@/lib/words/search';

/** What the search finds. For the browser too, so no data and no zod here. */

export type SearchKind =
  | 'page'
  | 'model'
  | 'pair'
  | 'guide'
  | 'section'
  | 'row'
  | 'cell'
  | 'metric'
  | 'term'
  | 'tool'
  | 'practice'
  | 'case'
  | 'question'
  | 'source';

/** What a result shows, and what decides its rank. */
export interface SearchHit {
  /** The page, with the place in it; no two entries share one. */
  href: string;
  kind: SearchKind;
  title: string;
  /** The page or the part of the guide that it is in, in words. */
  within: string;
  /** The beginning of what stands there. */
  lead: string;
}

export interface SearchEntry extends SearchHit {
  /** Other names, which count as much as the title, with commas; left out where there are none, since the index holds them. */
  names?: string | undefined;
  /** Everything else that should be found. */
  text: string;
}

/** Where a found word begins in a text, and where the text goes on after it. */
export type Stretch = readonly [from: number, to: number];

/** What the search page shows. */
export interface SearchFindings {
  /** As it is searched for. Empty if nothing is asked. */
  query: string;
  /** The kind that is chosen; undefined for all. */
  kind: SearchGroup | undefined;
  /** How many there are in all, and of the kind that is chosen. */
  all: number;
  count: number;
  /** The kinds of which something is found, in their fixed order. */
  kinds: readonly { id: SearchGroup; count: number }[];
  /** Whether no entry has all of the words: these have some. */
  isLoose: boolean;
  /** The best of the chosen kind, no more than one reads, with the places of the words. */
  hits: readonly (SearchHit & { found: { title: readonly Stretch[]; lead: readonly Stretch[] } })[];
}
