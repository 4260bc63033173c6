import { type Comparison, compareModels, dimensionIds, dimensions, modelIds, models, type Source } from '@/lib/dataset';
import { comparisonCsv, comparisonMarkdown } from '@/lib/export/comparison';
import type { Result } from '@/lib/shared/result';
import type { ComparisonBody } from './catalogue-schema';
import type { Problem } from './problem';
import { readQuery } from './query';
import { jsonResponse, textResponse } from './respond';
import { type ComparisonFormat, type ComparisonQuery, comparisonQuerySchema } from './schemas';
import { fullSources } from './sources';

/** The comparison over the API: a query becomes a table, in one of three formats, or a problem with every issue. */

/** Lists may be written `a,b`, as several parameters, or both. */
const lists: readonly string[] = ['models', 'dimensions'] satisfies (keyof ComparisonQuery)[];

export function readComparisonQuery(params: URLSearchParams): Result<ComparisonQuery, Problem> {
  const detail = `The query can’t be used. Models are ${modelIds.join(', ')}; dimensions are ${dimensionIds.join(', ')}.`;
  return readQuery(comparisonQuerySchema, params, detail, lists);
}

/** The response for a query, in the format that it asks for. */
export function comparisonResponse({ format = 'json', ...query }: ComparisonQuery): Response {
  const table = comparisonTable(query);
  if (format === 'json') return jsonResponse(comparisonBody(table));
  const { text, mediaType } = comparisonFile(format, table);
  return textResponse(text, mediaType, `comparison.${format}`);
}

/** The comparison as a file, with its media type. */
export function comparisonFile(format: Exclude<ComparisonFormat, 'json'>, table: Comparison) {
  const sources = sourcesOf(table);
  return format === 'csv'
    ? { text: comparisonCsv(table, sources), mediaType: 'text/csv; charset=utf-8; header=present' }
    : { text: comparisonMarkdown(table, sources), mediaType: 'text/markdown; charset=utf-8' };
}

/** Rows and columns keep the order of the data, however they were asked for. */
export function comparisonTable({ models: chosen, dimensions: rows }: ComparisonQuery): Comparison {
  const shown = rows ? dimensions.filter(({ id }) => rows.includes(id)) : dimensions;
  return compareModels(models, shown, { models: chosen ?? modelIds });
}

export function comparisonBody(table: Comparison): ComparisonBody {
  return {
    models: table.models,
    groups: table.groups.map(({ id, label, rows }) => ({
      id,
      label,
      rows: rows.map(({ dimension, cells }) => ({
        id: dimension.id,
        label: dimension.label,
        question: dimension.question,
        cells: cells.map(({ model, cell }) => ({ model, ...cell })),
      })),
    })),
    sources: sourcesOf(table),
  };
}

/** Every source of a table once, in the order of first mention. */
function sourcesOf({ groups }: Comparison): Source[] {
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return fullSources([...new Set(cells.flatMap(({ cell }) => cell.sources))]);
}
