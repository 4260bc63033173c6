import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference, type ModelId, modelIds, scales } from '@/lib/dataset';
import { differenceWords, stepsApart } from '@/lib/words/difference';

test.each([
  [null, 'Not measured', null],
  [0, 'Alike', null],
  [1 / 4, 'Close', '1 step apart'],
  [2 / 4, 'Apart', '2 steps apart'],
  [3 / 4, 'Far apart', '3 steps apart'],
  [1, 'Far apart', '4 steps apart'],
])('a difference of %s is “%s”', (value, label, steps) => {
  expect(differenceWords(value).label).toBe(label);
  expect(stepsApart(value, 2)).toBe(steps);
});

test('of more than two models it is an average', () => {
  expect(stepsApart(2.25 / 4, 3)).toBe('2.3 steps apart on average');
  expect(stepsApart(1 / 4, 3)).toBe('1 step apart on average');
});

test('every difference that there can be has words', () => {
  const some: fc.Arbitrary<ModelId[]> = fc.shuffledSubarray([...modelIds], { minLength: 2 });
  fc.assert(
    fc.property(fc.constantFrom(...scales), some, ({ dimension }, models) => {
      const value = difference(dimension, models);
      expect(differenceWords(value).label === 'Alike').toBe(value === 0);
      expect(differenceWords(value).label).not.toBe('Not measured');
    }),
  );
});
