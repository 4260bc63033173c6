import { expect, test } from 'vitest';
import { dateInWords, publishedInWords } from '@/lib/words/dates';

test.each([
  ['2016', '2016'],
  ['2022-08', 'August 2022'],
  ['2026-01-05', '5 January 2026'],
  // The last second of a year in UTC is already the next year east of Greenwich.
  ['2025-12-31', '31 December 2025'],
])('%s is shown as precisely as it is known: %s', (date, words) => {
  expect(dateInWords(date)).toBe(words);
});

test('a source without a date is undated', () => {
  expect(publishedInWords(null)).toBe('undated');
  expect(publishedInWords('2022-08')).toBe('August 2022');
});
