import { glossary, metricById, modelById, practiceById, type Term, termById } from '@/lib/dataset';
import { glossaryFields } from '@/lib/dataset/glossary-schema';
import { articlesNaming, termsNaming } from '@/lib/guide/links/related';
import { glossaryFieldWords, glossaryPageWords } from '@/lib/words/catalogue';
import { type EntryLink, gradesOf, inGroups, sourceLinks } from './entry-parts';
import { type CatalogueParams, filterCatalogue } from './filter';

/** What the glossary shows for the state in its address. */

export type GlossaryPage = ReturnType<typeof glossaryPage>;
export type GlossaryEntry = ReturnType<typeof entry>;

const fields = glossaryFields.map((id) => ({ id, ...glossaryFieldWords[id] }));

export function glossaryPage(params: CatalogueParams) {
  const filtered = filterCatalogue(
    {
      path: '/glossary',
      nouns: { one: 'term', many: 'terms' },
      entries: glossary,
      facets: [
        {
          param: 'field',
          label: 'Field',
          all: 'All fields',
          options: fields.map(({ id, label }) => ({ id, label })),
          valuesOf: ({ field }) => [field],
        },
      ],
      textOf: ({ term, aliases, definition }) => [term, ...aliases, definition],
    },
    params,
  );
  return {
    ...filtered,
    groups: inGroups(fields, filtered.entries, ({ field }) => field).map((group) => ({
      ...group,
      entries: group.entries.map(entry),
    })),
    grades: gradesOf(filtered.entries),
  };
}

function entry({ id, term, aliases, definition, seeAlso, sources, evidence }: Term) {
  return {
    id,
    term,
    aliases,
    definition,
    seeAlso: readOn(id, seeAlso),
    articles: articlesNaming(`/glossary#${id}`),
    sources: sourceLinks(sources),
    evidence,
  };
}

/** Other terms come first: those that this one names, then those that name it and aren't named in turn. */
function readOn(
  term: string,
  { terms = [], metrics = [], practices = [], models = [], pages = [] }: Term['seeAlso'],
): EntryLink[] {
  const named = terms.map((id) => ({ label: termById(id)?.term ?? id, href: `/glossary#${id}` }));
  const naming = termsNaming('terms', term).filter(({ href }) => named.every((other) => other.href !== href));
  return [
    ...named,
    ...naming,
    ...metrics.map((id) => ({ label: `${metricById(id)?.name ?? id} (metric)`, href: `/metrics#${id}` })),
    ...practices.map((id) => ({ label: practiceById(id)?.name ?? id, href: `/practices#${id}` })),
    ...models.map((id) => ({ label: `${modelById(id)?.name ?? id} (model)`, href: `/models/${id}` })),
    ...pages.map((href) => ({ label: glossaryPageWords[href], href })),
  ];
}
