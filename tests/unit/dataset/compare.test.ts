import { describe, expect, test } from 'vitest';
import { compareModels, twoOrMore } from '@/lib/dataset/compare';
import { scaleOf } from '@/lib/dataset/scales';
import { madeUpDataset } from './made-up-dataset';

const { models, dimensions } = madeUpDataset();

describe('compareModels', () => {
  test('gives a row a dimension and a cell a chosen model', () => {
    const comparison = compareModels(models, dimensions, { models: ['devops', 'sre'] });
    const rows = comparison.groups.flatMap((group) => group.rows);
    expect(rows).toHaveLength(24);
    expect(rows[0]?.dimension.id).toBe('purpose');
    expect(rows[0]?.cells).toEqual([
      { model: 'devops', cell: models[1]?.cells.purpose, place: scaleOf('purpose')?.places.devops },
      { model: 'sre', cell: models[4]?.cells.purpose, place: scaleOf('purpose')?.places.sre },
    ]);
  });

  test('puts the models in the order in which they are named, each once', () => {
    const comparison = compareModels(models, dimensions, { models: ['sre', 'sysops', 'devops', 'sre'] });
    expect(comparison.models.map(({ id }) => id)).toEqual(['sre', 'sysops', 'devops']);
    for (const row of comparison.groups.flatMap((group) => group.rows)) {
      expect(row.cells.map(({ model }) => model)).toEqual(['sre', 'sysops', 'devops']);
    }
  });

  test('gives a row its scale and how much the models differ, or nothing where it has no scale', () => {
    const rows = compareModels(models, dimensions, { models: ['sysops', 'devops'] }).groups.flatMap(
      (group) => group.rows,
    );
    const rowOf = (id: string) => rows.find(({ dimension }) => dimension.id === id);
    // SysOps at 2, DevOps at 5.
    expect(rowOf('change-cadence')).toMatchObject({ scale: { name: 'Pace of change' }, difference: 3 / 4 });
    expect(rowOf('benefits')).toMatchObject({ scale: null, difference: null });
    expect(rowOf('benefits')?.cells.map(({ place }) => place)).toEqual([null, null]);
  });

  test('gives only the chosen groups, with their labels and in their order', () => {
    const comparison = compareModels(models, dimensions, { models: ['sre'], groups: ['choice', 'work'] });
    expect(comparison.groups.map(({ id, label, rows }) => [id, label, rows.length])).toEqual([
      ['work', 'The work', 5],
      ['choice', 'Choosing it', 4],
    ]);
  });

  test('leaves out a group without rows', () => {
    const purpose = dimensions.filter(({ id }) => id === 'purpose');
    expect(compareModels(models, purpose, { models: ['sre'] }).groups.map(({ id }) => id)).toEqual(['identity']);
  });

  test('gives no cells when no model is chosen', () => {
    const comparison = compareModels(models, dimensions, { models: [] });
    expect(comparison.models).toEqual([]);
    const rows = comparison.groups.flatMap((group) => group.rows);
    expect(rows.map(({ cells }) => cells.length)).toEqual(dimensions.map(() => 0));
  });
});

test('of ranked models those are compared that are chosen, and never fewer than two', () => {
  const ranked = ['sre', 'devops', 'netops'] as const;
  expect(twoOrMore(ranked, (model) => model !== 'devops')).toEqual(['sre', 'netops']);
  expect(twoOrMore(ranked, (model) => model === 'netops')).toEqual(['sre', 'devops']);
  expect(twoOrMore(ranked, () => false)).toEqual(['sre', 'devops']);
});
