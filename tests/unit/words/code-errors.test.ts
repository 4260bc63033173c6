import { expect, test } from 'vitest';
import { currentEdition } from '@/lib/questionnaire';
import { decode, maximumCodeLength } from '@/lib/share/codec';
import { explainCodeError } from '@/lib/words/code-errors';

/** What is told of a text that is no code of the current edition. */
function explained(text: string) {
  const decoded = decode([currentEdition], text);
  if (decoded.ok) throw new Error(`${text} is a code`);
  return explainCodeError(decoded.error);
}

test('a text that is too long is told its length and the codec’s own limit', () => {
  expect(maximumCodeLength).toBe(128);
  expect(explained('1'.repeat(129)).what).toBe('The code is 129 characters long; no result code is longer than 128.');
});

test('a foreign character is named with its position, counted from 1', () => {
  expect(explained('1?').what).toBe('Character 2 of the code is “?”, which no result code contains.');
});

test('every error says what happened and what to do', () => {
  const errors = [
    { kind: 'empty' },
    { kind: 'too-short' },
    { kind: 'too-long', length: 200, limit: 128 },
    { kind: 'foreign-character', character: '?', position: 2 },
    { kind: 'checksum' },
    { kind: 'unknown-edition', edition: 7 },
    { kind: 'out-of-range' },
  ] as const;
  const explanations = errors.map(explainCodeError);
  expect(new Set(explanations.map(({ what }) => what)).size).toBe(errors.length);
  for (const { what, advice } of explanations) {
    expect(what).toMatch(/^The .*\.$|^Character .*\.$/);
    expect(advice).toMatch(/^[A-Z].*\.$/);
  }
});
