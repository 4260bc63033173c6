import type { Issue } from '../shared/issue';
import { schemaIssues } from '../shared/parse';
import { sentencesOf } from '../shared/sentences';
import { inIdOrder, uniqueIds } from './check-records';
import { checkStatements, type Statement } from './check-sources';
import { dimensionIds, modelIds } from './ids';
import { type Dimension, dimensionSchema, type Model, modelSchema, type Source, sourceSchema } from './schema';

/** What has to hold in the comparison: the structure of each model, dimension and source, then rules that span records. */

export interface ComparisonData {
  models: readonly Model[];
  dimensions: readonly Dimension[];
  sources: readonly Source[];
}

/** All issues of the comparison. Rules that span records run only if every structure is right: else they would report noise. */
export function checkComparison({ models, dimensions, sources }: ComparisonData): Issue[] {
  const structure = [
    ...models.flatMap((model) => schemaIssues(modelSchema, model.id, model)),
    ...dimensions.flatMap((dimension) => schemaIssues(dimensionSchema, `dimensions.${dimension.id}`, dimension)),
    ...sources.flatMap((source) => schemaIssues(sourceSchema, `sources.${source.id}`, source)),
  ];
  if (structure.length > 0) return structure;
  return [
    ...inIdOrder('models', models, modelIds),
    ...inIdOrder('dimensions', dimensions, dimensionIds),
    ...uniqueIds('models', models),
    ...uniqueIds('dimensions', dimensions),
    ...uniqueIds('sources', sources),
    ...models.flatMap((model) => [
      ...checkStatements(cellStatements(model), sources),
      ...conventionStated(model),
      ...twoSentences(model),
    ]),
    ...distinctCells(models, dimensions),
    ...distinctMarks(models),
  ];
}

/** Each cell as a statement: its sources, its grade of evidence and its path. */
function cellStatements(model: Model): Statement[] {
  return dimensionIds.map((id) => {
    const { sources, evidence } = model.cells[id];
    return { path: `${model.id}.cells.${id}`, sources, evidence };
  });
}

function conventionStated(model: Model): Issue[] {
  if (model.convention !== undefined) return [];
  return cellStatements(model)
    .filter(({ evidence }) => evidence === 'convention')
    .map(({ path }) => ({
      path: `${path}.evidence`,
      message: 'Graded convention, but the model states no convention',
      hint: `Set ${model.id}.convention, or cite a source`,
    }));
}

/** A definition has exactly two sentences, by the platform's own sentence rules for English. */
function twoSentences(model: Model): Issue[] {
  const count = sentencesOf(model.definition).length;
  if (count === 2) return [];
  return [
    {
      path: `${model.id}.definition`,
      message: `Has ${count} sentence${count === 1 ? '' : 's'}`,
      hint: 'Write exactly two that can be quoted alone',
    },
  ];
}

/** No two models have the same short form in a row: such a row would compare nothing. */
function distinctCells(models: readonly Model[], dimensions: readonly Dimension[]): Issue[] {
  return dimensions.flatMap(({ id }) =>
    sameAsEarlier(models, (model) => model.cells[id].short.toLowerCase()).map(({ later, earlier }) => ({
      path: `${later.id}.cells.${id}.short`,
      message: `Says the same as ${earlier.id}.cells.${id}.short`,
      hint: 'Say what is particular to each model',
    })),
  );
}

/** No two models share a colour, a shape or a position on the operations map: readers tell them apart by these. */
function distinctMarks(models: readonly Model[]): Issue[] {
  const rules = [
    { part: 'mark.colour', value: (model: Model) => model.mark.colour },
    { part: 'mark.shape', value: (model: Model) => model.mark.shape },
    { part: 'region', value: (model: Model) => `${model.region.pace} ${model.region.breadth}` },
  ];
  return rules.flatMap(({ part, value }) =>
    sameAsEarlier(models, value).map(({ later, earlier }) => ({
      path: `${later.id}.${part}`,
      message: `The same as ${earlier.id}.${part}`,
      hint: 'Give each model its own',
    })),
  );
}

/** Pairs of models with the same value. A repeated id is not a pair: `uniqueIds` reports it. */
function sameAsEarlier(models: readonly Model[], value: (model: Model) => string): { later: Model; earlier: Model }[] {
  return models.flatMap((later, index) => {
    const earlier = models.slice(0, index).find((model) => model.id !== later.id && value(model) === value(later));
    return earlier ? [{ later, earlier }] : [];
  });
}
