import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonPath, readComparison } from '@/lib/address/comparison';
import { sentComparison } from '@/lib/address/sent-comparison';
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

  test('leaves out what needs no saying, and space around words', () => {
    const form = formOf([
      ['models', 'sre'],
      ['models', 'devops'],
      ['q', ' toil '],
    ]);
    expect(sentForm('/compare', form, { models: 'sre,devops', q: 'other' })).toBe('/compare?q=toil');
    expect(sentForm('/compare', form, { models: 'devops,sre' })).toBe('/compare?models=sre,devops&q=toil');
  });

  test('is the one spelling of the comparison that the form shows, so that nothing leads on from it', () => {
    const boxes = fc.record({
      models: fc.shuffledSubarray([...modelIds], { minLength: 2 }),
      groups: fc.subarray([...dimensionGroupIds]),
      switches: fc.subarray([
        ['show', 'differences'],
        ['order', 'difference'],
      ] as const),
      words: fc.string({ maxLength: 40 }),
      marks: fc.boolean(),
    });
    fc.assert(
      fc.property(boxes, ({ models, groups, switches, words, marks }) => {
        const form = formOf([
          ...models.map((id) => ['models', id] as const),
          ...groups.map((id) => ['groups', id] as const),
          ...switches,
          ['q', words],
          ...(marks ? [] : [['marks', 'off'] as const]),
        ]);
        const sent = sentComparison(form);
        expect(sent).toBe(comparisonPath(readComparison(queryOf(sent)).choice));
      }),
      {
        examples: [
          [{ models: [...modelIds], groups: [...dimensionGroupIds], switches: [], words: ' toil', marks: true }],
        ],
      },
    );
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
