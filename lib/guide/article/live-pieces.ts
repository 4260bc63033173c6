import { metricPath, practicePath, rowPath } from '@/lib/address/record';
import type { Piece } from '@/lib/content/pieces';
import {
  type Cell,
  type Dimension,
  dimensions,
  type EvidenceGrade,
  type Metric,
  type Model,
  models,
  type Practice,
  practices,
  requireMetric,
  requireModel,
  workAreas,
} from '@/lib/dataset';
import type { NumberedSources } from '@/lib/guide/links/numbered-sources';

/** The live pieces of an article with the data that they show. */

export type LivePiece = LiveRows | LiveMetric | LivePractices;

export interface LiveRows {
  kind: 'rows';
  rows: readonly {
    dimension: Dimension;
    /** The page of the row, which has all models. */
    href: string;
    /** One a model, in the fixed order. */
    cells: readonly { model: Pick<Model, 'id' | 'name' | 'mark'>; cell: Cell; numbers: readonly number[] }[];
  }[];
}

export interface LiveMetric extends Pick<Metric, 'name' | 'definition' | 'formula' | 'unit' | 'caution'> {
  kind: 'metric';
  href: string;
  evidence: EvidenceGrade;
  /** Numbers of its sources in the page's list. */
  numbers: readonly number[];
}

export interface LivePractices {
  kind: 'practices';
  /** The model's name. */
  model: string;
  /** As part of a sentence: `production reliability`. */
  area: string;
  practices: readonly (Pick<Practice, 'id' | 'name' | 'firstStep' | 'effort'> & { href: string })[];
}

/** Everything with sources that the pieces show, for the page's list of sources. */
export function sourcedIn(pieces: readonly Piece[]): readonly { sources: readonly string[] }[] {
  return pieces.flatMap((piece): readonly { sources: readonly string[] }[] => {
    if (piece.kind === 'metric') return [requireMetric(piece.id)];
    return piece.kind === 'rows' ? cellsOf(piece).flatMap((row) => row.cells.map(({ cell }) => cell)) : [];
  });
}

/** The data of each piece, in their order. `numbersOf` must know everything that `sourcedIn` gives. */
export function resolvePieces(pieces: readonly Piece[], { numbersOf }: NumberedSources): LivePiece[] {
  return pieces.map((piece): LivePiece => {
    if (piece.kind === 'metric') {
      const { id, name, definition, formula, unit, caution, evidence, ...rest } = requireMetric(piece.id);
      const href = metricPath(id);
      return { kind: 'metric', name, definition, formula, unit, caution, evidence, href, numbers: numbersOf(rest) };
    }
    if (piece.kind === 'practices') return practicesOf(piece);
    const rows = cellsOf(piece).map(({ dimension, cells }) => ({
      dimension,
      href: rowPath(dimension.id),
      cells: cells.map(({ model, cell }) => ({ model, cell, numbers: numbersOf(cell) })),
    }));
    return { kind: 'rows', rows };
  });
}

function cellsOf(piece: Extract<Piece, { kind: 'rows' }>) {
  const chosen = models.filter(({ id }) => piece.models.includes(id));
  return dimensions
    .filter(({ id }) => piece.dimensions.includes(id))
    .map((dimension) => ({
      dimension,
      cells: chosen.map(({ id, name, mark, cells }) => ({ model: { id, name, mark }, cell: cells[dimension.id] })),
    }));
}

function practicesOf({ model, area }: Extract<Piece, { kind: 'practices' }>): LivePractices {
  return {
    kind: 'practices',
    model: requireModel(model).name,
    area: workAreas[area].inSentence,
    practices: practices
      .filter((practice) => practice.model === model && practice.area === area)
      .map(({ id, name, firstStep, effort }) => ({ id, name, firstStep, effort, href: practicePath(id) })),
  };
}
