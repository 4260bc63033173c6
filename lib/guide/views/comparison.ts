import type { Cell, Dimension, ModelId } from '@/lib/dataset';
import type { RowRelations } from './links';

/** A row of the comparison as a page shows it. */
export interface ShownRow {
  dimension: Dimension;
  related: RowRelations;
  /** One a column, in the columns’ order. */
  cells: readonly { model: ModelId; modelName: string; cell: Cell; numbers: readonly number[] }[];
}
