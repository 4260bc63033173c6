import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesOfSets } from '@/lib/words/kept-answers';

/** In the browser's own time, as a reader's day is. */
const at = (...parts: [year: number, month: number, day: number, hour?: number, minute?: number, second?: number]) =>
  new Date(parts[0], parts[1] - 1, ...parts.slice(2)).getTime();
const now = at(2026, 11, 26, 9);

test('a set is called by its day, and by the year too where it is another one', () => {
  expect(namesOfSets([at(2026, 10, 12, 23, 59), at(2025, 12, 31)], now)).toEqual([
    'answers of 12 October',
    'answers of 31 December 2025',
  ]);
});

test('two of one day name the time, and two of one minute the second', () => {
  const names = namesOfSets(
    [
      at(2026, 10, 12, 9, 5),
      at(2026, 10, 12, 14, 30),
      at(2026, 10, 12, 14, 31, 7),
      at(2026, 10, 12, 14, 31, 9),
      at(2026, 10, 13),
    ],
    now,
  );
  expect(names).toEqual([
    'answers of 12 October at 09:05',
    'answers of 12 October at 14:30',
    'answers of 12 October at 14:31:07',
    'answers of 12 October at 14:31:09',
    'answers of 13 October',
  ]);
});

test('a set without a time is called earlier, and is of no day', () => {
  expect(namesOfSets([at(2026, 10, 12), undefined], now)).toEqual(['answers of 12 October', 'earlier answers']);
});

test('sets that were changed in different seconds have different names', () => {
  const seconds = fc.uniqueArray(fc.integer({ min: 0, max: 4_000_000_000 }), { maxLength: 10 });
  fc.assert(
    fc.property(seconds, (times) => {
      const names = namesOfSets(
        times.map((time) => time * 1000),
        now,
      );
      expect(new Set(names).size).toBe(times.length);
    }),
  );
});
