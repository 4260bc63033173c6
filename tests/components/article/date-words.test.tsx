import { expect, test } from 'vitest';
import { dateWords } from '@/components/article/date-words';

test.each([
  ['2016', '2016'],
  ['2022-08', 'August 2022'],
  ['2026-01-05', '5 January 2026'],
])('%s is shown as precisely as it is known: %s', (date, words) => {
  expect(dateWords(date)).toBe(words);
});
