import type { SearchFindings, SearchHit, SearchKind } from '@/lib/guide/views/search';
import { type SearchGroup, searchGroups } from '@/lib/shared/search-group';
import { mostShown } from '@/lib/words/search';
import { type SearchIndex, search } from './search-query';
import { stretchesOf } from './search-words';

/** What a search finds, as its page shows it: the best, those of one kind where one is chosen, how many there are of each, and where the words stand. */

const groupOf: Record<SearchKind, SearchGroup> = {
  page: 'page',
  model: 'model',
  pair: 'article',
  guide: 'article',
  section: 'article',
  row: 'row',
  cell: 'row',
  metric: 'metric',
  term: 'term',
  tool: 'tool',
  practice: 'practice',
  case: 'case',
  question: 'question',
  source: 'source',
};

/** @param query as `readSearch` gives it */
export function findings(index: SearchIndex, query: string, kind: SearchGroup | undefined): SearchFindings {
  const { hits, isLoose } = query === '' ? nothing : search(index, query);
  const chosen = kind === undefined ? hits : hits.filter((hit) => groupOf[hit.kind] === kind);
  return {
    query,
    kind,
    all: hits.length,
    count: chosen.length,
    kinds: searchGroups
      .map((id) => ({ id, count: hits.filter((hit) => groupOf[hit.kind] === id).length }))
      .filter(({ count }) => count > 0),
    isLoose,
    hits: chosen.slice(0, mostShown).map(marked),
  };
}

const nothing = { hits: [], isLoose: false };

function marked({ terms, ...hit }: SearchHit & { terms: readonly string[] }): SearchFindings['hits'][number] {
  const found = new Set(terms);
  return { ...hit, found: { title: stretchesOf(hit.title, found), lead: stretchesOf(hit.lead, found) } };
}
