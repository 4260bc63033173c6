import { describe, expect, test } from 'vitest';
import { compareModels } from '@/lib/dataset/compare';
import { madeUpDataset } from './made-up-dataset';

const { models, dimensions } = madeUpDataset();

describe('compareModels', () => {
  test('gives a row a dimension and a cell a chosen model', () => {
    const comparison = compareModels(models, dimensions, { models: ['devops', 'sre'] });
    const rows = comparison.groups.flatMap((group) => group.rows);
    expect(rows).toHaveLength(24);
    expect(rows[0]?.dimension.id).toBe('purpose');
    expect(rows[0]?.cells).toEqual([
      { model: 'devops', cell: models[1]?.cells.purpose },
      { model: 'sre', cell: models[4]?.cells.purpose },
    ]);
  });

  test('keeps the order of the models, however they were chosen', () => {
    const comparison = compareModels(models, dimensions, { models: ['sre', 'sysops', 'devops'] });
    expect(comparison.models.map(({ id }) => id)).toEqual(['sysops', 'devops', 'sre']);
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
