import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ComparisonChoice, comparisonPath, readComparison } from '@/lib/address/comparison';
import {
  codeInEmbedPath,
  comparisonParams,
  embedBlendPath,
  embedComparisonPath,
  inFrame,
  isEmbedPath,
  namesTooFewModels,
  oembedPath,
  readTheme,
  themes,
} from '@/lib/address/embed';
import { readEmbeddable } from '@/lib/address/embeddable';
import { fromQuery, toQuery } from '@/lib/address/query';
import { resultPath } from '@/lib/address/result';
import { dimensionGroupIds, modelIds } from '@/lib/dataset/ids';
import { anyWords, queryOf } from './any-query';

const choice: fc.Arbitrary<ComparisonChoice> = fc
  .record({
    models: fc.subarray([...modelIds], { minLength: 2 }),
    groups: fc.option(fc.subarray([...dimensionGroupIds], { minLength: 1 }), { nil: undefined }),
    query: anyWords,
  })
  .map((asked) => readComparison(queryOf(comparisonPath(asked))).choice);
const theme = fc.constantFrom(...themes, undefined);
const code = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{1,5}){0,5}$/);
const origin = 'https://guide.example';

describe('the address of a comparison in a frame', () => {
  test('is that of the comparison, with a theme where one is wanted', () => {
    expect(embedComparisonPath({})).toBe('/embed/compare');
    expect(embedComparisonPath({}, 'dark')).toBe('/embed/compare?theme=dark');
    expect(embedComparisonPath({ models: ['devops', 'sre'] }, 'light')).toBe(
      '/embed/compare?models=devops,sre&theme=light',
    );
  });

  test('gives back what was written', () => {
    fc.assert(
      fc.property(choice, theme, (asked, wanted) => {
        const path = embedComparisonPath(asked, wanted);
        expect(readTheme(queryOf(path))).toBe(wanted);
        expect(readComparison(comparisonParams(queryOf(path)))).toEqual({ choice: asked, notice: null });
        expect(path).toBe(inFrame(comparisonPath(asked), wanted));
        expect(isEmbedPath(path.split('?')[0] ?? '')).toBe(true);
      }),
    );
  });

  test('takes a theme in any case, and no other than there are', () => {
    expect(readTheme({ theme: ' Dark ' })).toBe('dark');
    for (const written of ['blue', '', '__proto__']) expect(readTheme({ theme: written }), written).toBeUndefined();
  });

  test('names too few models where it names some, and fewer than two of ours', () => {
    expect(namesTooFewModels({})).toBe(false);
    expect(namesTooFewModels({ models: '' })).toBe(false);
    expect(namesTooFewModels({ models: 'devops,sre,nonsense' })).toBe(false);
    expect(namesTooFewModels({ models: ['Operations', 'SRE'] }, { sysops: 'Operations' })).toBe(false);
    for (const models of ['sre', 'sre,SRE', 'nonsense', ['x', 'y']]) expect(namesTooFewModels({ models })).toBe(true);
  });
});

describe('the address of a blend in a frame', () => {
  test('gives back code and theme', () => {
    expect(embedBlendPath('1A2B3-C', 'dark')).toBe('/embed/blend/1A2B3-C?theme=dark');
    fc.assert(
      fc.property(code, theme, (text, wanted) => {
        const [path = ''] = embedBlendPath(text, wanted).split('?');
        expect(codeInEmbedPath(path)).toBe(text);
        expect(isEmbedPath(path)).toBe(true);
        expect(readTheme(queryOf(embedBlendPath(text, wanted)))).toBe(wanted);
      }),
    );
  });

  test('is no other path', () => {
    for (const path of ['/embed', '/embed/', '/embed/blend', '/embed/blend/', '/embed/blend/a/b', '/embed/nowhere']) {
      expect(isEmbedPath(path), path).toBe(false);
      expect(codeInEmbedPath(path), path).toBeUndefined();
    }
    for (const path of ['/', '/compare', '/r/1A2B3-C', '/embedded/compare'])
      expect(isEmbedPath(path), path).toBe(false);
  });
});

describe('what of a page can be shown in a frame', () => {
  test('is the comparison or the result that its address leads to, whole or as a path', () => {
    fc.assert(
      fc.property(choice, theme, code, (asked, wanted, text) => {
        for (const start of ['', origin, 'http://guide.example']) {
          expect(readEmbeddable(start + comparisonPath(asked), origin)).toEqual({
            kind: 'comparison',
            theme: undefined,
            choice: asked,
          });
          expect(readEmbeddable(start + embedComparisonPath(asked, wanted), origin)).toMatchObject({ theme: wanted });
          expect(readEmbeddable(`${start}${resultPath(text, 'City')}`, origin)).toMatchObject({
            kind: 'blend',
            code: text,
          });
          expect(readEmbeddable(start + embedBlendPath(text, wanted), origin)).toMatchObject({
            code: text,
            theme: wanted,
          });
        }
      }),
    );
  });

  test('is nothing for any other address', () => {
    for (const address of [
      'https://other.example/compare',
      '//other.example/compare',
      'https://guide.example.other.example/compare',
      'https://guide.example@other.example/compare',
      'https://guide.example:8443/compare',
      'javascript:alert(1)',
      'ftp://guide.example/compare',
      'https://',
      '',
      '/',
      '/models/sre',
      '/compare/devops-vs-sre',
      '/compare?models=nonsense,sre',
      '/r',
    ]) {
      expect(readEmbeddable(address, origin), address).toBeUndefined();
    }
  });

  test('is found for any text whatever', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.string(), (url, text) => {
        expect(readEmbeddable(url, origin)).toBeUndefined();
        expect(() => readEmbeddable(text, origin)).not.toThrow();
      }),
    );
  });
});

test('programs are told the whole address of a page', () => {
  const query = new URL(oembedPath('/compare?models=devops,sre'), origin).searchParams;
  expect(query.get('format')).toBe('json');
  expect(query.get('url')).toMatch(/^https?:\/\/[^/]+\/compare\?models=devops,sre$/);
});

test('a query is read as a page gets it, and back', () => {
  expect(fromQuery(new URLSearchParams('a=1&b=2&a=3'))).toEqual({ a: ['1', '3'], b: ['2'] });
  expect(toQuery(fromQuery(new URLSearchParams('a=1&a=3&b=2'))).toString()).toBe('a=1&a=3&b=2');
});
