import { expect, test } from 'vitest';
import { keptPhrase } from '@/lib/words/carry-over';

test('how many answers are kept is said in words that fit the number', () => {
  expect(keptPhrase(20, 22)).toBe('20 of your 22 answers are kept');
  expect(keptPhrase(1, 22)).toBe('1 of your 22 answers is kept');
  expect(keptPhrase(0, 3)).toBe('0 of your 3 answers are kept');
  expect(keptPhrase(3, 3)).toBe('All 3 of your answers are kept');
  expect(keptPhrase(1, 1)).toBe('Your one answer is kept');
  expect(keptPhrase(0, 0)).toBe('There are no answers to keep');
});
