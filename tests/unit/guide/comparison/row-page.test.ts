import { expect, test } from 'vitest';
import { dimensions, modelIds } from '@/lib/dataset';
import { rowPage } from '@/lib/guide/comparison/row-page';

const rows = dimensions.map(({ id }) => rowPage(id));

test('every row has a page at its own address, with a cell for each model in the fixed order', () => {
  expect(rows.map((row) => row?.href)).toEqual(dimensions.map(({ id }) => `/compare/rows/${id}`));
  for (const row of rows) expect(row?.cells.map(({ model }) => model.id)).toEqual(modelIds);
});

test.each(['', 'no-such-row', 'constructor'])('there is no page for “%s”', (id) => {
  expect(rowPage(id)).toBeUndefined();
});

test('every number in a cell leads to one of its sources in the list', () => {
  for (const row of rows) {
    for (const { cell, numbers } of row?.cells ?? []) {
      const named = numbers.map((number) => row?.sources[number - 1]?.source.id);
      expect(new Set(named), row?.href).toEqual(new Set(cell.sources));
    }
    expect(row?.sources.map(({ number }) => number)).toEqual(row?.sources.map((_, index) => index + 1));
  }
});

test('the legend has the grades of the cells', () => {
  for (const row of rows) {
    expect(new Set(row?.grades), row?.href).toEqual(new Set(row?.cells.map(({ cell }) => cell.evidence)));
  }
});

test('each row leads to the one before and the one after, and the ends to one only', () => {
  expect(rows[0]?.previous).toBeNull();
  expect(rows.at(-1)?.next).toBeNull();
  expect(rows.slice(1).map((row) => row?.previous?.href)).toEqual(rows.slice(0, -1).map((row) => row?.href));
  expect(rows.slice(0, -1).map((row) => row?.next?.href)).toEqual(rows.slice(1).map((row) => row?.href));
});

test('a row leads to the questions about it and the articles that show it', () => {
  expect(rowPage('unique')?.related.articles.map(({ href }) => href)).toContain('/guides/how-models-combine');
  expect(rowPage('kpis')?.related.questions.length).toBeGreaterThan(0);
});
