import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changePath, readChange, sameChange } from '@/lib/address/change';
import { resultPath } from '@/lib/address/result';
import { anyScope, searchParamsOf } from './any-query';

const code = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{1,5}){0,5}$/);
const read = (from: string, to = '') => readChange(new URLSearchParams({ from, to }));

describe('the address of two results', () => {
  test('gives back what was written', () => {
    expect(changePath({ from: { code: '1A2B3-C', scope: 'City hospital' }, to: { code: '4D5E6-F' } })).toBe(
      '/compare-results?from=1A2B3-C&from-scope=City+hospital&to=4D5E6-F',
    );
    expect(changePath({})).toBe('/compare-results');
    fc.assert(
      fc.property(code, anyScope, code, anyScope, (from, fromScope, to, toScope) => {
        const path = changePath({ from: { code: from, scope: fromScope }, to: { code: to, scope: toScope } });
        const address = readChange(searchParamsOf(path));
        expect(address.from).toEqual({ text: from, code: from, scope: fromScope, cut: false });
        expect(address.to).toEqual({ text: to, code: to, scope: toScope, cut: false });
        expect(changePath(address)).toBe(path);
      }),
    );
  });

  test('is read from any query, and what is read is the same when written and read again', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), code, fc.constantFrom('/r/', '/r#', '%', '…', '('));
    fc.assert(
      fc.property(text, text, text, (from, to, scope) => {
        const address = readChange(new URLSearchParams({ from, to, 'to-scope': scope }));
        expect(sameChange(address, readChange(searchParamsOf(changePath(address))))).toBe(true);
      }),
    );
  });
});

describe('what is pasted', () => {
  test.each([
    '1A2B3-C',
    '  1A2B3-C.',
    'https://guide.example/r/1A2B3-C',
    'https://guide.example/sub/r/1A2B3-C?utm=x#plan',
    'https://guide.example/r/1A2B3-C/paper',
    'https://guide.example/r#1A2B3-C',
    '/r/1A2B3-C',
    '<https://guide.example/r/1A2B3-C>',
    'Look: “https://guide.example/r/1A2B3-C”, says Ann.',
    'see (https://guide.example/r/1A2B3-C).\nBest wishes',
    '*https://guide.example/r/1A2B3-C*',
    'https://guide.example/R/1A2B3%2DC…',
  ])('%j gives the code', (text) => {
    expect(read(text).from.code).toBe('1A2B3-C');
  });

  test('brings its own title, but for one that is given', () => {
    const pasted = `https://guide.example${resultPath('1A2B3-C', 'City hospital')}`;
    expect(read(pasted).from.scope).toBe('City hospital');
    expect(readChange(new URLSearchParams({ from: pasted, 'from-scope': 'Town' })).from.scope).toBe('Town');
  });

  test('stays what it is where it is no link, and is cut where it is longer than any', () => {
    expect(read('nonsense').from).toMatchObject({ text: 'nonsense', code: 'nonsense' });
    expect(read('x'.repeat(5000)).from.text).toHaveLength(1000);
    expect(read('', '%').to.code).toBe('%');
  });
});
