import { expect, test } from 'vitest';
import type { Piece } from '@/lib/content/pieces';
import { metricById, models, practices } from '@/lib/dataset';
import { resolvePieces, sourcedIn } from '@/lib/guide/article/live-pieces';
import { numberSources } from '@/lib/guide/links/numbered-sources';

const resolved = (...pieces: Piece[]) => resolvePieces(pieces, numberSources([], sourcedIn(pieces)));

test('rows hold the cells of the models in the fixed order, and lead to their pages', () => {
  const [piece] = resolved({ kind: 'rows', dimensions: ['kpis'], models: ['sre', 'devops'] });
  if (piece?.kind !== 'rows') throw new Error('No rows');
  const [row] = piece.rows;
  expect(row?.href).toBe('/compare/rows/kpis');
  expect(row?.cells.map(({ model }) => model.name)).toEqual(['DevOps', 'SRE']);
  expect(row?.cells[1]?.cell).toBe(models.find(({ id }) => id === 'sre')?.cells.kpis);
});

test('rows of one model lead to the same pages', () => {
  const [piece] = resolved({ kind: 'rows', dimensions: ['purpose'], models: ['sre'] });
  expect(piece).toMatchObject({ rows: [{ href: '/compare/rows/purpose' }] });
});

test('a metric comes as the catalogue defines it, with the numbers of its sources', () => {
  const metric = metricById('burn-rate');
  const [piece] = resolved({ kind: 'metric', id: 'burn-rate' });
  expect(piece).toMatchObject({ href: '/metrics/burn-rate', definition: metric?.definition, formula: metric?.formula });
  expect(piece).toHaveProperty(
    'numbers',
    metric?.sources.map((_, index) => index + 1),
  );
});

test('a list of practices holds all of that model and area, each with its first step', () => {
  const [piece] = resolved({ kind: 'practices', model: 'sre', area: 'reliability' });
  const expected = practices.filter(({ model, area }) => model === 'sre' && area === 'reliability');
  expect(piece).toMatchObject({
    model: 'SRE',
    area: 'production reliability',
    practices: expected.map(({ id, firstStep }) => ({ firstStep, href: `/practices/${id}` })),
  });
});

test('an unknown metric throws: the checks of articles let none through', () => {
  expect(() => sourcedIn([{ kind: 'metric', id: 'nothing' }])).toThrow('There is no metric "nothing"');
});
