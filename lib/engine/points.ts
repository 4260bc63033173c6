import { type ModelId, modelIds } from '../dataset/ids';

/**
 * The form in which the engine calculates: a number for each model, in the order of `modelIds`. What goes in and out of the engine
 * is `PerModel`, with names instead of positions.
 */
export type Points = readonly number[];

/** A number for each model, by its id. */
export type PerModel = Record<ModelId, number>;

/** A record with a value for each model. (`Object.fromEntries` forgets its keys: hence the one assertion.) */
export const forEachModel = <Value>(value: (model: ModelId, position: number) => Value) =>
  Object.fromEntries(modelIds.map((model, position) => [model, value(model, position)])) as Record<ModelId, Value>;

/** The same for numbers. */
export const perModel: (value: (model: ModelId, position: number) => number) => PerModel = forEachModel;

/** @param values a model without one has 0. */
export const toPoints = (values: { readonly [model in ModelId]?: number | undefined }, factor = 1): number[] =>
  modelIds.map((model) => factor * (values[model] ?? 0));

export const toPerModel = (points: Points): PerModel => perModel((_, position) => points[position] ?? 0);

/** Nothing for any model. */
export const noPoints: Points = modelIds.map(() => 0);

/** A model's position in `Points`. */
export const positionOf = (model: ModelId): number => modelIds.indexOf(model);

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const scaled = (points: Points, factor: number): Points => points.map((value) => factor * value);

/** Parts of a total; all 0 where the total is 0. */
export const divided = (points: Points, total: number): Points =>
  points.map((value) => (total > 0 ? value / total : 0));

export const added = (points: Points, others: Points): Points =>
  points.map((value, position) => value + (others[position] ?? 0));

/** What some votes give to each model together. */
export function totalPoints(votes: readonly { points: Points }[]): Points {
  const totals = [...noPoints];
  for (const { points } of votes) {
    for (let position = 0; position < totals.length; position += 1)
      totals[position] = (totals[position] ?? 0) + (points[position] ?? 0);
  }
  return totals;
}
