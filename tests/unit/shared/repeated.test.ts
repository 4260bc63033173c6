import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repeated } from '@/lib/shared/repeated';

test('gives each repeated value once, in the order in which they first repeat', () => {
  expect(repeated(['a', 'b', 'b', 'c', 'a', 'b'])).toEqual(['b', 'a']);
});

test('gives nothing for a list without repetition', () => {
  expect(repeated([])).toEqual([]);
  expect(repeated(['a', 'b', 'c'])).toEqual([]);
});

test('gives exactly the values that are there at least twice', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(1, 2, 3, 4, 5)), (values) => {
      const counts = [1, 2, 3, 4, 5].map((value) => ({ value, count: values.filter((each) => each === value).length }));
      expect(repeated(values).sort()).toEqual(counts.filter(({ count }) => count >= 2).map(({ value }) => value));
    }),
  );
});
