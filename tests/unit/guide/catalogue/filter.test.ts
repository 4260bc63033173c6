import { describe, expect, test } from 'vitest';
import { type Catalogue, filterCatalogue } from '@/lib/guide/catalogue/filter';

interface Fruit {
  name: string;
  colours: string[];
  sour: boolean;
}

const catalogue: Catalogue<Fruit> = {
  path: '/fruit',
  nouns: { one: 'fruit', many: 'fruits' },
  entries: [
    { name: 'Apple', colours: ['green', 'red'], sour: false },
    { name: 'Lime', colours: ['green'], sour: true },
    { name: 'Açaí', colours: ['red'], sour: false },
  ],
  facets: [
    {
      param: 'colour',
      label: 'Colour',
      all: 'All colours',
      options: [
        { id: 'green', label: 'Green' },
        { id: 'red', label: 'Red' },
      ],
      valuesOf: ({ colours }) => colours,
    },
  ],
  switches: [{ param: 'sour', label: 'Only sour ones', holds: ({ sour }) => sour }],
  textOf: ({ name, colours }) => [name, ...colours],
};

const filter = (params: Parameters<typeof filterCatalogue>[1]) => filterCatalogue(catalogue, params);
const names = (params: Parameters<typeof filterCatalogue>[1]) => filter(params).entries.map(({ name }) => name);

describe('what is shown', () => {
  test('is everything without a choice, and with the empty values that a form sends', () => {
    for (const params of [{}, { colour: '', q: '' }, { other: 'x' }]) {
      expect(names(params)).toEqual(['Apple', 'Lime', 'Açaí']);
      expect(filter(params)).toMatchObject({ notice: null, count: '3 fruits', ways: [] });
    }
  });

  test('has the chosen value', () => {
    expect(names({ colour: 'red' })).toEqual(['Apple', 'Açaí']);
    expect(filter({ colour: 'red' }).count).toBe('2 of 3 fruits');
  });

  test('fits all choices together', () => {
    expect(names({ colour: 'green', sour: 'yes' })).toEqual(['Lime']);
  });

  test('holds every word, whatever the case and the accents', () => {
    expect(names({ q: 'ACAI red' })).toEqual(['Açaí']);
    expect(names({ q: 'lime red' })).toEqual([]);
  });
});

describe('the form', () => {
  test('stands as the address says', () => {
    const { form } = filter({ colour: 'red', sour: 'yes', q: ' apple ' });
    expect(form.selects.map(({ chosen }) => chosen)).toEqual(['red']);
    expect(form.switches).toEqual([{ param: 'sour', label: 'Only sour ones', on: true }]);
    expect(form.query).toBe('apple');
  });
});

describe('what can’t be used', () => {
  test.each([
    [{ colour: 'blue' }, 'There is no “blue” under “Colour”.'],
    [{ colour: 'constructor' }, 'There is no “constructor” under “Colour”.'],
    [{ sour: 'perhaps' }, '“Only sour ones” can only be “yes”, not “perhaps”.'],
    [{ q: 'a'.repeat(101) }, 'Only the first 100 characters of the search were used.'],
  ])('is left out and said: %j', (params, notice) => {
    expect(filter(params).notice).toBe(notice);
  });

  test('leaves the rest in force', () => {
    expect(names({ colour: ['blue', 'red'] })).toEqual(['Apple', 'Açaí']);
  });

  test('is a second choice, too', () => {
    const { entries, notice } = filter({ colour: ['green', 'red'] });
    expect(entries.map(({ name }) => name)).toEqual(['Apple', 'Lime']);
    expect(notice).toBe('Only one choice is possible under “Colour”: the first was used.');
  });
});

describe('the ways out', () => {
  test('leave out each condition, then all', () => {
    expect(filter({ colour: 'red', sour: 'yes', q: 'a b' }).ways).toEqual([
      { label: 'Without “Colour: Red”', href: '/fruit?sour=yes&q=a+b' },
      { label: 'Without “Only sour ones”', href: '/fruit?colour=red&q=a+b' },
      { label: 'Without “Words: a b”', href: '/fruit?colour=red&sour=yes' },
      { label: 'All 3 fruits', href: '/fruit' },
    ]);
  });

  test('from a single condition are one way', () => {
    expect(filter({ q: 'zzz' }).ways).toEqual([{ label: 'All 3 fruits', href: '/fruit' }]);
  });
});
