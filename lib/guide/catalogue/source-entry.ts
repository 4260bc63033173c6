import { sourcePath } from '@/lib/address/record';
import { type Source, sourceById } from '@/lib/dataset';
import { type Citing, placesCiting } from '@/lib/guide/links/citing';
import { publishedInWords } from '@/lib/words/dates';
import { sourceStatusWords, statusInSentences } from '@/lib/words/sources';

/** What the page of a source shows. */

export type SourceEntry = ReturnType<typeof describeSource>;

/** The kinds of places that cite, in the order in which they are shown. */
const citingKinds: readonly { kind: Citing['kind']; one: string; many: string }[] = [
  { kind: 'article', one: 'article', many: 'articles' },
  { kind: 'row', one: 'cell of the comparison', many: 'cells of the comparison' },
  { kind: 'practice', one: 'practice', many: 'practices' },
  { kind: 'metric', one: 'metric', many: 'metrics' },
  { kind: 'tool', one: 'tool', many: 'tools' },
  { kind: 'case', one: 'case', many: 'cases' },
  { kind: 'story', one: 'lane of a story', many: 'lanes of stories' },
  { kind: 'term', one: 'term of the glossary', many: 'terms of the glossary' },
  { kind: 'caution', one: 'caution', many: 'cautions' },
];

/** Takes an id from an address; undefined if there is no such source. */
export function sourceEntry(id: string): SourceEntry | undefined {
  const source = sourceById(id);
  return source && describeSource(source);
}

function describeSource(source: Source) {
  const places = placesCiting(source.id);
  const kinds = citingKinds.flatMap(({ kind, one, many }) => {
    const own = places.filter((place) => place.kind === kind);
    return own.length === 0 ? [] : [{ kind, label: `${own.length} ${own.length === 1 ? one : many}`, places: own }];
  });
  const { id, title, publisher, published, url, note, checkedOn } = source;
  return {
    id,
    href: sourcePath(id),
    title,
    publisher,
    published,
    /** In a sentence, for search engines and previews. */
    about: `A text of ${publisher}, ${publishedInWords(published)}: how far this guide could read it, and what cites it.`,
    url,
    status: `${sourceStatusWords[source.status].label}. ${statusInSentences(source.status)}`,
    note: note ?? null,
    checkedOn,
    citedBy: kinds,
  };
}
