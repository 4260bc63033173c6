import type { Params } from '@/lib/address/query';
import { readSearch, readSearchKind } from '@/lib/address/search';
import { findings } from '@/lib/guide/browser/search-findings';
import { makeIndex } from '@/lib/guide/browser/search-query';
import type { SearchFindings } from '@/lib/guide/views/search';
import { oncePerProcess } from '@/lib/shared/once';
import { noSuchKind } from '@/lib/words/search';
import { searchEntries } from './search-entries';

/** What the search page shows for its address, and the index that a browser searches with. */

export interface SearchPage extends SearchFindings {
  /** What of the address could not be used, in words; null if nothing. */
  notice: string | null;
}

/** Takes the parameters of the address as Next gives them. Whatever they hold, there is a page. */
export function searchPage(params: Params): SearchPage {
  const { kind, unknown } = readSearchKind(params.kind);
  return {
    ...findings(searchIndex(), readSearch(params.q), kind),
    notice: unknown === undefined ? null : noSuchKind(unknown),
  };
}

/** The index as JSON, for `openIndex`. */
export function searchIndexJson(): string {
  return JSON.stringify(searchIndex());
}

/** Reading and parsing all articles takes about a second. */
const searchIndex = oncePerProcess(() => makeIndex(searchEntries()));
