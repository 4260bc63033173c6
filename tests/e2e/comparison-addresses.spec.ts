import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from '../browser/test';
import { comparisonQueries, markup, unknownNames } from '../made-up/comparison-queries';

/** The comparison's address on a running server. What is read of it, and what is shown then, is tested in `tests/unit`. */

/** How many of the 2,000 queries of the unit test are sent to the server, too. */
const sent = 120;

test('whatever the query, the page and the API answer without a failure, and name what is unknown', async ({
  request,
}) => {
  test.slow();
  for (const params of fc.sample(comparisonQueries, { numRuns: sent, seed: 15 })) {
    const query = new URLSearchParams(
      Object.entries(params).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
    );
    const page = await request.get(`/compare?${query}`);
    const text = await page.text();
    expect([200, 414], `${query}`).toContain(page.status());
    expect(text).not.toContain(markup);
    if (page.status() === 200 && unknownNames(params).some((name) => query.has(name)))
      expect(text, `${query}`).toContain('This page has no setting “');
    const api = await request.get(`/api/v1/comparison?${query}`);
    expect([200, 400, 404, 414], `${query}`).toContain(api.status());
    expect(await api.text()).not.toContain(markup);
  }
});

test('the file of a comparison reads back to the table that the page shows', async ({ page, request }) => {
  const choice = 'models=sre,devops&groups=change&show=differences&order=difference';
  await page.goto(`/compare?${choice}`);
  const table = page.getByRole('table', { name: / compared: / });
  const file = await request.get(`/api/v1/comparison?${choice}&format=csv`);
  const [header = [], ...lines]: string[][] = parse((await file.body()).toString(), { bom: true });
  expect(lines.map((line) => line[1])).toEqual(['Change cadence', 'Reaction to change']);
  for (const line of lines) {
    const cells = table.getByRole('row', { name: line[1] ?? '' }).getByRole('cell');
    for (const [index, name] of ['SRE', 'DevOps'].entries()) {
      await expect(cells.nth(index)).toContainText(line[header.indexOf(name)] ?? '');
    }
  }
});
