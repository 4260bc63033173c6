import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { privately, readPrivate, samePrivate } from '@/lib/address/private-result';
import {
  codeInPaperPath,
  codeInPath,
  codeInSegment,
  decisionRecordPath,
  paperPath,
  privatePath,
  resultCsvPath,
  resultPath,
  sameCode,
} from '@/lib/address/result';
import { readScope } from '@/lib/address/scope';
import { anyScope, searchParamsOf } from './any-query';

const code = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{1,5}){0,5}$/);

describe('the address of a result', () => {
  test('gives back the code that was written', () => {
    expect(resultPath('1A2B3-C')).toBe('/r/1A2B3-C');
    fc.assert(
      fc.property(code, (text) => {
        expect(codeInPath(resultPath(text))).toBe(text);
      }),
    );
  });

  test('says what it is about only where something is said', () => {
    expect(resultPath('1A2B3-C', '')).toBe('/r/1A2B3-C');
    expect(resultPath('1A2B3-C', 'City hospital, hosting')).toBe('/r/1A2B3-C?scope=City+hospital,+hosting');
    fc.assert(
      fc.property(code, anyScope, (text, scope) => {
        const path = resultPath(text, scope);
        expect(readScope(searchParamsOf(path))).toEqual({ scope, cut: false });
        expect(codeInPath(path.split('?')[0] ?? '')).toBe(text);
      }),
    );
  });

  test('has an address for paper, which gives back the code, too', () => {
    expect(paperPath('1A2B3-C', 'City')).toBe('/r/1A2B3-C/paper?scope=City');
    fc.assert(
      fc.property(code, (text) => {
        expect(codeInPaperPath(paperPath(text))).toBe(text);
        expect(codeInPath(paperPath(text))).toBeUndefined();
        expect(codeInPaperPath(resultPath(text))).toBeUndefined();
      }),
    );
    for (const path of ['/r/paper', '/paper', '/r//paper']) expect(codeInPaperPath(path), path).toBeUndefined();
  });

  test('leads to its files, which say what it is about, too', () => {
    expect(decisionRecordPath('1A2B3-C')).toBe('/api/v1/results/1A2B3-C/decision-record');
    expect(decisionRecordPath('1A2B3-C', 'City & co')).toBe(
      '/api/v1/results/1A2B3-C/decision-record?scope=City+%26+co',
    );
    expect(resultCsvPath('1A2B3-C', 'City')).toBe('/api/v1/results/1A2B3-C?format=csv&scope=City');
  });

  test('gives any text as it was before it was percent-encoded, and a broken encoding as it stands', () => {
    expect(codeInSegment('1A%2B')).toBe('1A+');
    expect(codeInSegment('%')).toBe('%');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(codeInSegment(encodeURIComponent(text))).toBe(text);
      }),
    );
  });

  test('is no other path', () => {
    for (const path of ['/', '/r', '/r/', '/r/a/b', '/robots.txt']) expect(codeInPath(path), path).toBeUndefined();
  });
});

describe('two spellings of a code', () => {
  test('are the same but for case, hyphens and letters that look like digits', () => {
    expect(sameCode('1A2B3-C0', 'la2b3cO')).toBe(true);
    fc.assert(
      fc.property(code, (text) => {
        expect(sameCode(text, text.toLowerCase().replaceAll('-', ''))).toBe(true);
      }),
    );
  });

  test('differ in any other character, and text that is no code is the same as nothing', () => {
    expect(sameCode('1A2B3', '1A2B4')).toBe(false);
    expect(sameCode('1A2B3', '1A2B3-C')).toBe(false);
    expect(sameCode('?', '?')).toBe(false);
  });
});

describe('the private address of a result', () => {
  const hashOf = (path: string) => path.slice(path.indexOf('#'));

  test('has the code and what it is about behind the #, and gives them back', () => {
    expect(privatePath('1A2B3-C')).toBe('/r#1A2B3-C');
    fc.assert(
      fc.property(code, anyScope, (text, scope) => {
        const path = privatePath(text, scope);
        expect(path).toMatch(/^\/r#/);
        expect(readPrivate(hashOf(path))).toEqual({ text, scope, cut: false });
        expect(privately(resultPath(text, scope))).toBe(path);
      }),
    );
  });

  test('is read whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => readPrivate(text)).not.toThrow();
      }),
    );
    expect(readPrivate('')).toEqual({ text: '', scope: '', cut: false });
    expect(readPrivate('#%E0%A4%A?scope=a?b')).toEqual({ text: '%E0%A4%A', scope: 'a?b', cut: false });
  });

  test('is the same in another spelling of the code, and not under another title', () => {
    expect(samePrivate('#1A2B3-C?scope=City', '#1a2b3c?scope=City')).toBe(true);
    expect(samePrivate('#1A2B3-C?scope=City', '#1A2B3-C')).toBe(false);
  });
});
