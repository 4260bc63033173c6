import { pagePaths } from '@/lib/address/page';
import type { Params } from '@/lib/address/query';
import { metricPath, modelPath, practicePath, termPath } from '@/lib/address/record';
import { glossary, requireMetric, requireModel, requirePractice, requireTerm, type Term } from '@/lib/dataset';
import { glossaryFields } from '@/lib/dataset/glossary-schema';
import { articlesReferringTo, termsReferringTo } from '@/lib/guide/links/related';
import { pageAt } from '@/lib/guide/pages/page-list';
import type { RecordLink } from '@/lib/guide/views/links';
import { oncePerRecord } from '@/lib/shared/once';
import { glossaryFieldWords } from '@/lib/words/catalogue';
import { gradesOf, inGroups, sourceLinks } from './entry-parts';
import { filterCatalogue } from './filter';

/** What the glossary shows for the state in its address. */

export type GlossaryPage = ReturnType<typeof glossaryPage>;
export type GlossaryEntry = ReturnType<typeof describeTerm>;

const fields = glossaryFields.map((id) => ({ id, ...glossaryFieldWords[id] }));

export function glossaryPage(params: Params) {
  const filtered = filterCatalogue(
    {
      path: pagePaths.glossary,
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
      entries: group.entries.map(describeTermOnce),
    })),
    grades: gradesOf(filtered.entries),
  };
}

const describeTermOnce = oncePerRecord(describeTerm);

function describeTerm({ id, term, aliases, definition, seeAlso, sources, evidence }: Term) {
  return {
    id,
    term,
    aliases,
    definition,
    seeAlso: readOn(id, seeAlso),
    articles: articlesReferringTo(termPath(id)),
    sources: sourceLinks(sources),
    evidence,
  };
}

/** Other terms come first: those that this one names, then those that name it and aren't named in turn. */
function readOn(
  term: string,
  { terms = [], metrics = [], practices = [], models = [], pages = [] }: Term['seeAlso'],
): RecordLink[] {
  const named = terms.map((id) => ({ label: requireTerm(id).term, href: termPath(id) }));
  const naming = termsReferringTo('terms', term).filter(({ href }) => named.every((other) => other.href !== href));
  return [
    ...named,
    ...naming,
    ...metrics.map((id) => ({ label: `${requireMetric(id).name} (metric)`, href: metricPath(id) })),
    ...practices.map((id) => ({ label: requirePractice(id).name, href: practicePath(id) })),
    ...models.map((id) => ({ label: `${requireModel(id).name} (model)`, href: modelPath(id) })),
    ...pages.map((href) => ({ label: pageAt(href).label, href })),
  ];
}
