import { placed } from '@/lib/address/base-path';
import { loadOnce } from '@/lib/guide/browser/load-once';
import type { SearchFindings } from '@/lib/guide/views/search';

/** Fetches the code of the search and its index, both only once, and only when somebody types. */

type Finder = (query: string, kind: SearchFindings['kind']) => SearchFindings;

export const loadFinder = loadOnce(async (): Promise<Finder> => {
  const [{ findings }, { openIndex }, json] = await Promise.all([
    import('@/lib/guide/browser/search-findings'),
    import('@/lib/guide/browser/search-query'),
    fetchIndex(),
  ]);
  const index = openIndex(json);
  return (query, kind) => findings(index, query, kind);
});

async function fetchIndex(): Promise<string> {
  const response = await fetch(placed('/search-index.json'));
  if (!response.ok) throw new Error(`The index of the search was answered with status ${response.status}`);
  return response.text();
}
