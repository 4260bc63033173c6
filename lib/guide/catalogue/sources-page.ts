import { pagePaths } from '@/lib/address/page';
import type { Params } from '@/lib/address/query';
import { sourcePath } from '@/lib/address/record';
import { type Source, sources } from '@/lib/dataset';
import { placesCiting } from '@/lib/guide/links/citing';
import { publishedInWords } from '@/lib/words/dates';
import { sourceStatusWords, statusInSentences } from '@/lib/words/sources';
import { behindName, inGroups, type ListedEntry } from './entry-parts';
import { filterCatalogue } from './filter';

/** What the catalogue of sources shows for the state in its address. */

const statuses = (['verified', 'secondary', 'general', 'weak'] satisfies Source['status'][]).map((id) => {
  return { id, label: sourceStatusWords[id].label, meaning: statusInSentences(id) };
});

export function sourcesPage(params: Params) {
  const filtered = filterCatalogue(
    {
      path: pagePaths.sources,
      nouns: { one: 'source', many: 'sources' },
      entries: sources,
      facets: [
        {
          param: 'status',
          label: 'How far we could read it',
          all: 'All sources',
          options: statuses.map(({ id, label }) => ({ id, label })),
          valuesOf: ({ status }) => [status],
        },
      ],
      textOf: ({ title, publisher, published, note }) => [title, publisher, published ?? '', note ?? ''],
    },
    params,
  );
  return {
    ...filtered,
    groups: inGroups(statuses, filtered.entries, ({ status }) => status).map((group) => ({
      ...group,
      entries: group.entries.map(listSource),
    })),
  };
}

function listSource({ id, title, publisher, published }: Source): ListedEntry {
  const count = placesCiting(id).length;
  return {
    id,
    href: sourcePath(id),
    name: title,
    about: behindName(
      title,
      `${publisher}, ${publishedInWords(published)}`,
      `cited in ${count === 1 ? 'one place' : `${count} places`}`,
    ),
    warning: null,
    evidence: null,
  };
}
