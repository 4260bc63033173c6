import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestLabel } from '@/lib/address/board';
import { longestScope } from '@/lib/address/scope';
import { hasRoom, longestNote, readAbout, readEntry } from '@/lib/guide/browser/room/contents';
import { currentEdition, editions } from '@/lib/questionnaire';
import { decode, encode } from '@/lib/share/codec';
import { arbitrarySheet } from '@/tests/made-up/arbitrary-sheet';

const code = encode(currentEdition, { answers: { demand: 'unforeseen' }, importance: {} });
const turning = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u2028\u2029]/u;
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'\u202e\u2066\u200f\u0000\n\r\u2028 a<>&"市\ud800'), maxLength: 900 }),
);
const anyId = fc.constantFrom('staff', 'main-wish', '__proto__', 'constructor', 'Staff', '', 'a b', '"><b>');
/** Anything that somebody with the link can seal, much of it nearly right. */
const anyEntry = fc.oneof(
  fc.jsonValue(),
  fc.record(
    { label: fc.oneof(anyText, fc.jsonValue()), code: fc.oneof(fc.constant(code), anyText, fc.jsonValue()) },
    { requiredKeys: [] },
  ),
);
const anyAbout = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      scope: fc.oneof(anyText, fc.jsonValue()),
      notes: fc.oneof(fc.dictionary(fc.oneof(anyId, anyText), fc.oneof(anyText, fc.jsonValue())), fc.jsonValue()),
    },
    { requiredKeys: [] },
  ),
);
const length = (text: string) => [...text].length;

describe('an entry', () => {
  test('of any JSON is one that can be shown, or none', () => {
    fc.assert(
      fc.property(anyEntry, (value) => {
        const entry = readEntry(value);
        if (!entry) return;
        expect(length(entry.label)).toBeLessThanOrEqual(longestLabel);
        expect(entry.label).not.toMatch(turning);
        if (entry.code !== '')
          expect(decode(editions, entry.code)).toMatchObject({ ok: true, value: { code: entry.code } });
        expect(readEntry(entry)).toEqual(entry);
      }),
      { numRuns: 500 },
    );
  });

  test('without answers is one, and one without a label', () => {
    expect(readEntry({ label: '', code: '' })).toEqual({ label: '', code: '' });
    expect(readEntry({ label: '', code, more: 1 })).toEqual({ label: '', code });
  });

  test('has markup as text, and nothing that turns the direction of text', () => {
    expect(readEntry({ label: '\u202e<img src=x>\n**A**\u2066', code: '' })).toEqual({
      label: '<img src=x> **A**',
      code: '',
    });
  });

  test('of a code of any edition has it, and of another spelling its own', () => {
    for (const edition of editions)
      fc.assert(
        fc.property(arbitrarySheet(edition), (sheet) => {
          const own = encode(edition, sheet);
          expect(readEntry({ label: 'A', code: own })).toEqual({ label: 'A', code: own });
          expect(readEntry({ label: 'A', code: own.toLowerCase() })).toEqual({ label: 'A', code: own });
        }),
        { numRuns: 20 },
      );
  });

  test('of a damaged code is none', () => {
    for (const damaged of [`${code}X`, code.slice(1), 'NONSENSE', 'x'.repeat(5000)])
      expect(readEntry({ label: 'A', code: damaged }), damaged).toBeUndefined();
    for (const value of [null, undefined, 'A', [], ['A', code], { label: 1, code }, { label: 'A' }, { code }])
      expect(readEntry(value)).toBeUndefined();
  });
});

describe('what a room says of itself', () => {
  test('is read from any JSON', () => {
    fc.assert(
      fc.property(anyAbout, (value) => {
        const about = readAbout(value);
        expect(length(about.scope)).toBeLessThanOrEqual(longestScope);
        for (const [question, note] of Object.entries(about.notes)) {
          expect(question).toMatch(/^[a-z0-9-]+$/);
          expect(length(note)).toBeLessThanOrEqual(longestNote);
          expect(note).not.toBe('');
        }
        expect([about.scope, ...Object.values(about.notes)].join('')).not.toMatch(turning);
        expect(readAbout(about)).toEqual(about);
      }),
      { numRuns: 500 },
    );
    expect(readAbout(undefined)).toEqual({ scope: '', notes: {} });
  });

  test('has markup as text, and no note for what is no question', () => {
    expect(
      readAbout({
        scope: '<b>\u202eCity',
        notes: { staff: '# Yes\n- no', 'Staff|': 'x', 'main-wish': ' ', demand: 1 },
      }),
    ).toEqual({ scope: '<b>City', notes: { staff: '# Yes - no' } });
  });

  test('keeps a note for each question of a questionnaire, and no end of them', () => {
    const notes = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`question-${n}`, 'x']));
    const most = Math.max(...editions.map(({ questions }) => questions.length));
    expect(readAbout({ notes: notes(most) }).notes).toEqual(notes(most));
    expect(Object.keys(readAbout({ notes: notes(10_000) }).notes)).toHaveLength(60);
  });

  test('has room for long notes on five points, and not for any number of them', () => {
    const about = (count: number, character: string) =>
      readAbout({
        scope: '市'.repeat(longestScope),
        notes: Object.fromEntries(
          Array.from({ length: count }, (_, n) => [`question-${n}`, character.repeat(longestNote)]),
        ),
      });
    expect(hasRoom(about(5, '市'))).toBe(true);
    expect(hasRoom(about(12, 'x'))).toBe(true);
    expect(hasRoom(about(12, '市'))).toBe(false);
  });
});
