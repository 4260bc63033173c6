import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundPieces, hasAllWords } from '@/lib/shared/text-match';

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

const marked = (text: string, query: string) =>
  foundPieces(text, query)
    .map(({ text: piece, found }) => (found ? `[${piece}]` : piece))
    .join('');

test.each([
  ['a word where it stands', 'toil', 'Toil and more toil', '[Toil] and more [toil]'],
  ['every word, whatever their order', 'error budget', 'budget for each error', '[budget] for each [error]'],
  ['words that overlap as one', 'err rror', 'error', '[error]'],
  ['a letter with its accent', 'cafe', 'a cafe\u0301, a café', 'a [cafe\u0301], a [café]'],
  ['both kinds of apostrophe', "team's", 'the team’s', 'the [team’s]'],
  ['a character that stands for several letters', 'offi', 'oﬃce', '[oﬃ]ce'],
  ['a part of such a character as all of it', 'f', 'oﬃce', 'o[ﬃ]ce'],
  ['nothing without words', ' ', 'toil', 'toil'],
])('marks %s', (_, query, text, expected) => {
  expect(marked(text, query)).toBe(expected);
});

test('pieces are never empty, take turns, and put together are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 6 }), (text, query) => {
      const pieces = foundPieces(text, query);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      expect(pieces.slice(1).every((piece, index) => piece.found !== pieces[index]?.found)).toBe(true);
    }),
  );
});

test('a text that holds a word has it marked', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,5}$/), fc.string(), fc.string(), (word, before, after) => {
      const text = `${before} ${word} ${after}`;
      expect(foundPieces(text, word).some(({ text: piece, found }) => found && piece.includes(word))).toBe(true);
    }),
  );
});
