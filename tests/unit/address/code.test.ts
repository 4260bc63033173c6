import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsCode, readCode } from '@/lib/address/code';
import { codeInSegment } from '@/lib/address/result';
import { publishedEditions } from '@/lib/questionnaire/editions';
import { encode, wholeCode } from '@/lib/share/codec';
import { arbitrarySheet } from '../../made-up/arbitrary-sheet';
import { damagedCodes } from '../../made-up/damaged-codes';

const codes = fc
  .constantFrom(...publishedEditions)
  .chain((edition) => arbitrarySheet(edition).map((sheet) => encode(edition, sheet)));

const published = '14WES-S7SGJ-8KZVV-0RGD3-SXG8';

describe('a code is read', () => {
  test.each(Object.entries(damagedCodes))('with %s', (_, damage) => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(readCode(damage(code))).toBe(code);
        expect(readCode(codeInSegment(encodeURIComponent(damage(code))))).toBe(code);
      }),
      { numRuns: 20 },
    );
  });

  test('with two kinds of damage at once', () => {
    const damage = fc.constantFrom(...Object.values(damagedCodes));
    fc.assert(
      fc.property(codes, damage, fc.constantFrom('.', ')', '>', '…', '*', '\u200b'), (code, first, glued) => {
        expect(readCode(first(code) + glued)).toBe(code);
      }),
    );
  });

  test('in the middle of a message', () => {
    for (const text of [
      `Hello, this is our result: http://guide.example/r/${published}. What do you think?`,
      `See <https://guide.example/guide/r/${published}> (two pages).`,
      `The code is ${published}, edition 2026.1`,
      `https://guide.example/questionnaire/review?set=quick&code=${published}&scope=Us`,
      `https://guide.example/what-if?from=${published}`,
      `> https://guide.example/r/${published.slice(0, 12)}\n> ${published.slice(12)} and so on`,
      `https://guide.example/r/${encodeURIComponent(published.replaceAll('-', '‑'))}`,
    ]) {
      expect(readCode(text), text).toBe(published);
    }
  });
});

describe('a text without a whole code', () => {
  test('is left as what could be a damaged one, so that what is wrong with it can be named', () => {
    expect(readCode(`${published.slice(0, -1)}7.`)).toBe(`${published.slice(0, -1)}7`);
    expect(readCode('“14WES S7SGJ”')).toBe('14WES-S7SGJ');
    expect(readCode('---')).toBe('');
    expect(readCode("' OR 1=1;--")).toBe("' OR 1=1;--");
    expect(holdsCode('nothing of the kind')).toBe(false);
  });

  test('of any kind and length is read without an error, and twice like once', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.stringMatching(/^(\/r\/|\?code=|[A-Z0-9 -]|%|\n){0,60}$/),
      fc.constant('/r/'.repeat(1300)),
      fc.constant('A '.repeat(2000)),
    );
    fc.assert(
      fc.property(text, (words) => {
        const code = readCode(words);
        expect(readCode(code)).toBe(code);
        expect(holdsCode(words)).toBe(wholeCode(code) !== undefined);
      }),
    );
  });

  test('takes no time that grows with the square of its length', () => {
    const start = performance.now();
    for (const text of [
      '/r/A '.repeat(819),
      '/r/'.repeat(1365),
      'A '.repeat(2048),
      '-'.repeat(4096),
      '?code='.repeat(682),
    ])
      expect(holdsCode(text)).toBe(false);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
