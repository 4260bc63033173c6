import type { DimensionId, EvidenceGrade, ModelId } from '../ids';
import type { Scale } from '../scale-schema';
import { scalePlaces } from '../scale-schema';
import { changeScales } from './change';
import { identityScales } from './identity';
import { peopleScales } from './people';
import { workScales } from './work';

/**
 * Where the models stand in the rows that have an honest order. The places are this guide's own reading of the cells, each with its reason;
 * a row without a scale isn't measured. What must hold between scales is in `check-scales.ts`.
 */
export const scales: readonly Scale[] = [...identityScales, ...workScales, ...changeScales, ...peopleScales];

/** How well a place on a scale is supported: it is our own reading of a cell, however well the cell stands. */
export const scaleEvidence = 'convention' satisfies EvidenceGrade;

const scaleIndex = new Map(scales.map((scale) => [scale.dimension, scale]));

/** The scale of a row; undefined where the row has no honest order. */
export function scaleOf(dimension: DimensionId): Scale | undefined {
  return scaleIndex.get(dimension);
}

/**
 * How much models differ in a row, 0 to 1: the mean distance between the places of every two of them, as a fraction of the scale's length.
 * It measures the authored places, never the text. Of fewer than two models 0; null where the row has no scale.
 */
export function difference(dimension: DimensionId, models: readonly ModelId[]): number | null {
  const scale = scaleOf(dimension);
  if (!scale) return null;
  const places = models.map((model) => scale.places[model].at);
  const distances = places.flatMap((place, index) => places.slice(index + 1).map((other) => Math.abs(place - other)));
  const sum = distances.reduce((total, distance) => total + distance, 0);
  return distances.length === 0 ? 0 : sum / distances.length / longestDistance;
}

/** From one end of a scale to the other, in places. */
const longestDistance = scalePlaces.length - 1;

export { type Scale, type ScalePlace, scalePlaces } from '../scale-schema';
