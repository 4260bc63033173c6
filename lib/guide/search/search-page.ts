import type { Params } from '@/lib/address/query';
import { readSearch } from '@/lib/address/search';
import { find, makeIndex } from '@/lib/guide/browser/search-query';
import type { SearchHit } from '@/lib/guide/views/search';
import { oncePerProcess } from '@/lib/shared/once';
import { searchEntries } from './search-entries';

/** What the search page shows for its address, and the index that a browser searches with. */

export interface SearchPage {
  /** As it is searched for: without surrounding space, and not too long. Empty if nothing is asked. */
  query: string;
  hits: readonly SearchHit[];
}

/** Takes the parameters of the address as Next gives them. Whatever they hold, there is a page. */
export function searchPage(params: Params): SearchPage {
  const query = readSearch(params.q);
  return { query, hits: query === '' ? [] : find(searchIndex(), query) };
}

/** The index as JSON, for `openIndex`. */
export function searchIndexJson(): string {
  return JSON.stringify(searchIndex());
}

/** Reading and parsing all articles takes about a second. */
const searchIndex = oncePerProcess(() => makeIndex(searchEntries()));
