import {
  cases,
  cautions,
  compareModels,
  dimensions,
  metrics,
  modelIds,
  modelNames,
  models,
  practices,
  requireSource,
} from '@/lib/dataset';
import { articlesOfKind } from '@/lib/guide/article-index/article-index';
import type { ResultModel, ResultRecords } from '@/lib/guide/browser/result/records';
import { currentEdition } from '@/lib/questionnaire';
import { oncePerProcess } from '@/lib/shared/once';

/** What a result says of the dataset: the records of every result, for the server's pages and, as a file, for private results. */
export const resultRecords = oncePerProcess((): ResultRecords => {
  const rows = compareModels(models, dimensions, { models: modelIds }).groups.flatMap((group) => group.rows);
  const sources = [...new Set(cautions.flatMap((caution) => caution.sources))];
  return {
    edition: currentEdition.id,
    models: models.map(
      ({ id, name, mark, region, cells }): ResultModel => ({
        id,
        name,
        mark,
        region,
        cells: shortForms(cells),
      }),
    ),
    names: modelNames,
    dimensions: rows.map(({ dimension: { id, label } }) => ({ id, label })),
    cautions,
    practices,
    metrics: metrics.map(({ id, name }) => ({ id, name })),
    sources: sources.map(requireSource).map(({ id, title, publisher, url }) => ({ id, title, publisher, url })),
    cases,
    shortAnswers: articlesOfKind('asked').map(({ title, href, calledBy }) => ({ label: title, href, calledBy })),
  };
});

/** (`Object.fromEntries` forgets its keys: hence the one assertion.) */
const shortForms = (cells: (typeof models)[number]['cells']) =>
  Object.fromEntries(Object.entries(cells).map(([id, { short }]) => [id, short])) as ResultModel['cells'];
