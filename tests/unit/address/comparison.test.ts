import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ComparisonChoice, comparisonPath, readComparison, sameComparison } from '@/lib/address/comparison';
import { dimensionGroupIds, modelIds } from '@/lib/dataset/ids';
import { anyWords, queryOf } from './any-query';

/** Reading and writing the address of a comparison undo each other. What is said of unusable parts: `comparison-page.test.ts`. */

const choice: fc.Arbitrary<ComparisonChoice> = fc.record({
  models: fc.subarray([...modelIds], { minLength: 2 }),
  groups: fc.option(fc.subarray([...dimensionGroupIds], { minLength: 1 }), { nil: undefined }),
  query: anyWords,
});

describe('the address of a comparison', () => {
  test('is short, readable and the same for the same choice', () => {
    expect(comparisonPath({})).toBe('/compare');
    expect(comparisonPath({ models: ['sre', 'devops'] })).toBe('/compare?models=devops,sre');
    expect(comparisonPath({ models: ['devops', 'sre'], groups: ['work'], query: 'error budget' })).toBe(
      '/compare?models=devops,sre&groups=work&q=error+budget',
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
    const params = fc.dictionary(
      fc.constantFrom('models', 'groups', 'q', 'other'),
      fc.oneof(fc.string(), fc.array(fc.oneof(fc.constantFrom(...modelIds, ...dimensionGroupIds), fc.string()))),
    );
    fc.assert(
      fc.property(params, (asked) => {
        const { choice: first } = readComparison(asked);
        const { choice: second, notice } = readComparison(queryOf(comparisonPath(first)));
        expect(second).toEqual(first);
        expect(sameComparison(first, second)).toBe(true);
        expect(notice).toBeNull();
      }),
    );
  });

  test('differs where the choice does', () => {
    const { choice: all } = readComparison({});
    expect(sameComparison(all, { ...all, query: 'toil' })).toBe(false);
    expect(sameComparison(all, { ...all, models: ['devops', 'sre'] })).toBe(false);
  });
});
