import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentEdition, editions } from '@/lib/questionnaire';
import { packBoard, unpackBoard } from '@/lib/share/board-pack';
import { encode } from '@/lib/share/codec';
import { packedCount } from '@/lib/share/packed-count';
import { arbitrarySheet } from '@/tests/made-up/arbitrary-sheet';

const code = fc.oneof(...editions.map((edition) => arbitrarySheet(edition).map((sheet) => encode(edition, sheet))));
const member = fc.record({ code, label: fc.string({ unit: 'grapheme', maxLength: 20 }) });
const members = fc.array(member, { minLength: 1, maxLength: 60 });

describe('a packed board', () => {
  test('gives back its members, of every edition, with their importances and labels', () => {
    fc.assert(
      fc.property(members, (all) => {
        const word = packBoard(all);
        expect(unpackBoard(word)).toEqual({ ok: true, value: all });
        expect(packedCount(word)).toBe(all.length);
      }),
      { numRuns: 200 },
    );
  });

  test('is one word that begins with the number of members and ends with a letter or a digit', () => {
    fc.assert(
      fc.property(members, (all) => {
        expect(packBoard(all)).toMatch(new RegExp(`^${all.length}-[\\w-]+[0-9A-Z]$`));
      }),
      { numRuns: 100 },
    );
  });

  test('of sixty members with every answer, every importance and labels of 20 letters has less than 3,600 characters', () => {
    fc.assert(
      fc.property(fc.array(code, { minLength: 60, maxLength: 60 }), (codes) => {
        expect(packBoard(codes.map((each) => ({ code: each, label: 'L'.repeat(20) }))).length).toBeLessThan(3600);
      }),
      { numRuns: 50 },
    );
  });

  test('of a code that is none is a programmer’s mistake', () => {
    expect(() => packBoard([{ code: '?', label: '' }])).toThrow('A board can’t hold ?');
    expect(() => packBoard([{ code: '10000', label: 'L'.repeat(256) }])).toThrow(RangeError);
  });
});

describe('reading one', () => {
  const word = packBoard([
    { code: encode(currentEdition, { answers: { demand: 'unforeseen' }, importance: {} }), label: 'Ada' },
    { code: encode(currentEdition, { answers: {}, importance: { demand: 'more' } }), label: '' },
  ]);

  test('any text gives members or an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^\d-[\w-]{0,30}$/)), (text) => {
        expect(typeof unpackBoard(text).ok).toBe('boolean');
      }),
      { numRuns: 3000 },
    );
  });

  test('every change of one character, and every cut, is found', () => {
    for (let at = 0; at < word.length; at += 1) {
      for (const letter of '019AZaz-_') {
        const changed = word.slice(0, at) + letter + word.slice(at + 1);
        if (changed !== word) expect(unpackBoard(changed).ok, changed).toBe(false);
      }
      expect(unpackBoard(word.slice(0, at)).ok).toBe(false);
    }
    expect(unpackBoard(`${word}0`).ok).toBe(false);
    expect(packedCount('nonsense')).toBeUndefined();
    expect(packedCount(`0${word.slice(1)}`)).toBeUndefined();
  });
});
