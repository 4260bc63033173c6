import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readVariation, readVariedCode, sameVariation, variationPath } from '@/lib/address/what-if';
import { currentEdition } from '@/lib/questionnaire';
import { arbitrarySheet } from '../../made-up/arbitrary-sheet';
import { searchParamsOf } from './any-query';

const { questions } = currentEdition;
const code = fc.stringMatching(/^[0-9A-Z-]{0,40}$/);

describe('the address of a variation', () => {
  test('holds the result that is varied and the answers that are tried', () => {
    const sheet = { answers: { 'release-need': 'weekly' }, importance: { 'release-need': 'more' as const } };
    expect(variationPath('1A2B', questions, sheet)).toBe(
      '/what-if?from=1A2B&answer.release-need=weekly&importance.release-need=more',
    );
  });

  test('gives back what was written', () => {
    fc.assert(
      fc.property(code, arbitrarySheet(currentEdition), (from, sheet) => {
        const query = searchParamsOf(variationPath(from, questions, sheet));
        expect(readVariedCode(query)).toBe(from);
        expect(readVariation(questions, query)).toEqual(sheet);
      }),
    );
  });

  test('ignores what the edition does not have, so that what is left is the same when written and read again', () => {
    const field = fc.constantFrom('from', 'answer.release-need', 'importance.release-need', 'answer.nothing', 'x');
    const value = fc.oneof(fc.constantFrom('weekly', 'unknown', 'more', 'normal', ''), fc.string());
    fc.assert(
      fc.property(fc.dictionary(field, value), (fields) => {
        const first = new URLSearchParams(fields);
        const second = searchParamsOf(variationPath(readVariedCode(first), questions, readVariation(questions, first)));
        expect(readVariation(questions, second)).toEqual(readVariation(questions, first));
        expect(sameVariation(questions, first, second)).toBe(true);
      }),
    );
  });

  test('differs where the answers do', () => {
    const weekly = new URLSearchParams('from=1&answer.release-need=weekly');
    const unknown = new URLSearchParams('from=1&answer.release-need=unknown');
    expect(sameVariation(questions, weekly, unknown)).toBe(false);
  });
});
