import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentEdition, editions } from '@/lib/questionnaire';
import { emptySheet } from '@/lib/questionnaire/answers';
import { decode, encode, maximumCodeLength } from '@/lib/share/codec';
import { arbitrarySheet } from '@/tests/made-up/arbitrary-sheet';
import { smallEdition } from '@/tests/made-up/small-edition';

const sheets = arbitrarySheet(currentEdition);
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const read = (code: string) => decode(editions, code);
const errorOf = (code: string) => {
  const decoded = read(code);
  return decoded.ok ? undefined : decoded.error.kind;
};

describe('a code', () => {
  test('is made of the edition’s number, one mixed-radix integer and the checksum', () => {
    // pace has 5 values (open, 3 options, unknown), faults 5, cables 6 (doesn't apply is offered).
    // pace fast = 1, faults early = 2, cables not-applicable = 5; importance of faults: more = 2, in base 3.
    const number = 1 + 5 * (2 + 5 * (5 + 6 * (0 + 3 * (2 + 3 * 0))));
    const symbols = number.toString(32).toUpperCase();
    const code = encode(smallEdition, {
      answers: { pace: 'fast', faults: 'early', cables: 'not-applicable' },
      importance: { faults: 'more' },
    });
    expect(number).toBe(1036);
    expect(symbols).toBe('10C');
    expect(code.replaceAll('-', '').slice(0, -3)).toBe('1' + '10C');
  });

  test('gives back what was written, and the same code again', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const code = encode(currentEdition, sheet);
        const decoded = read(code);
        expect(decoded).toEqual({ ok: true, value: { edition: currentEdition, sheet, code } });
      }),
      { numRuns: 2000 },
    );
  });

  test('is at most 39 characters long, and 27 where every importance is normal', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        expect(encode(currentEdition, sheet).length).toBeLessThanOrEqual(39);
        expect(encode(currentEdition, { ...sheet, importance: {} }).length).toBeLessThanOrEqual(27);
      }),
      { numRuns: 1000 },
    );
  });

  test('may be spelt in lower case, without hyphens, with O for 0 and I or L for 1', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const code = encode(currentEdition, sheet);
        const respelt = code.toLowerCase().replaceAll('-', '').replaceAll('0', 'o').replaceAll('1', 'l');
        const decoded = read(respelt);
        expect(decoded.ok && decoded.value.code).toBe(code);
      }),
      { numRuns: 500 },
    );
  });

  test('of a sheet with an answer the edition does not have is a programmer’s mistake', () => {
    expect(() => encode(currentEdition, { answers: { demand: 'nonsense' }, importance: {} })).toThrow(
      'Question demand has no answer or importance nonsense',
    );
  });
});

describe('damage is caught', () => {
  test('every change of one character and every swap of neighbours, in 1,000 codes', () => {
    for (const sheet of fc.sample(sheets, { numRuns: 1000, seed: 1 })) {
      const plain = encode(currentEdition, sheet).replaceAll('-', '');
      const accepted = [...substitutions(plain), ...swaps(plain)].filter((damaged) => read(damaged).ok);
      expect(accepted).toEqual([]);
    }
  }, 60_000);

  test('cut off anywhere', () => {
    const code = encode(currentEdition, fc.sample(sheets, { numRuns: 1, seed: 2 })[0] ?? emptySheet);
    for (let length = 0; length < code.length; length += 1) expect(read(code.slice(0, length)).ok).toBe(false);
  });
});

describe('decoding is total', () => {
  test('any text gives a sheet or a named error, never an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...alphabet, '-') })),
        (text) => {
          const decoded = read(text);
          expect(decoded.ok || decoded.error.kind).toBeTruthy();
        },
      ),
      { numRuns: 5000 },
    );
  });

  test('names what is wrong', () => {
    expect(errorOf('')).toBe('empty');
    expect(errorOf('---')).toBe('empty');
    expect(errorOf('123')).toBe('too-short');
    expect(errorOf('1'.repeat(maximumCodeLength + 1))).toBe('too-long');
    expect(errorOf('10000')).toBe('checksum');
    expect(read('12U45')).toEqual({ ok: false, error: { kind: 'foreign-character', character: 'U', position: 3 } });
    expect(read('1€345')).toEqual({ ok: false, error: { kind: 'foreign-character', character: '€', position: 2 } });
  });

  test('an edition that is not published is named, not guessed', () => {
    const foreign = encode({ ...currentEdition, number: 30 }, emptySheet);
    expect(read(foreign)).toEqual({ ok: false, error: { kind: 'unknown-edition', edition: 30 } });
  });

  test('a number beyond the edition’s answers is out of range', () => {
    const longer = { ...currentEdition, questions: [...currentEdition.questions, ...smallEdition.questions] };
    const code = encode(longer, { answers: {}, importance: { cables: 'more' } });
    expect(errorOf(code)).toBe('out-of-range');
  });
});

function* substitutions(code: string) {
  for (let at = 0; at < code.length; at += 1) {
    for (const character of alphabet) {
      if (character !== code[at]) yield code.slice(0, at) + character + code.slice(at + 1);
    }
  }
}

function* swaps(code: string) {
  for (let at = 0; at + 1 < code.length; at += 1) {
    const [first = '', second = ''] = code.slice(at, at + 2);
    if (first !== second) yield code.slice(0, at) + second + first + code.slice(at + 2);
  }
}
