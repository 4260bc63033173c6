import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestScope, readScope, scopeField } from '@/lib/address/scope';

const read = (text: string) => readScope(new URLSearchParams({ [scopeField]: text }));
const kept = (text: string) => read(text).scope;
/** Letters, marks, controls, halves of characters, emoji: anything that an address may hold. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 150 }),
  fc.string({ unit: 'grapheme', maxLength: 150 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
        '\n',
        '\0',
        '\u202e',
        '\u2067',
        '\u200d',
        '👩‍💻',
        '\ud83d',
        '\ude00',
        '<',
        '&',
        'ب',
        'é',
      ),
      {
        maxLength: 150,
      },
    )
    .map((parts) => parts.join('')),
);

describe('what the answers are about', () => {
  test('is nothing where an address says nothing', () => {
    expect(readScope(new URLSearchParams())).toEqual({ scope: '', cut: false });
    for (const text of ['', '   ', '\n\t\0', '\u202e\u2066', '\u200d', '\ufe0f']) expect(kept(text), text).toBe('');
  });

  test('keeps the letters of any script and emoji', () => {
    for (const text of [
      'Hosting at the city hospital',
      'Rzeszów – szpital miejski',
      'استضافة في المستشفى',
      'می‌خواهم',
      '市立病院のホスティング',
      'हिन्दी',
      '👩‍💻 platform 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️',
      '<b>& "quotes"</b>',
    ])
      expect(read(text), text).toEqual({ scope: text, cut: false });
  });

  test('is one line, trimmed, without controls and marks that turn text round', () => {
    expect(kept('  City\r\n hospital\t')).toBe('City hospital');
    expect(kept('City\u2028hospital')).toBe('City hospital');
    expect(kept('abc\u202edcba\u202c \u2067x\u2069\u200f\u061c')).toBe('abcdcba x');
    expect(kept('\u001b[31mred')).toBe('[31mred');
  });

  test('is cut where it is too long, and never within what is seen as one character', () => {
    expect(read('a'.repeat(longestScope))).toEqual({ scope: 'a'.repeat(longestScope), cut: false });
    expect(read('a'.repeat(longestScope + 1))).toEqual({ scope: 'a'.repeat(longestScope), cut: true });
    // 58 letters leave room for two code points; the one character has three.
    expect(read(`${'a'.repeat(58)}👩‍💻`)).toEqual({ scope: 'a'.repeat(58), cut: true });
    expect(read('😀'.repeat(60)).cut).toBe(false);
    expect(read(`${'a '.repeat(40)}`).scope).toHaveLength(59);
  });

  test('whatever is given, is clean, short and the same when it is read again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { scope } = read(text);
        expect([...scope].length).toBeLessThanOrEqual(longestScope);
        expect(scope).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
        expect(scope).toBe(scope.trim());
        expect(read(scope)).toEqual({ scope, cut: false });
      }),
      { numRuns: 1000 },
    );
  });
});
