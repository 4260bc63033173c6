import { expect, test } from 'vitest';
import { firstSentence } from '@/lib/shared/first-sentence';

test.each([
  ['One list. Another.', 'One list.'],
  ['Only one', 'Only one'],
  ['At 99.9% it holds. Then look again.', 'At 99.9% it holds.'],
  ['', ''],
])('%s begins with the sentence %s', (text, first) => {
  expect(firstSentence(text)).toBe(first);
});
