/** The kinds of things that the search tells apart for readers, in the order in which it offers them. */
export const searchGroups = [
  'model',
  'article',
  'row',
  'practice',
  'metric',
  'tool',
  'term',
  'case',
  'question',
  'source',
  'page',
] as const;
export type SearchGroup = (typeof searchGroups)[number];
