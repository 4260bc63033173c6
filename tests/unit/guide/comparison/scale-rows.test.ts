import { expect, test } from 'vitest';
import { difference, dimensionIds, modelIds, scales } from '@/lib/dataset';
import { mostDifferentRows, profileRows } from '@/lib/guide/comparison/scale-rows';

test('the profile has the few scales that the dataset names, with the models in the order asked for', () => {
  const rows = profileRows(['sre', 'devops']);
  expect(rows.map(({ id }) => id)).toEqual(scales.filter(({ profile }) => profile).map(({ dimension }) => dimension));
  for (const { href, places, id } of rows) {
    expect(places.map(({ model }) => model)).toEqual(['sre', 'devops']);
    expect(href).toBe(`/compare/rows/${id}`);
  }
});

test('those that differ most come first, and no more than are asked for', () => {
  const rows = mostDifferentRows(modelIds, 4);
  const differences = rows.map(({ id }) => difference(id, modelIds) ?? 0);
  expect(rows).toHaveLength(4);
  expect(differences).toEqual([...differences].sort((one, other) => other - one));
});

test('of one model none differs, and all stand in the order of the rows', () => {
  const places = mostDifferentRows(['sre'], 99).map(({ id }) => dimensionIds.indexOf(id));
  expect(places).toHaveLength(scales.length);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});
