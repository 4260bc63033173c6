import type { SearchGroup } from '@/lib/shared/search-group';

export type { SearchGroup };

/** How the search speaks of what it finds. */

/** What is found, by kind: many of each, as a choice. */
export const searchGroupWords: Record<SearchGroup, string> = {
  model: 'Models',
  article: 'Articles',
  row: 'Comparison',
  practice: 'Practices',
  metric: 'Metrics',
  tool: 'Tools',
  term: 'Terms',
  case: 'Cases',
  question: 'Questions',
  source: 'Sources',
  page: 'Pages',
};

/** More than one reads; a further word narrows better than a second page. */
export const mostShown = 25;

interface Counted {
  query: string;
  /** What is found in all, and of the kind that is chosen. */
  all: number;
  count: number;
  /** Whether no entry has all of the words. */
  isLoose: boolean;
}

/** The line above the results, which screen readers announce. */
export function countWords({ query, all, count, isLoose }: Counted): string {
  if (all === 0) return `Nothing found for “${query}”.`;
  const loosely = isLoose ? 'No entry has all of these words. ' : '';
  if (count < all) return `${loosely}${count} of ${all} results for “${query}”.`;
  if (all === 1) return `${loosely}1 result for “${query}”.`;
  if (all <= mostShown) return `${loosely}${all} results for “${query}”.`;
  return `${loosely}The best ${mostShown} of ${all} results for “${query}”. One more word narrows them.`;
}

/** What is said of a kind in an address that is none. */
export const noSuchKind = (asked: string): string => `There is no kind “${asked}”: all kinds are shown.`;
