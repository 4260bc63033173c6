import { expect, test } from 'vitest';
import { pairPath, pairs } from '@/lib/address/pair';
import { dimensionIds, modelIds } from '@/lib/dataset';
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

test('every row is shown once: those that differ, what they share, and when to choose which', async () => {
  const { differences, commonGround, choice } = await page('devops-vs-sre');
  const ids = [...differences, ...commonGround, ...choice].flatMap(({ rows }) =>
    rows.map(({ dimension }) => dimension.id),
  );
  expect([...ids].sort()).toEqual([...dimensionIds].sort());
  expect(commonGround.flatMap(({ rows }) => rows.map(({ dimension }) => dimension.id))).toEqual(['shared']);
  expect(choice.flatMap(({ rows }) => rows.map(({ dimension }) => dimension.id))).toEqual([
    'when-to-use',
    'when-not-to-use',
  ]);
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
