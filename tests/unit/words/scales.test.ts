import { expect, test } from 'vitest';
import { placeOnScale, scaleLabel } from '@/lib/words/scales';

const scale = { name: 'Pace of change', low: 'seldom, in windows', high: 'many times a day' };

test('a place on a scale is said with the words of its ends', () => {
  expect([1, 2, 3, 4, 5].map((at) => placeOnScale(scale, at))).toEqual([
    'seldom, in windows',
    'towards seldom, in windows',
    'between seldom, in windows and many times a day',
    'towards many times a day',
    'many times a day',
  ]);
});

test('for somebody who sees no scale, its name and its steps are said too', () => {
  expect(scaleLabel(scale, 4)).toBe('Pace of change: 4 of 5, towards many times a day');
});
