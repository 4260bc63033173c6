import { expect, test } from 'vitest';
import { hasAllWords } from '@/lib/shared/text-match';

test.each([
  ['every word has to be there, in any order', 'budget error', true],
  ['a word that is not there is not found', 'error toil', false],
  ['a part of a word is enough', 'budg', true],
  ['case does not matter', 'ERROR', true],
  ['accents do not matter', 'réliable', true],
  ['the kind of apostrophe does not matter', "team's", true],
  ['spaces around do not matter', '  error  ', true],
  ['an empty query is found in every text', '', true],
])('%s', (_, query, expected) => {
  expect(hasAllWords('The team’s error budget, and a reliable service', query)).toBe(expected);
});
