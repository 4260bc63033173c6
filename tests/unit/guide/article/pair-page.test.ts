import { expect, test } from 'vitest';
import { pairName, pairPath, pairs } from '@/lib/address/pair';
import { difference, dimensionIds, modelIds } from '@/lib/dataset';
import { pairList, pairNames, pairPage } from '@/lib/guide/article/pair-page';

async function page(name: string) {
  const found = await pairPage(name);
  if (!found || 'movedTo' in found) throw new Error(`There is no page for ${name}`);
  return found;
}

test('five models make ten pairs, each with two addresses', () => {
  expect(pairs).toHaveLength((modelIds.length * (modelIds.length - 1)) / 2);
  expect(pairList().map(({ href }) => href)).toContain('/compare/devops-vs-sre');
  expect(new Set(pairNames()).size).toBe(pairs.length * 2);
});

test('a pair has one page, in whichever order its models come', () => {
  expect(pairPath('sre', 'devops')).toBe('/compare/devops-vs-sre');
  expect(pairPath('devops', 'sre')).toBe('/compare/devops-vs-sre');
});

test('the wrong order leads on to the right one', async () => {
  expect(await pairPage('sre-vs-devops')).toEqual({ movedTo: '/compare/devops-vs-sre' });
});

test.each(['sre-vs-sre', 'devops-vs-aiops', 'devops', '', '../models/sre'])(
  'there is no page for “%s”',
  async (name) => {
    expect(await pairPage(name)).toBeUndefined();
  },
);

test('every row is shown once, but those of which the article speaks: they lead to their own pages', async () => {
  const { differences, elsewhere } = await page('devops-vs-sre');
  const shown = differences.flatMap(({ rows }) => rows.map(({ dimension }) => dimension.id));
  expect(elsewhere.map(({ href }) => href)).toEqual([
    '/compare/rows/shared',
    '/compare/rows/when-to-use',
    '/compare/rows/when-not-to-use',
  ]);
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown.length + elsewhere.length).toBe(dimensionIds.length);
});

test.each(pairs.map((pair) => [pairName(...pair), pair] as const))(
  '%s says in short where the two differ most, when to choose which, and how they work together',
  async (name, pair) => {
    const { scales, choose, together } = (await page(name)).inShort;
    const differences = scales.map(({ id }) => difference(id, pair) ?? 0);
    expect(scales).toHaveLength(5);
    expect(differences).toEqual([...differences].sort((one, other) => other - one));
    // No scale that is left out shows a greater difference than the last that is shown.
    const leftOut = dimensionIds.filter((id) => !scales.some((scale) => scale.id === id));
    expect(Math.max(...leftOut.map((id) => difference(id, pair) ?? 0))).toBeLessThanOrEqual(differences[4] ?? 0);
    for (const { places } of scales) expect(places.map(({ model }) => model)).toEqual(pair);
    expect(choose.map(({ model }) => model)).toEqual(pair);
    expect([...choose.map(({ when }) => when), together].every((text) => text.length > 20)).toBe(true);
  },
);

test('scales on which two differ alike stand in the order of the rows', async () => {
  const { scales } = (await page('devops-vs-techops')).inShort;
  const places = scales.map(({ id }) => dimensionIds.indexOf(id));
  expect(new Set(scales.map(({ id }) => difference(id, ['devops', 'techops']))).size).toBe(1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test('each row has a cell of either model, whose numbers lead to its sources', async () => {
  const { differences, sources } = await page('sysops-vs-netops');
  for (const { cells } of differences.flatMap(({ rows }) => rows)) {
    expect(cells.map(({ model }) => model)).toEqual(['sysops', 'netops']);
    for (const { cell, numbers } of cells) {
      expect(new Set(numbers.map((number) => sources[number - 1]?.source.id))).toEqual(new Set(cell.sources));
    }
  }
});

test('it leads to the six pairs that one of its models is in, and to the explorer', async () => {
  const { others, comparison } = await page('devops-vs-sre');
  expect(others.map(({ href }) => href)).toEqual([
    '/compare/sysops-vs-devops',
    '/compare/devops-vs-netops',
    '/compare/devops-vs-techops',
    '/compare/sysops-vs-sre',
    '/compare/netops-vs-sre',
    '/compare/techops-vs-sre',
  ]);
  expect(comparison).toBe('/compare?models=devops,sre');
});
