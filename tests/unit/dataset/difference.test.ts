import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DimensionId, dimensionIds, modelIds } from '@/lib/dataset/ids';
import { difference, scaleOf, scales } from '@/lib/dataset/scales';

/** How much models differ in a row: a measure over the authored places. */

const measuredRow = fc.constantFrom(...scales.map(({ dimension }) => dimension));
const someModels = fc.shuffledSubarray([...modelIds], { minLength: 2 });
const placesOf = (dimension: DimensionId) => modelIds.map((model) => scaleOf(dimension)?.places[model].at);

test('is the mean distance of every two models, over the length of the scale', () => {
  // Pace of change: SysOps at 2, DevOps at 5, SRE at 4.
  expect(placesOf('change-cadence')).toEqual([2, 5, 3, 1, 4]);
  expect(difference('change-cadence', ['sysops', 'devops'])).toBeCloseTo(3 / 4);
  expect(difference('change-cadence', ['sysops', 'devops', 'sre'])).toBeCloseTo((3 + 2 + 1) / 3 / 4);
});

test('does not depend on the order of the models', () => {
  fc.assert(
    fc.property(measuredRow, someModels, (row, models) => {
      expect(difference(row, [...models].reverse())).toBeCloseTo(difference(row, models) ?? Number.NaN);
      expect(difference(row, [...models].sort())).toBeCloseTo(difference(row, models) ?? Number.NaN);
    }),
  );
});

test('is 0 where all stand on one place, and only there; at most 1', () => {
  fc.assert(
    fc.property(measuredRow, someModels, (row, models) => {
      const value = difference(row, models) ?? Number.NaN;
      const places = new Set(models.map((model) => scaleOf(row)?.places[model].at));
      expect(value === 0).toBe(places.size === 1);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }),
  );
});

test('is nothing where the row has no scale, and 0 for one model', () => {
  const unmeasured = dimensionIds.filter((id) => !scaleOf(id));
  expect(unmeasured.map((id) => difference(id, modelIds))).toEqual(unmeasured.map(() => null));
  expect(difference('purpose', ['sre'])).toBe(0);
  expect(difference('purpose', [])).toBe(0);
});
