import { pagePaths } from '@/lib/address/page';
import type { Params } from '@/lib/address/query';
import { type Source, sources } from '@/lib/dataset';
import { type Citing, citingArticles, citingRecords } from '@/lib/guide/links/citing';
import { oncePerProcess, oncePerRecord } from '@/lib/shared/once';
import { sourceStatusWords } from '@/lib/words/sources';
import { inGroups } from './entry-parts';
import { filterCatalogue } from './filter';

/** What the catalogue of sources shows for the state in its address. */

export type SourcesPage = ReturnType<typeof sourcesPage>;
export type SourceEntry = ReturnType<typeof describeSource>;

const statuses = (['verified', 'secondary', 'general', 'weak'] satisfies Source['status'][]).map((id) => {
  const { label, meaning, consequence } = sourceStatusWords[id];
  return { id, label, meaning: consequence === undefined ? meaning : `${meaning} ${consequence}` };
});

/** The kinds of places that cite, in the order in which they are shown. */
const citingKinds: readonly { kind: Citing['kind']; one: string; many: string }[] = [
  { kind: 'article', one: 'article', many: 'articles' },
  { kind: 'row', one: 'cell of the comparison', many: 'cells of the comparison' },
  { kind: 'practice', one: 'practice', many: 'practices' },
  { kind: 'metric', one: 'metric', many: 'metrics' },
  { kind: 'tool', one: 'tool', many: 'tools' },
  { kind: 'term', one: 'term of the glossary', many: 'terms of the glossary' },
  { kind: 'caution', one: 'caution', many: 'cautions' },
];

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
      entries: group.entries.map(describeSourceOnce),
    })),
  };
}

const describeSourceOnce = oncePerRecord(describeSource);

/** Everything that cites sources, articles first. */
const citing = oncePerProcess(() => [...citingArticles(), ...citingRecords()]);

function describeSource(source: Source) {
  const places = citing().filter(({ sources: cited }) => cited.includes(source.id));
  const kinds = citingKinds.flatMap(({ kind, one, many }) => {
    const own = places.filter((place) => place.kind === kind);
    return own.length === 0 ? [] : [{ kind, label: `${own.length} ${own.length === 1 ? one : many}`, places: own }];
  });
  const { id, title, publisher, published, url, note, checkedOn } = source;
  return { id, title, publisher, published, url, note: note ?? null, checkedOn, citedBy: kinds };
}
