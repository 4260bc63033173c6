import { expect, test } from 'vitest';
import { dimensionIds, modelIds, scaleOf } from '@/lib/dataset';
import { modelList, modelPage } from '@/lib/guide/article/model-page';

async function page(id: string) {
  const found = await modelPage(id);
  if (!found) throw new Error(`There is no page for ${id}`);
  return found;
}

test('the list holds every model in the fixed order, each with its page', () => {
  expect(modelList().models.map(({ href }) => href)).toEqual(modelIds.map((id) => `/models/${id}`));
});

test.each(['aiops', '', 'constructor', '../sre'])('there is no page for “%s”', async (id) => {
  expect(await modelPage(id)).toBeUndefined();
});

test.each(modelIds)('the page of %s holds its article, all rows and the other models', async (id) => {
  const { model, title, article, groups, neighbours } = await page(id);
  expect(model.id).toBe(id);
  expect(title).toContain(model.name);
  expect(article.outline.length).toBeGreaterThan(3);
  expect(groups.flatMap(({ rows }) => rows.map(({ dimension }) => dimension.id))).toEqual(dimensionIds);
  expect(neighbours.map((neighbour) => neighbour.id)).toEqual(modelIds.filter((other) => other !== id));
});

test.each(modelIds)('the page of %s begins with its place, when it fits and when not, and three scales', async (id) => {
  const { strip, glance } = await page(id);
  expect([strip.place, ...strip.others].map(({ href }) => href).sort()).toEqual(
    modelIds.map((each) => `/models/${each}`).sort(),
  );
  expect(strip.facts.map(({ href }) => href)).toEqual(['/compare/rows/when-to-use', '/compare/rows/when-not-to-use']);
  expect(strip.scales.map(({ id: row, at }) => [row, at])).toEqual(
    (['scope', 'change-cadence', 'cost-and-staffing'] as const).map((row) => [row, scaleOf(row)?.places[id].at]),
  );
  // What the strip says isn't said again beside the article.
  expect(glance.map(({ dimension }) => dimension.id)).toEqual(['purpose', 'customers', 'kpis']);
});

test('the list of models shows the scales of the strip', () => {
  for (const { scales } of modelList().models) expect(scales).toHaveLength(3);
});

test('a neighbour leads to the page about the two', async () => {
  const { neighbours } = await page('sre');
  expect(neighbours.find(({ id }) => id === 'devops')?.pair).toBe('/compare/devops-vs-sre');
});

test('sources are numbered as the article cites them; those that only cells lean on follow', async () => {
  const { article, sources } = await page('sre');
  const cited = article.citations.map(({ source }) => source);
  expect(sources.slice(0, cited.length).map(({ source }) => source.id)).toEqual(cited);
  expect(sources.length).toBeGreaterThan(cited.length);
  expect(sources.slice(cited.length).every(({ places }) => places.length === 0)).toBe(true);
  expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
});

test('every number beside a cell leads to one of its sources', async () => {
  const { groups, sources } = await page('devops');
  for (const { cell, numbers } of groups.flatMap(({ rows }) => rows)) {
    expect(new Set(numbers.map((number) => sources[number - 1]?.source.id))).toEqual(new Set(cell.sources));
  }
});

test('every live piece of the article comes with its data, and its sources are in the list', async () => {
  const { article, pieces, sources } = await page('sre');
  expect(pieces.map(({ kind }) => kind)).toEqual(article.pieces.map(({ kind }) => kind));
  const metric = pieces.find((piece) => piece.kind === 'metric');
  expect(metric?.numbers.length).toBeGreaterThan(0);
  for (const number of metric?.numbers ?? []) expect(sources[number - 1]).toBeDefined();
});
