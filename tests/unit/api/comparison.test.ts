import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonSchema } from '@/lib/api/catalogue-schema';
import { comparisonBody, comparisonResponse, comparisonTable, readComparisonQuery } from '@/lib/api/comparison';
import { dimensionIds, modelIds } from '@/lib/dataset';

const read = (query: string) => readComparisonQuery(new URLSearchParams(query));
const wrong = (query: string) => {
  const result = read(query);
  return result.ok ? 'nothing' : result.error.errors?.map(({ path, message }) => `${path}: ${message}`);
};

describe('a query for a comparison', () => {
  test('may be empty: then everything is compared', () => {
    expect(read('')).toEqual({ ok: true, value: {} });
    const { groups, models } = comparisonBody(comparisonTable({}));
    expect(models.map(({ id }) => id)).toEqual(modelIds);
    expect(groups.flatMap(({ rows }) => rows)).toHaveLength(dimensionIds.length);
  });

  test('takes lists with commas, and as several parameters', () => {
    const value = { models: ['sre', 'devops'], dimensions: ['kpis', 'purpose'] };
    expect(read('models=sre,devops&dimensions=kpis,purpose')).toEqual({ ok: true, value });
    expect(read('models=sre&models=devops&dimensions=kpis&dimensions=purpose')).toEqual({ ok: true, value });
  });

  test('is refused with everything that is wrong', () => {
    expect(wrong('models=devops,x,y&dimensions=z&format=pdf&rows=1')).toEqual([
      'models.1: There is no model "x"',
      'models.2: There is no model "y"',
      'dimensions.0: There is no dimension "z"',
      expect.stringContaining('format: '),
      expect.stringContaining('query: '),
    ]);
  });

  test('is refused where there is nothing to compare, and where something is named twice', () => {
    expect(wrong('models=sre')).toEqual(['models: A comparison needs at least two models']);
    expect(wrong('models=')).toEqual(['models: A comparison needs at least two models']);
    expect(wrong('models=sre,devops,sre')).toEqual(['models: A model is named twice']);
    expect(wrong('dimensions=')).toEqual(['dimensions: A comparison needs at least one dimension']);
    expect(wrong('dimensions=kpis,kpis')).toEqual(['dimensions: A dimension is named twice']);
    expect(wrong('format=csv&format=md')).toEqual([expect.stringContaining('format: ')]);
  });

  test('is refused for names that JavaScript objects have of themselves', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(wrong(`${name}=1`)).toEqual([expect.stringContaining('query: ')]);
      expect(wrong(`models=sre,${name}`)).toEqual([`models.1: There is no model "${name}"`]);
    }
  });

  test('never throws, whatever it is', () => {
    const pairs = fc.array(
      fc.tuple(fc.oneof(fc.constantFrom('models', 'dimensions', 'format'), fc.string()), fc.string()),
    );
    fc.assert(fc.property(pairs, (list) => typeof readComparisonQuery(new URLSearchParams(list)).ok === 'boolean'));
  });
});

describe('a comparison', () => {
  test('has the documented form, and names each source once', () => {
    const body = comparisonBody(comparisonTable({}));
    expect(comparisonSchema.parse(body)).toEqual(body);
    const ids = body.sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = body.groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap(({ sources }) => sources)),
    );
    expect(new Set(ids)).toEqual(new Set(named));
  });

  test('has the models in the order asked for, and the rows in that of the data', () => {
    const { models, groups } = comparisonBody(
      comparisonTable({ models: ['sre', 'devops'], dimensions: ['kpis', 'purpose'] }),
    );
    expect(models.map(({ id }) => id)).toEqual(['sre', 'devops']);
    expect(groups.map(({ rows }) => rows.map(({ id }) => id))).toEqual([['purpose'], ['kpis']]);
  });

  test('comes in the format that was asked for', async () => {
    const type = (format: 'json' | 'csv' | 'md') => comparisonResponse({ format }).headers.get('content-type');
    expect([type('json'), type('csv'), type('md')]).toEqual([
      'application/json',
      'text/csv; charset=utf-8; header=present',
      'text/markdown; charset=utf-8',
    ]);
    // A line for each dimension, and one for the header. No phrase holds a line break.
    const lines = (await comparisonResponse({ format: 'csv' }).text()).trimEnd().split('\r\n');
    expect(lines).toHaveLength(dimensionIds.length + 1);
  });
});
