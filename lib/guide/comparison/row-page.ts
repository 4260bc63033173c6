import { modelPath, rowPath } from '@/lib/address/record';
import {
  type Cell,
  type Dimension,
  dimensionById,
  dimensionGroups,
  dimensions,
  type EvidenceGrade,
  evidenceGrades,
  type Model,
  modelIds,
  models,
  modelsInWords,
  scaleOf,
} from '@/lib/dataset';
import { type NumberedSource, numberSources } from '@/lib/guide/links/numbered-sources';
import { rowRelations } from '@/lib/guide/links/related';
import type { RecordLink, RowRelations } from '@/lib/guide/views/links';
import type { ScaleRow } from '@/lib/guide/views/scales';
import { scaleRow } from './scale-rows';

/** What the page of a row of the comparison shows: everything that is said of it, for every model. */

export interface RowPage {
  dimension: Dimension;
  title: string;
  /** In a sentence, for search engines and previews. */
  description: string;
  href: string;
  /** The group of rows that it belongs to, in words. */
  group: string;
  /** One a model, in the fixed order. */
  cells: readonly {
    /** With the way to its article. */
    model: Pick<Model, 'id' | 'name' | 'mark'> & { href: string };
    cell: Cell;
    /** Numbers of its sources in the page's list. */
    numbers: readonly number[];
  }[];
  /** Where the models stand in it, and why; null for a row without a scale. */
  scale: ScaleRow | null;
  related: RowRelations;
  /** The evidence grades that the cells use, the strongest first. */
  grades: readonly EvidenceGrade[];
  sources: readonly NumberedSource[];
  /** The rows before and after it; null at the ends. */
  previous: RecordLink | null;
  next: RecordLink | null;
}

/** Takes an id from an address; undefined if there is no such row. */
export function rowPage(id: string): RowPage | undefined {
  const dimension = dimensionById(id);
  if (!dimension) return undefined;
  const place = dimensions.indexOf(dimension);
  const cells = models.map((model) => model.cells[dimension.id]);
  const { sources, numbersOf } = numberSources([], cells);
  const scale = scaleOf(dimension.id);
  return {
    dimension,
    title: `${dimension.label}: the models compared`,
    description: `${dimension.question} ${modelsInWords} side by side, with sources and how well each statement is supported.`,
    href: rowPath(dimension.id),
    group: dimensionGroups[dimension.group].label,
    cells: models.map(({ id: model, name, mark, cells: own }) => ({
      model: { id: model, name, mark, href: modelPath(model) },
      cell: own[dimension.id],
      numbers: numbersOf(own[dimension.id]),
    })),
    scale: scale ? scaleRow(scale, modelIds) : null,
    related: rowRelations(dimension.id),
    grades: evidenceGrades.filter((grade) => cells.some(({ evidence }) => evidence === grade)),
    sources,
    previous: rowLink(dimensions[place - 1]),
    next: rowLink(dimensions[place + 1]),
  };
}

function rowLink(dimension: Dimension | undefined): RecordLink | null {
  return dimension ? { label: dimension.label, href: rowPath(dimension.id) } : null;
}
