import { z } from 'zod';
import type { Issue } from '../shared/issue';
import { parseInput } from '../shared/parse';
import { dimensionIds, modelIds } from './ids';
import {
  type Cell,
  type Dimension,
  dimensionSchema,
  type Model,
  modelSchema,
  type Source,
  sourceSchema,
} from './schema';

/** What has to hold in the authored data: the structure of each record, then rules that span records. */

export interface Dataset {
  models: readonly Model[];
  dimensions: readonly Dimension[];
  sources: readonly Source[];
}

/** All issues of a dataset. Rules that span records run only over records whose structure is right: they would report noise. */
export function checkDataset(dataset: Dataset): Issue[] {
  const structure = [
    ...dataset.models.flatMap((model) => structureIssues(modelSchema, model.id, model)),
    ...dataset.dimensions.flatMap((dimension) =>
      structureIssues(dimensionSchema, `dimensions.${dimension.id}`, dimension),
    ),
    ...dataset.sources.flatMap((source) => structureIssues(sourceSchema, `sources.${source.id}`, source)),
  ];
  if (structure.length > 0) return structure;
  return [
    ...inOrder('models', dataset.models, modelIds),
    ...inOrder('dimensions', dataset.dimensions, dimensionIds),
    ...uniqueIds('models', dataset.models),
    ...uniqueIds('dimensions', dataset.dimensions),
    ...uniqueIds('sources', dataset.sources),
    ...dataset.models.flatMap((model) => [
      ...knownSources(model, dataset.sources),
      ...distinctSources(model),
      ...citedUnlessConvention(model),
      ...notOnWeakSourcesAlone(model, dataset.sources),
      ...verifiedBySource(model, dataset.sources),
      ...conventionStated(model),
      ...twoSentences(model),
    ]),
    ...distinctCells(dataset.models, dataset.dimensions),
    ...distinctMarks(dataset.models),
  ];
}

/** Issues of one record against its schema, each path opened by `name`. */
export function structureIssues(schema: z.ZodType, name: string, record: unknown): Issue[] {
  const parsed = parseInput(z.object({ [name]: schema }), { [name]: record });
  return parsed.ok ? [] : parsed.error;
}

export function uniqueIds(list: string, records: readonly { id: string }[]): Issue[] {
  return repeated(records.map(({ id }) => id)).map((id) => ({
    path: `${list}.${id}`,
    message: 'This id is used more than once',
    hint: 'Ids are permanent: give the later record an id of its own',
  }));
}

/** Every expected id is there, and first occurrences keep the expected order. Repeated ids are left to `uniqueIds`. */
export function inOrder(list: string, records: readonly { id: string }[], expected: readonly string[]): Issue[] {
  const present = [...new Set(records.map(({ id }) => id))];
  const missing = expected.filter((id) => !present.includes(id));
  const wanted = expected.filter((id) => present.includes(id));
  const misplaced = wanted.find((id, place) => present[place] !== id);
  return [
    ...missing.map((id) => ({ path: `${list}.${id}`, message: 'Missing', hint: 'Every id of ids.ts needs a record' })),
    ...(misplaced
      ? [
          {
            path: list,
            message: `Out of order from ${misplaced} on`,
            hint: `Use the order of ids.ts: ${wanted.join(', ')}`,
          },
        ]
      : []),
  ];
}

export function knownSources(model: Model, sources: readonly Source[]): Issue[] {
  const known = new Set(sources.map(({ id }) => id));
  return eachCell(model).flatMap(({ path, cell }) =>
    cell.sources
      .filter((id) => !known.has(id))
      .map((id) => ({
        path: `${path}.sources`,
        message: `There is no source "${id}"`,
        hint: 'The ids are in lib/dataset/sources.ts',
      })),
  );
}

export function distinctSources(model: Model): Issue[] {
  return eachCell(model).flatMap(({ path, cell }) =>
    repeated(cell.sources).map((id) => ({
      path: `${path}.sources`,
      message: `Source "${id}" is cited more than once`,
      hint: 'Cite it once',
    })),
  );
}

export function citedUnlessConvention(model: Model): Issue[] {
  return eachCell(model)
    .filter(({ cell }) => cell.sources.length === 0 && cell.evidence !== 'convention')
    .map(({ path }) => ({
      path: `${path}.sources`,
      message: 'No source',
      hint: 'Cite one, or grade the evidence as convention if the statement is this guide’s own',
    }));
}

/** A commercial or anonymous text without evidence of its own can't make a statement verified or secondary. */
export function notOnWeakSourcesAlone(model: Model, sources: readonly Source[]): Issue[] {
  return eachCell(model)
    .filter(({ cell }) => cell.evidence === 'verified' || cell.evidence === 'secondary')
    .filter(({ cell }) => {
      const statuses = statusesOf(cell, sources);
      return statuses.length > 0 && statuses.every((status) => status === 'weak');
    })
    .map(({ path, cell }) => ({
      path: `${path}.evidence`,
      message: `Graded ${cell.evidence}, but every source is weak`,
      hint: 'Cite a better source, or grade it practice or claim',
    }));
}

/** Silent where `notOnWeakSourcesAlone` or `citedUnlessConvention` speaks. */
export function verifiedBySource(model: Model, sources: readonly Source[]): Issue[] {
  return eachCell(model)
    .filter(({ cell }) => cell.evidence === 'verified')
    .filter(({ cell }) => {
      const statuses = statusesOf(cell, sources);
      return statuses.some((status) => status !== 'weak') && !statuses.includes('verified');
    })
    .map(({ path }) => ({
      path: `${path}.evidence`,
      message: 'Graded verified, but no source has the status verified',
      hint: 'Cite a source that was read, or grade it secondary',
    }));
}

export function conventionStated(model: Model): Issue[] {
  if (model.convention !== undefined) return [];
  return eachCell(model)
    .filter(({ cell }) => cell.evidence === 'convention')
    .map(({ path }) => ({
      path: `${path}.evidence`,
      message: 'Graded convention, but the model states no convention',
      hint: `Set ${model.id}.convention, or cite a source`,
    }));
}

/** Counted by the platform's own sentence rules for English. */
export function twoSentences(model: Model): Issue[] {
  const count = [...new Intl.Segmenter('en-GB', { granularity: 'sentence' }).segment(model.definition)].length;
  if (count === 2) return [];
  return [
    {
      path: `${model.id}.definition`,
      message: `Has ${count} sentence${count === 1 ? '' : 's'}`,
      hint: 'Write exactly two that can be quoted alone',
    },
  ];
}

/** Two equal cells in a row say that the models don't differ there: then the row says nothing. */
export function distinctCells(models: readonly Model[], dimensions: readonly Dimension[]): Issue[] {
  return dimensions.flatMap(({ id }) =>
    sameAsEarlier(models, (model) => model.cells[id].short.toLowerCase()).map(({ later, earlier }) => ({
      path: `${later.id}.cells.${id}.short`,
      message: `Says the same as ${earlier.id}.cells.${id}.short`,
      hint: 'Say what is particular to each model',
    })),
  );
}

/** Models are told apart by shape, by colour and by their place on the map. */
export function distinctMarks(models: readonly Model[]): Issue[] {
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

function eachCell(model: Model): { path: string; cell: Cell }[] {
  return dimensionIds.map((id) => ({ path: `${model.id}.cells.${id}`, cell: model.cells[id] }));
}

/** Statuses of the sources that exist: an unknown one is `knownSources`' business. */
function statusesOf(cell: Cell, sources: readonly Source[]): Source['status'][] {
  return sources.filter(({ id }) => cell.sources.includes(id)).map(({ status }) => status);
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
}

/** A model that is there twice is left to `uniqueIds`. */
function sameAsEarlier(models: readonly Model[], value: (model: Model) => string): { later: Model; earlier: Model }[] {
  return models.flatMap((later, place) => {
    const earlier = models.slice(0, place).find((model) => model.id !== later.id && value(model) === value(later));
    return earlier ? [{ later, earlier }] : [];
  });
}
