import { dimensionGroups } from './dimensions';
import { type DimensionGroupId, dimensionGroupIds, type ModelId } from './ids';
import { difference, type Scale, scaleOf } from './scales';
import type { Cell, Dimension, Model } from './schema';

/** The comparison as plain data: the same for a page, the API and an export. What of it is shown is chosen in `shown-comparison.ts`. */

export interface Comparison<GroupId extends string = DimensionGroupId> {
  models: { id: ModelId; name: string }[];
  groups: ComparisonGroup<GroupId>[];
}

export interface ComparisonGroup<GroupId extends string = DimensionGroupId> {
  id: GroupId;
  label: string;
  rows: ComparisonRow[];
}

export interface ComparisonRow {
  dimension: Dimension;
  /** Null where the row has no honest order. */
  scale: Pick<Scale, 'name' | 'low' | 'high'> | null;
  /** How much the chosen models differ, 0 to 1; null where the row has no scale. */
  difference: number | null;
  /** One cell a model, in the order of `Comparison.models`. */
  cells: ComparedCell[];
}

export interface ComparedCell {
  model: ModelId;
  cell: Cell;
  /** Where the model stands on the row's scale; null where it has none. */
  place: Scale['places'][ModelId] | null;
}

export interface ComparisonChoice {
  /** In the order of the columns. */
  models: readonly ModelId[];
  /** Left out: all groups. */
  groups?: readonly DimensionGroupId[] | undefined;
}

/**
 * Rows for the chosen models and groups. Models stand in the order in which they are named, each once; groups and rows keep the order
 * of the data. A group without rows is left out; pass fewer `dimensions` to get fewer rows.
 */
export function compareModels(
  models: readonly Model[],
  dimensions: readonly Dimension[],
  choice: ComparisonChoice,
): Comparison {
  const chosen = [...new Set(choice.models)].flatMap((id) => models.find((model) => model.id === id) ?? []);
  return {
    models: chosen.map(({ id, name }) => ({ id, name })),
    groups: dimensionGroupIds
      .filter((id) => choice.groups?.includes(id) ?? true)
      .map((id) => ({
        id,
        label: dimensionGroups[id].label,
        rows: dimensions.filter(({ group }) => group === id).map((dimension) => rowOf(dimension, chosen)),
      }))
      .filter((group) => group.rows.length > 0),
  };
}

function rowOf(dimension: Dimension, models: readonly Model[]): ComparisonRow {
  const scale = scaleOf(dimension.id);
  return {
    dimension,
    scale: scale ? { name: scale.name, low: scale.low, high: scale.high } : null,
    difference: difference(
      dimension.id,
      models.map(({ id }) => id),
    ),
    cells: models.map(({ id, cells }) => ({
      model: id,
      cell: cells[dimension.id],
      place: scale?.places[id] ?? null,
    })),
  };
}

/** Those of the ranked models that are chosen, or the first two where these would be fewer: a comparison needs two. */
export function twoOrMore(ranked: readonly ModelId[], isChosen: (model: ModelId) => boolean): readonly ModelId[] {
  const chosen = ranked.filter(isChosen);
  return chosen.length > 1 ? chosen : ranked.slice(0, 2);
}
