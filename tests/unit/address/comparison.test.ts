import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ComparisonChoice,
  comparisonFilePath,
  comparisonPath,
  readComparison,
  sameComparison,
  wholeComparison,
} from '@/lib/address/comparison';
import { dimensionGroupIds, type ModelId, modelIds } from '@/lib/dataset/ids';
import { currentEdition } from '@/lib/questionnaire';
import { encode } from '@/lib/share/codec';
import { arbitrarySheet } from '@/tests/made-up/arbitrary-sheet';
import { anyWords, queryOf } from './any-query';

/** Reading and writing the address of a comparison undo each other. What the page says of unusable parts: `comparison-page.test.ts`. */

const code = arbitrarySheet(currentEdition).map((sheet) => encode(currentEdition, sheet));

const inFixedOrder = (models: readonly ModelId[]) => models.join() === modelIds.join();

/** As it is read: all models in their fixed order need no naming, but where a result would choose others; all groups never do. */
const choice: fc.Arbitrary<ComparisonChoice> = fc
  .record({
    models: fc.option(fc.shuffledSubarray([...modelIds], { minLength: 2 }), { nil: undefined }),
    groups: fc.option(fc.subarray([...dimensionGroupIds], { minLength: 1, maxLength: 4 }), { nil: undefined }),
    differing: fc.boolean(),
    byDifference: fc.boolean(),
    query: anyWords,
    marks: fc.boolean(),
    from: fc.option(code, { nil: undefined }),
  })
  .map((chosen) =>
    chosen.models && inFixedOrder(chosen.models) && chosen.from === undefined
      ? { ...chosen, models: undefined }
      : chosen,
  );

/** What an address says that holds nothing but some models and groups. */
const read = (params: Parameters<typeof readComparison>[0]) => readComparison(params);

describe('the address of a comparison', () => {
  test('is short, readable and the same for the same choice', () => {
    expect(comparisonPath({})).toBe('/compare');
    expect(comparisonPath(wholeComparison)).toBe('/compare');
    expect(comparisonPath({ models: modelIds, groups: dimensionGroupIds })).toBe('/compare');
    expect(comparisonPath({ models: ['devops', 'sre'], groups: ['work'], query: 'error budget' })).toBe(
      '/compare?models=devops,sre&groups=work&q=error+budget',
    );
    expect(comparisonPath({ differing: true, byDifference: true, marks: false, from: '29DSX' })).toBe(
      '/compare?show=differences&order=difference&marks=off&from=29DSX',
    );
  });

  test('keeps the order of the models, and not that of the groups', () => {
    expect(comparisonPath({ models: ['sre', 'devops'], groups: ['people', 'work'] })).toBe(
      '/compare?models=sre,devops&groups=work,people',
    );
  });

  test('gives back what was written', () => {
    fc.assert(
      fc.property(choice, (chosen) => {
        expect(readComparison(queryOf(comparisonPath(chosen)))).toEqual({ choice: chosen, notice: null });
      }),
    );
  });

  test('that was read and written again is read the same', () => {
    const value = fc.constantFrom(
      ...modelIds,
      ...dimensionGroupIds,
      'differences',
      'difference',
      'all',
      'off',
      '14WES-S7SGJ-8KZVV-0RGD3-SXG8',
    );
    const params = fc.dictionary(
      fc.constantFrom('models', 'groups', 'show', 'order', 'q', 'marks', 'from', 'other'),
      fc.oneof(fc.string(), value, fc.array(fc.oneof(value, fc.string()))),
    );
    fc.assert(
      fc.property(params, (asked) => {
        const { choice: first } = readComparison(asked);
        const { choice: second, notice } = readComparison(queryOf(comparisonPath(first)));
        expect(second).toEqual(first);
        expect(sameComparison(first, second)).toBe(true);
        expect(notice).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('differs where the choice does', () => {
    fc.assert(
      fc.property(choice, choice, (one, other) => {
        expect(sameComparison(one, other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
});

describe('what a plain form sends', () => {
  test('is read: a parameter for each box, empty ones, and the defaults of a choice of two', () => {
    expect(
      read({ models: ['sre', 'devops', ''], groups: ['work', 'people'], q: '', show: 'all', order: 'rows', from: '' }),
    ).toEqual({ choice: { ...wholeComparison, models: ['sre', 'devops'], groups: ['work', 'people'] }, notice: null });
    expect(read({ show: 'differences', order: 'difference', marks: 'off' }).choice).toEqual({
      ...wholeComparison,
      differing: true,
      byDifference: true,
      marks: false,
    });
  });
});

describe('what can’t be used is named', () => {
  test.each([
    [{ show: 'differnces' }, '“show” can be “all” or “differences”, not “differnces”. Did you mean “differences”?'],
    [{ order: 'alphabet' }, '“order” can be “rows” or “difference”, not “alphabet”.'],
    [{ marks: ['on', 'off'] }, '“marks” was given twice: “on” was used.'],
    [
      { from: 'nonsense' },
      'The result to compare from can’t be read: its code is incomplete, or a character in it is wrong.',
    ],
    [{ model: 'sre' }, 'This page has no setting “model”. Did you mean “models”?'],
    [{ constructor: '1' }, 'This page has no setting “constructor”.'],
  ])('%j', (params, notice) => {
    expect(read(params)).toEqual({ choice: wholeComparison, notice });
  });

  test('a result can be named by its link, and is the first of several', () => {
    const [one, other] = ['14WES-S7SGJ-8KZVV-0RGD3-SXG8', '2D43D-Y4F56-NXQRK-K7A3T-PEG'];
    expect(read({ from: `see https://guide.example/r/${one}.` })).toMatchObject({
      choice: { from: one },
      notice: null,
    });
    expect(read({ from: [one, other] })).toMatchObject({
      choice: { from: one },
      notice: 'Several results were named: the first was used.',
    });
  });

  test('what others hang on to links is left out without a word', () => {
    expect(read({ utm_source: 'letter', fbclid: 'x', gclid: 'y' })).toEqual({ choice: wholeComparison, notice: null });
  });

  test('the first five at length, and of a long one its beginning', () => {
    const { notice } = read({ groups: Array.from({ length: 5000 }, (_, index) => `group${index}x`) });
    expect(notice?.match(/There is no group of rows/g)).toHaveLength(5);
    expect(notice).toContain('4995 more could not be used.');
    expect(read({ show: 'x'.repeat(5000) }).notice?.length).toBeLessThan(200);
  });
});

test('the address of a file names the models and what else is shown, and no result', () => {
  expect(
    comparisonFilePath({ ...wholeComparison, models: ['sre', 'devops'], differing: true, from: '29DSX' }, 'csv'),
  ).toBe('/api/v1/comparison?models=sre,devops&show=differences&format=csv');
  expect(comparisonFilePath(wholeComparison, 'md')).toBe('/api/v1/comparison?format=md');
});
