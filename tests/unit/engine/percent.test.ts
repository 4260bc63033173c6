import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeParts } from '@/lib/engine';

test('whole parts add to their total, each the nearest below or above its value', () => {
  expect(wholeParts([1.5, -0.4, 2.2])).toEqual([1, 0, 2]);
  expect(wholeParts([0.4, 0.4, 0.4], 2)).toEqual([1, 1, 0]);
  const values = fc.array(fc.integer({ min: -5000, max: 5000 }).map((hundredths) => hundredths / 100));
  fc.assert(
    fc.property(values, (each) => {
      const parts = wholeParts(each);
      const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
      // A sum that ends in a half may be rounded either way, by its own rounding error.
      expect(Math.abs(sum(parts) - sum(each))).toBeLessThanOrEqual(0.5 + 1e-9);
      for (const [position, part] of parts.entries()) expect(Math.abs(part - (each[position] ?? 0))).toBeLessThan(1);
    }),
  );
});
