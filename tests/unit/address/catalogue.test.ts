import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CatalogueChoice, cataloguePath, readCatalogue, sameCatalogue } from '@/lib/address/catalogue';
import { anyWords, queryOf } from './any-query';

const filters = {
  path: '/fruit',
  facets: [
    { param: 'colour', label: 'Colour', options: [{ id: 'green' }, { id: 'red' }] },
    { param: 'size', label: 'Size', options: [{ id: 'small' }] },
  ],
  switches: [{ param: 'sour', label: 'Only sour ones' }],
};

const choice: fc.Arbitrary<CatalogueChoice> = fc.record({
  chosen: fc.record(
    { colour: fc.constantFrom('green', 'red'), size: fc.constant('small') },
    { requiredKeys: [], noNullPrototype: true },
  ),
  on: fc.subarray(['sour']),
  query: anyWords,
});

describe('the address of a catalogue', () => {
  test('holds the choices in the order of the form', () => {
    expect(cataloguePath(filters, {})).toBe('/fruit');
    expect(cataloguePath(filters, { chosen: { size: 'small', colour: 'red' }, on: ['sour'], query: 'açaí' })).toBe(
      '/fruit?colour=red&size=small&sour=yes&q=a%C3%A7a%C3%AD',
    );
  });

  test('gives back what was written', () => {
    fc.assert(
      fc.property(choice, (chosen) => {
        expect(readCatalogue(filters, queryOf(cataloguePath(filters, chosen)))).toEqual({
          choice: chosen,
          notice: null,
        });
      }),
    );
  });

  test('can be read whatever it holds, and what was read is the same when written and read again', () => {
    const params = fc.dictionary(
      fc.constantFrom('colour', 'size', 'sour', 'q', 'x'),
      fc.oneof(fc.constantFrom('green', 'yes', 'small'), fc.string(), fc.array(fc.constantFrom('red', 'no', ''))),
    );
    fc.assert(
      fc.property(params, (asked) => {
        const { choice: first } = readCatalogue(filters, asked);
        const { choice: second } = readCatalogue(filters, queryOf(cataloguePath(filters, first)));
        expect(second).toEqual(first);
        expect(sameCatalogue(filters, first, second)).toBe(true);
      }),
    );
  });

  test('says in words what could not be used', () => {
    const { notice } = readCatalogue(filters, { colour: ['blue', 'green', 'red'], sour: 'no' });
    expect(notice).toBe(
      'There is no “blue” under “Colour”. Only one choice is possible under “Colour”: the first was used. “Only sour ones” can only be “yes”, not “no”.',
    );
  });

  test('differs where the choice does', () => {
    const { choice: all } = readCatalogue(filters, {});
    expect(sameCatalogue(filters, all, { ...all, on: ['sour'] })).toBe(false);
  });
});
