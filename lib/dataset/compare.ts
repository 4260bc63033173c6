import { dimensionGroups } from './dimensions';
import { type DimensionGroupId, dimensionGroupIds, type ModelId } from './ids';
import type { Cell, Dimension, Model } from './schema';

/** The comparison as plain data: the same for a page, the API and an export. */

export interface Comparison {
  models: { id: ModelId; name: string }[];
  groups: ComparisonGroup[];
}

export interface ComparisonGroup {
  id: DimensionGroupId;
  label: string;
  rows: ComparisonRow[];
}

export interface ComparisonRow {
  dimension: Dimension;
  /** One cell a model, in the order of `Comparison.models`. */
  cells: { model: ModelId; cell: Cell }[];
}

export interface ComparisonChoice {
  models: readonly ModelId[];
  /** Left out: all groups. */
  groups?: readonly DimensionGroupId[] | undefined;
}

/**
 * Rows for the chosen models and groups. Models, groups and rows keep the order of the data, however they were chosen.
 * A group without rows is left out; pass fewer `dimensions` to get fewer rows.
 */
export function compareModels(
  models: readonly Model[],
  dimensions: readonly Dimension[],
  choice: ComparisonChoice,
): Comparison {
  const chosen = models.filter((model) => choice.models.includes(model.id));
  const row = (dimension: Dimension): ComparisonRow => ({
    dimension,
    cells: chosen.map((model) => ({ model: model.id, cell: model.cells[dimension.id] })),
  });
  return {
    models: chosen.map(({ id, name }) => ({ id, name })),
    groups: dimensionGroupIds
      .filter((id) => choice.groups?.includes(id) ?? true)
      .map((id) => ({
        id,
        label: dimensionGroups[id].label,
        rows: dimensions.filter((dimension) => dimension.group === id).map(row),
      }))
      .filter((group) => group.rows.length > 0),
  };
}
