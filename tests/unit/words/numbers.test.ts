import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asPercent, countInWords, distanceInPoints, signedPoints } from '@/lib/words/numbers';

describe('a fraction as a percentage', () => {
  test.each([
    [0, '0%'],
    [0.004, 'less than 1%'],
    // 0.01 · 100 = 1
    [0.01, '1%'],
    [0.385, '39%'],
    [0.99, '99%'],
    [0.9996, 'more than 99%'],
    [1, '100%'],
  ])('%d is %s', (fraction, words) => {
    expect(asPercent(fraction)).toBe(words);
  });

  test('says all or nothing only where it is so', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true }), (fraction) => {
        expect(['0%', '100%']).not.toContain(asPercent(fraction));
      }),
    );
  });
});

test.each([
  [0, 'less than 1 percentage point'],
  [0.004, 'less than 1 percentage point'],
  // 0.006 · 100 = 0.6, which rounds to 1
  [0.006, '1 percentage point'],
  [0.12, '12 percentage points'],
])('a distance of %d is %s', (fraction, words) => {
  expect(distanceInPoints(fraction)).toBe(words);
});

test('points carry their sign, and what rounds to nothing has none', () => {
  expect([4.25, 0.04, -0.04, -1].map(signedPoints)).toEqual(['+4.3', '0.0', '0.0', '−1.0']);
});

test('counts are words up to twelve, and digits above', () => {
  expect([0, 1, 5, 12, 13, 100].map(countInWords)).toEqual(['no', 'one', 'five', 'twelve', '13', '100']);
});
