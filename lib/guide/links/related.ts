import { practicePath, practicesOfQuestion, recordsOfModel, rowPath, termPath } from '@/lib/address/record';
import { stepPath } from '@/lib/address/step';
import {
  cases,
  type DimensionId,
  dimensionIds,
  glossary,
  type Model,
  type ModelId,
  metrics,
  practices,
  tools,
} from '@/lib/dataset';
import { allArticles, type IndexedArticle } from '@/lib/guide/article-index/article-index';
import type { RecordLink, RelatedLinks, RowRelations } from '@/lib/guide/views/links';
import { currentEdition } from '@/lib/questionnaire';
import { oncePerProcess } from '@/lib/shared/once';

/** Links back: what leads to a record elsewhere, found in the data that names it, and written nowhere a second time. */

/** What leads to each row of the comparison. */
const relationsOfRows = oncePerProcess(() => new Map(dimensionIds.map((id) => [id, relationsOf(id)])));

export function rowRelations(id: DimensionId): RowRelations {
  return relationsOfRows().get(id) ?? relationsOf(id);
}

function relationsOf(id: DimensionId): RowRelations {
  return {
    questions: questionsAbout(id).map((question) => ({
      ...questionLink(question),
      practices: practicesOfQuestion(question.id),
    })),
    articles: linksTo(
      allArticles().filter(({ kind }) => kind !== 'model'),
      rowPath(id),
    ),
  };
}

const questionsAbout = (id: DimensionId) => currentEdition.questions.filter(({ dimension }) => dimension === id);

const questionLink = ({ id, text }: { id: string; text: string }): RecordLink => ({
  label: text,
  href: stepPath(id),
});

/** The articles that show a record or a row, or link to it. Takes its address: `/metrics/mttr`. */
export function articlesReferringTo(address: string): readonly RecordLink[] {
  return linksTo(allArticles(), address);
}

function linksTo(articles: readonly IndexedArticle[], address: string): RecordLink[] {
  return articles
    .filter(({ references }) => references().records.has(address))
    .map(({ title, href }) => ({ label: title, href }));
}

/** The terms of the glossary that send their reader to a record. */
export function termsReferringTo(
  kind: 'terms' | 'metrics' | 'practices' | 'models',
  id: string,
): readonly RecordLink[] {
  return glossary
    .filter(({ seeAlso }) => (seeAlso[kind] ?? []).some((named) => named === id))
    .map(({ id: term, term: label }) => ({ label, href: termPath(term) }));
}

/** The practices that need this one first. */
export function practicesNeeding(id: string): readonly RecordLink[] {
  return practicesWhere(({ prerequisites }) => prerequisites.includes(id));
}

/** The practices that a metric shows to work. */
export function practicesShownBy(metric: string): readonly RecordLink[] {
  return practicesWhere((practice) => practice.metric === metric);
}

function practicesWhere(holds: (practice: (typeof practices)[number]) => boolean): readonly RecordLink[] {
  return practices.filter(holds).map(({ id, name }) => ({ label: name, href: practicePath(id) }));
}

/** What there is to read on about a model's cell of a row: the questions about the row, and what the catalogues have for the model. */
export function cellRelations(id: DimensionId, model: Pick<Model, 'id' | 'name'>): readonly RelatedLinks[] {
  const questions = questionsAbout(id).map(questionLink);
  const inCatalogues = catalogueOf[id]?.(model);
  return [{ term: 'Asked in', links: questions }, ...(inCatalogues ? [inCatalogues] : [])].filter(
    ({ links }) => links.length > 0,
  );
}

/** The rows in which a model says in words what a catalogue holds as entries. */
const catalogueOf: { readonly [id in DimensionId]?: (model: Pick<Model, 'id' | 'name'>) => RelatedLinks } = {
  'core-activities': ({ id }) => ({ term: 'In the glossary', links: termsReferringTo('models', id) }),
  kpis: (model) => inCatalogue('metrics', model, metrics.filter(serves(model.id)).length),
  'best-practices': (model) =>
    inCatalogue('practices', model, practices.filter((one) => one.model === model.id).length),
  'when-to-use': (model) => inCatalogue('cases', model, cases.filter(({ lead }) => lead.includes(model.id)).length),
  'typical-tools': (model) => inCatalogue('tools', model, tools.filter(serves(model.id)).length),
};

const serves =
  (id: ModelId) =>
  ({ models }: { models: readonly ModelId[] }) =>
    models.includes(id);

function inCatalogue(
  catalogue: 'cases' | 'metrics' | 'practices' | 'tools',
  { id, name }: Pick<Model, 'id' | 'name'>,
  count: number,
): RelatedLinks {
  const links = [{ label: `${count} ${catalogue} of ${name}`, href: recordsOfModel(catalogue, id) }];
  return { term: 'In the catalogue', links: count === 0 ? [] : links };
}
