import { type PerModel, sum, toPerModel, toPoints } from './points';

/**
 * Whole percentages that add to 100, by the method of largest remainders; all 0 where nothing is cast.
 * @param shares fractions of 1 that add to 1, or all 0.
 */
export function percentages(shares: PerModel): PerModel {
  return toPerModel(wholeParts(toPoints(shares, 100)));
}

/**
 * Whole numbers that add to `total`, each next to its value: by the method of largest remainders. Of equal remainders the first is rounded up.
 * @param total the rounded sum of the values if left out; it has to be between the sums of all values rounded down and rounded up
 */
export function wholeParts(values: readonly number[], total = Math.round(sum(values))): number[] {
  const floors = values.map(Math.floor);
  const remainder = (position: number) => (values[position] ?? 0) - (floors[position] ?? 0);
  const roundedUp = [...values.keys()]
    .sort((a, b) => remainder(b) - remainder(a))
    .slice(0, Math.max(0, total - sum(floors)));
  return floors.map((floor, position) => floor + (roundedUp.includes(position) ? 1 : 0));
}
