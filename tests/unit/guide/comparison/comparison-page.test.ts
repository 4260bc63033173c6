import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonPath, readComparison } from '@/lib/address/comparison';
import { dimensionGroupIds, dimensions, modelIds, models, scaleOf } from '@/lib/dataset';
import { comparison } from '@/lib/guide/comparison/comparison-page';
import { queryOf } from '../../address/any-query';

const chosen = (params: Parameters<typeof comparison>[0]) => comparison(params).columns.map(({ id }) => id);

describe('which models are compared', () => {
  test('all of them, when the address names none', () => {
    expect(chosen({})).toEqual(modelIds);
    expect(comparison({}).notice).toBeNull();
  });

  test('those that are named, in the order named, however the address writes them', () => {
    expect(chosen({ models: 'sre,devops' })).toEqual(['sre', 'devops']);
    expect(chosen({ models: ['sre', 'devops'] })).toEqual(['sre', 'devops']);
    expect(chosen({ models: ' devops , ,sre' })).toEqual(['devops', 'sre']);
    expect(comparison({ models: 'sre,devops' }).notice).toBeNull();
  });

  test('without an unknown one, and the notice names it', () => {
    const page = comparison({ models: 'devops,aiops,sre' });
    expect(page.columns.map(({ id }) => id)).toEqual(['devops', 'sre']);
    expect(page.notice).toBe('There is no model “aiops”.');
  });

  test('once each, and the notice says what was named twice', () => {
    const page = comparison({ models: 'devops,sre,devops' });
    expect(page.columns.map(({ id }) => id)).toEqual(['devops', 'sre']);
    expect(page.notice).toBe('The model “devops” was named twice and is shown once.');
  });

  test.each(['', 'sre', 'sre,sre', 'aiops', 'constructor,__proto__'])(
    'all of them, when “%s” leaves fewer than two, and the notice says why',
    (asked) => {
      const page = comparison({ models: asked });
      expect(page.columns.map(({ id }) => id)).toEqual(modelIds);
      expect(page.notice).toContain('at least two models');
    },
  );
});

describe('which rows are shown', () => {
  test('all, when nothing limits them', () => {
    const page = comparison({});
    expect(page.shownRows).toBe(dimensions.length);
    expect(page.groups.map(({ id }) => id)).toEqual(dimensionGroupIds);
  });

  test('those of the chosen groups', () => {
    const page = comparison({ groups: 'people,work' });
    expect(page.groups.map(({ id }) => id)).toEqual(['work', 'people']);
  });

  test('those of the groups that exist, and the notice names the one that does not', () => {
    const page = comparison({ groups: 'work,leisure' });
    expect(page.groups.map(({ id }) => id)).toEqual(['work']);
    expect(page.notice).toBe('There is no group of rows “leisure”.');
  });

  test('those that hold every word of the search, whatever its case', () => {
    const page = comparison({ q: '  WHOM   serve ' });
    expect(page.groups.flatMap(({ rows }) => rows.map(({ dimension }) => dimension.id))).toContain('customers');
    expect(comparison({ q: 'whom qqqq' }).shownRows).toBe(0);
  });

  test('only those that hold the words in what is shown: cells of models left out are not searched', () => {
    const phrase = models.find(({ id }) => id === 'netops')?.cells.purpose.short ?? '';
    const rowsFound = (asked: string) => comparison({ models: asked, q: phrase }).shownRows;
    expect(rowsFound('netops,sre')).toBe(1);
    expect(rowsFound('devops,sre')).toBe(0);
  });

  test('with no more of the search than its limit, and the notice says so', () => {
    const { choice, notice } = readComparison({ q: 'x'.repeat(101) });
    expect(choice.query).toHaveLength(100);
    expect(notice).toContain('first 100 characters');
  });
});

test('the caption says what is compared, and how much of it', () => {
  const all = dimensions.length;
  expect(comparison({ models: 'devops,sre,netops' }).caption).toBe(`DevOps, SRE and NetOps compared: all ${all} rows`);
  expect(comparison({ models: 'devops,sre', groups: 'work' }).caption).toBe(
    `DevOps and SRE compared: 5 of ${all} rows`,
  );
});

test('a page without rows says how to get back to some', () => {
  const page = comparison({ models: 'devops,sre', groups: 'work', q: 'qqqq' });
  expect(page.shownRows).toBe(0);
  expect(page.links).toMatchObject({
    withoutSearch: '/compare?models=devops,sre&groups=work',
    everything: '/compare',
  });
});

test('a row has the phrase, the evidence and the sources of each cell, and leads to its page for the rest', () => {
  const sre = models.find(({ id }) => id === 'sre')?.cells.purpose;
  const page = comparison({ models: 'devops,sre' });
  const row = page.groups[0]?.rows[0];
  expect(row?.href).toBe('/compare/rows/purpose');
  expect(row?.cells[1]).toMatchObject({ model: 'sre', short: sre?.short, evidence: sre?.evidence });
  const named = row?.cells[1]?.numbers.map((number) => page.sources[number - 1]?.source.id);
  expect(new Set(named)).toEqual(new Set(sre?.sources));
});

test('a row has its scale, each model’s place with its reason, and how far they stand apart', () => {
  const rows = comparison({ models: 'sysops,devops' }).groups.flatMap((group) => group.rows);
  const rowOf = (id: string) => rows.find(({ dimension }) => dimension.id === id);
  expect(rowOf('change-cadence')).toMatchObject({
    scale: { name: 'Pace of change', low: 'seldom, in windows', high: 'many times a day', length: 5 },
    // SysOps at 2, DevOps at 5, of places from 1 to 5.
    difference: { value: 3 / 4, label: 'Far apart', steps: '3 steps apart' },
    cells: [
      { model: 'sysops', place: { at: 2, why: scaleOf('change-cadence')?.places.sysops.why } },
      { model: 'devops', place: { at: 5, why: scaleOf('change-cadence')?.places.devops.why } },
    ],
  });
  expect(rowOf('benefits')).toMatchObject({
    scale: null,
    difference: { value: null, label: 'Not measured', steps: null },
    cells: [{ place: null }, { place: null }],
  });
});

test('words that were looked for are marked where they are shown, else in a sentence of the long text', () => {
  const [row] = comparison({ models: 'sre,devops', q: 'budget', groups: 'change' }).groups[0]?.rows ?? [];
  const marked = (pieces: readonly { text: string; found: boolean }[] | null | undefined) =>
    pieces?.filter(({ found }) => found).map(({ text }) => text);
  expect(row?.dimension.id).toBe('change-cadence');
  expect(marked(row?.cells[0]?.pieces)).toEqual(['budget']);
  expect(row?.cells[0]?.excerpt).toBeNull();
  const reaction = comparison({ models: 'sre,devops', q: 'overloaded' }).groups[0]?.rows[0];
  expect(reaction?.dimension.id).toBe('reaction-to-change');
  expect(reaction?.cells[0]?.excerpt?.map(({ text }) => text).join('')).toMatch(/^When its load .* pager\.$/);
  expect(marked(reaction?.cells[0]?.excerpt)).toEqual(['overloaded']);
  expect(marked(comparison({ q: 'whom serve' }).groups[0]?.rows[0]?.question)).toEqual(['Whom', 'serve']);
});

test('two chosen models lead to the page about them, more do not', () => {
  expect(comparison({ models: 'sre,devops' }).pair).toEqual({
    href: '/compare/devops-vs-sre',
    names: 'SRE and DevOps',
  });
  expect(comparison({ models: 'devops,sre,netops' }).pair).toBeNull();
  expect(comparison({}).pair).toBeNull();
});

test('the form stands as the address says, its models in the order of the columns, which sending it keeps', () => {
  const { form } = comparison({ models: 'sre,devops', groups: 'work', q: 'toil', show: 'differences', marks: 'off' });
  expect(form.models.map(({ id }) => id)).toEqual(['sre', 'devops', 'sysops', 'netops', 'techops']);
  expect(form).toMatchObject({ differing: true, byDifference: false, marks: false, from: '' });
  expect(form.models.filter(({ chosen: isChosen }) => isChosen).map(({ id }) => id)).toEqual(['sre', 'devops']);
  expect(form.groups.filter(({ chosen: isChosen }) => isChosen).map(({ id }) => id)).toEqual(['work']);
  expect(form.query).toBe('toil');
});

test.each([
  ['/compare', {}],
  ['/compare?models=sre,devops', { models: ['sre', 'devops'] as const }],
  ['/compare?groups=work&q=a%26b+c', { groups: ['work'] as const, query: 'a&b c' }],
])('an address that is written is read as the same choice: %s', (href, choice) => {
  expect(comparisonPath(choice)).toBe(href);
  const params = Object.fromEntries(new URL(href, 'https://guide.invalid').searchParams);
  expect(comparisonPath(readComparison(params).choice)).toBe(href);
});

describe('the one spelling of what is shown', () => {
  const led = (query: string) => {
    const params = queryOf(`/compare?${query}`);
    const { otherSpelling, address } = comparison(params);
    return otherSpelling ? address : undefined;
  };

  test.each([
    ['models=devops&models=sre&q=', '/compare?models=devops,sre'],
    ['models=SRE%2CDevOps', '/compare?models=sre,devops'],
    ['q=toil&models=sre,devops', '/compare?models=sre,devops&q=toil'],
    ['models=sysops,devops,netops,techops,sre&order=rows', '/compare'],
    ['models=sre,devops&utm_source=mail', '/compare?models=sre,devops'],
  ])('is where another one leads: %s', (query, address) => {
    expect(led(query)).toBe(address);
  });

  test.each([
    '',
    'models=sre,devops',
    'from=22HZY-VHPH6-QY1D6-CS19W-P83',
    'groups=work&show=differences&order=difference&q=a%26b+c&marks=off',
  ])('leads nowhere else: %s', (query) => {
    expect(led(query)).toBeUndefined();
    expect(comparison(queryOf(`/compare?${query}`)).address).toBe(query === '' ? '/compare' : `/compare?${query}`);
  });

  test('isn’t led to where something is wrong: the page says what', () => {
    expect(led('models=devops,aiops,sre')).toBeUndefined();
    expect(led('models=sre')).toBeUndefined();
  });

  test('leads nowhere itself, whatever was asked for', () => {
    const name = fc.constantFrom('models', 'groups', 'show', 'order', 'q', 'marks', 'from', 'other');
    const value = fc.oneof(fc.string(), fc.constantFrom('sre,devops', 'work', 'differences', 'off', 'difference'));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
        const to = led(new URLSearchParams(pairs).toString());
        if (to !== undefined) expect(led(to.split('?')[1] ?? '')).toBeUndefined();
      }),
    );
  });
});

test('the number of rows is said without the models, too', () => {
  expect(comparison({}).rowCount).toBe(`All ${dimensions.length} rows`);
  expect(comparison({ groups: 'work' }).rowCount).toBe(`5 of ${dimensions.length} rows`);
});

test('the places of the shown rows stand with their reasons, and the profile and the map have the shown models in their order', () => {
  const page = comparison({ models: 'sre,devops', groups: 'people' });
  const shown = page.groups.flatMap(({ rows }) =>
    rows.filter(({ scale }) => scale).map(({ dimension }) => dimension.id),
  );
  expect(page.places.map(({ id }) => id)).toEqual(shown);
  expect(page.places[0]?.places).toEqual(
    ['sre', 'devops'].map((model) => ({ model, at: expect.any(Number), why: expect.stringMatching(/\.$/) })),
  );
  // Six scales make a profile, whichever rows are shown.
  expect(page.profile).toHaveLength(6);
  expect(page.map.map(({ name }) => name)).toEqual(['SRE', 'DevOps']);
});
