import { z } from 'zod';
import { placed } from '@/lib/address/base-path';
import { comparisonSchemaPath } from '@/lib/address/comparison';
import {
  dimensionGroupIds,
  dimensionIds,
  dimensions,
  modelIds,
  models,
  rowsOf,
  type ShownComparison,
  type Source,
  shownComparison,
  twoOrMore,
} from '@/lib/dataset';
import { coreOutcome } from '@/lib/engine';
import { comparisonCsv, comparisonMarkdown } from '@/lib/export/comparison';
import { fail, ok, type Result } from '@/lib/shared/result';
import { type ComparisonBody, comparisonSchema } from './catalogue-schema';
import type { Problem } from './problem';
import { readQuery } from './query';
import { jsonResponse, textResponse } from './respond';
import { type ComparisonFormat, type ComparisonQuery, comparisonQuerySchema } from './schemas';
import { readResultCode, type ScoredSheet } from './score';
import { fullSources } from './sources';

/** The comparison over the API: a query becomes a table, in one of three formats, or a problem with every issue. */

/** Lists may be written `a,b`, as several parameters, or both. */
const lists: readonly string[] = ['models', 'dimensions', 'groups'] satisfies (keyof ComparisonQuery)[];

/** Reads the query of `GET /api/v1/comparison`. Where it names a result and no models, those of the result take their place. */
export function readComparisonQuery(params: URLSearchParams): Result<Omit<ComparisonQuery, 'from'>, Problem> {
  const detail = `The query can’t be used. Models are ${modelIds.join(', ')}; dimensions are ${dimensionIds.join(', ')}; groups are ${dimensionGroupIds.join(', ')}.`;
  const query = readQuery(comparisonQuerySchema, params, detail, lists);
  if (!query.ok) return query;
  const { from, ...asked } = query.value;
  if (from === undefined) return ok(asked);
  const result = readResultCode(from);
  if (result.ok) return ok({ ...asked, models: asked.models ?? modelsOf(result.value) });
  const { errors = [{ path: 'code', message: result.error.detail }], ...problem } = result.error;
  return fail({ ...problem, errors: errors.map((issue) => ({ ...issue, path: 'from' })) });
}

/** The models of a result’s blend, the largest share first; undefined where it names no lead. */
function modelsOf({ edition, sheet }: ScoredSheet): ComparisonQuery['models'] {
  const { verdict, ranking, roles } = coreOutcome(edition, sheet);
  if (verdict.lead.length === 0) return undefined;
  return [...twoOrMore(ranking, (model) => roles[model] === 'leads' || roles[model] === 'supports')];
}

/** The response for a query, in the format that it asks for. */
export function comparisonResponse({ format = 'json', ...query }: ComparisonQuery): Response {
  const table = comparisonTable(query);
  if (format === 'json') {
    const response = jsonResponse(comparisonBody(table));
    response.headers.set('link', `<${placed(comparisonSchemaPath)}>; rel="describedby"`);
    return response;
  }
  const { text, mediaType } = comparisonFile(format, table, query);
  return textResponse(text, mediaType, `comparison.${format}`);
}

/** The comparison as a file, with its media type. */
export function comparisonFile(
  format: Exclude<ComparisonFormat, 'json'>,
  table: ShownComparison,
  { marks }: Pick<ComparisonQuery, 'marks'> = {},
) {
  const sources = sourcesOf(table);
  return format === 'csv'
    ? { text: comparisonCsv(table, sources), mediaType: 'text/csv; charset=utf-8; header=present' }
    : {
        text: comparisonMarkdown(table, sources, { marks: marks !== 'off' }),
        mediaType: 'text/markdown; charset=utf-8',
      };
}

/** Columns stand in the order in which they were asked for; rows in that of the data, or of their difference. */
export function comparisonTable(query: ComparisonQuery): ShownComparison {
  return shownComparison(models, dimensions, {
    models: query.models ?? modelIds,
    groups: query.groups,
    dimensions: query.dimensions,
    query: query.q ?? '',
    differing: query.show === 'differences',
    byDifference: query.order === 'difference',
  });
}

export function comparisonBody(table: ShownComparison): ComparisonBody {
  return {
    models: table.models,
    groups: table.groups.map(({ id, label, rows }) => ({
      id,
      label,
      rows: rows.map(({ dimension, scale, difference, cells }) => ({
        ...dimension,
        scale,
        difference,
        cells: cells.map(({ model, cell, place }) => ({ model, ...cell, place })),
      })),
    })),
    leftOut: table.leftOut.map(({ id }) => id),
    undone: table.undone.map((each) => parameterOf[each]),
    sources: sourcesOf(table),
  };
}

/** What asks for each part of a choice. */
const parameterOf = { differing: 'show', byDifference: 'order' } as const;

/** The form of a comparison’s JSON, as JSON Schema (2020-12). */
export const comparisonJsonSchema = z.toJSONSchema(comparisonSchema, { io: 'input' });

/** Every source of a table once, in the order of first mention. */
function sourcesOf(table: ShownComparison): Source[] {
  return fullSources([...new Set(rowsOf(table).flatMap(({ cells }) => cells.flatMap(({ cell }) => cell.sources)))]);
}
