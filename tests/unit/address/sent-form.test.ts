import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonPath, readComparison } from '@/lib/address/comparison';
import { sentForm } from '@/lib/address/sent-form';
import { dimensionGroupIds, modelIds } from '@/lib/dataset/ids';
import { anyWords, queryOf } from './any-query';

/** What a form leads to with scripts: the same choice as without. */

const formOf = (fields: readonly (readonly [string, string])[]) => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
};

describe('the address that a form leads to', () => {
  test('has several values of a field as a list, and nothing for what is empty', () => {
    const form = formOf([
      ['models', 'sre'],
      ['models', 'devops'],
      ['q', ''],
      ['marks', 'off'],
    ]);
    expect(sentForm('/compare', form)).toBe('/compare?models=sre,devops&marks=off');
    expect(sentForm('/compare', formOf([]))).toBe('/compare');
  });

  test('is read as the same choice as what a browser sends', () => {
    const field = fc.oneof(
      fc.tuple(fc.constant('models'), fc.constantFrom(...modelIds)),
      fc.tuple(fc.constant('groups'), fc.constantFrom(...dimensionGroupIds)),
      fc.tuple(fc.constant('show'), fc.constant('differences')),
    );
    fc.assert(
      fc.property(fc.array(field), anyWords, (fields, words) => {
        const form = formOf([...fields, ['q', words]]);
        const plain = new URLSearchParams([...fields, ['q', words]]);
        const sent = readComparison(queryOf(sentForm('/compare', form))).choice;
        expect(comparisonPath(sent)).toBe(comparisonPath(readComparison(queryOf(`/compare?${plain}`)).choice));
      }),
    );
  });
});
