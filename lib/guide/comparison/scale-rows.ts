import { rowPath } from '@/lib/address/record';
import { difference, type ModelId, type Scale, scales } from '@/lib/dataset';
import type { ScaleRow } from '@/lib/guide/views/scales';

/** The scales of the dataset with the places of chosen models. */

/** The few scales that show the models' profiles at a glance, in the order of the comparison. */
export function profileRows(models: readonly ModelId[]): readonly ScaleRow[] {
  return scales.filter(({ profile }) => profile).map((scale) => scaleRow(scale, models));
}

/** The scales on which the models differ most, that first; those on which they differ alike in the order of the comparison. */
export function mostDifferentRows(models: readonly ModelId[], count: number): readonly ScaleRow[] {
  const measured = scales.map((scale) => ({ scale, difference: difference(scale.dimension, models) ?? 0 }));
  // The order of the data stays where differences are alike: sorting is stable.
  return measured
    .sort((one, other) => other.difference - one.difference)
    .slice(0, count)
    .map(({ scale }) => scaleRow(scale, models));
}

/** A scale with the places of these models, in this order. */
export function scaleRow({ dimension, name, low, high, places }: Scale, models: readonly ModelId[]): ScaleRow {
  return {
    id: dimension,
    name,
    low,
    high,
    href: rowPath(dimension),
    places: models.map((model) => ({ model, ...places[model] })),
  };
}
