import { expect, test } from 'vitest';
import { firstSentence, sentencesOf } from '@/lib/shared/sentences';

test.each([
  ['One list. Another.', 'One list.'],
  ['Only one', 'Only one'],
  ['At 99.9% it holds. Then look again.', 'At 99.9% it holds.'],
  ['', ''],
])('%s begins with the sentence %s', (text, first) => {
  expect(firstSentence(text)).toBe(first);
});

test('the sentences of a text are the whole text', () => {
  const text = 'At 99.9% it holds. Then look again! And then?';
  expect(sentencesOf(text)).toEqual(['At 99.9% it holds. ', 'Then look again! ', 'And then?']);
  expect(sentencesOf('')).toEqual([]);
});
