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
  /** Other names, which count as much as the title. */
  names: string;
  /** Everything else that should be found. */
  text: string;
}
