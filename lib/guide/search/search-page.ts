import type { Params } from '@/lib/address/query';
import { readSearch } from '@/lib/address/search';
import type { SearchHit } from '@/lib/guide/browser/search-entry';
import { find, makeIndex, type SearchIndex } from '@/lib/guide/browser/search-query';
import { searchEntries } from './search-entries';

/** What the search page shows for its address, and the index that a browser searches with. */

export interface SearchPage {
  /** As it is searched for: without surrounding space, and not too long. Empty if nothing is asked. */
  query: string;
  hits: readonly SearchHit[];
}

/** Takes the parameters of the address as Next gives them. Whatever they hold, there is a page. */
export async function searchPage(params: Params): Promise<SearchPage> {
  const query = readSearch(params.q);
  return { query, hits: query === '' ? [] : find(await keptIndex(), query) };
}

/** The index as JSON, for `openIndex`. */
export async function searchIndexJson(): Promise<string> {
  return JSON.stringify(await keptIndex());
}

let kept: Promise<SearchIndex> | undefined;

/** Made at the first search: reading all articles takes about a second, and they do not change while a built guide runs. */
function keptIndex(): Promise<SearchIndex> {
  if (process.env.NODE_ENV === 'development') return freshIndex();
  kept ??= freshIndex();
  return kept;
}

async function freshIndex(): Promise<SearchIndex> {
  return makeIndex(await searchEntries());
}
