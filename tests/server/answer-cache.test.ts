import { expect, test } from 'vitest';
import { answerCache, most } from '@/app/_server/answer-cache';

test('what is kept stays within its bound, however many addresses are made up', () => {
  const cache = answerCache();
  const body = Buffer.alloc(40_000);
  for (let n = 0; n < 5000; n += 1) cache.set(`br host /r/${n}`, { headers: {}, body });
  expect(cache.calculatedSize).toBeLessThanOrEqual(most);
  expect(cache.size).toBeGreaterThan(1000);
  expect(cache.has('br host /r/4999')).toBe(true);
  expect(cache.has('br host /r/0')).toBe(false);
});
