import { expect, test } from '../browser/test';

/** The method's tables on a phone. */

test.use({ viewport: { width: 320, height: 740 } });

test('numbers stand three to a line, each under its column’s name, and a cell without one is left out', async ({
  page,
}) => {
  await page.goto('/method');
  const option = page.getByRole('row', { name: /^A pipeline builds, tests and releases it/ });
  const places = await option.getByRole('cell').evaluateAll((cells) =>
    cells.map((cell) => {
      const { left, bottom } = cell.getBoundingClientRect();
      return { label: cell.getAttribute('data-label'), left: Math.round(left), bottom: Math.round(bottom) };
    }),
  );
  expect(places.map(({ label }) => label)).toEqual(['SysOps', 'DevOps', 'NetOps', 'TechOps', 'SRE', 'Kept back']);
  expect(new Set(places.map(({ left }) => left)).size, 'columns').toBe(3);
  expect(new Set(places.map(({ bottom }) => bottom)).size, 'lines').toBe(2);

  const points = page
    .getByRole('table', { name: /^Three answers/ })
    .getByRole('row', { name: /^Points/ })
    .locator('td');
  await expect(points).toHaveCount(5);
  await expect(points.and(page.locator('[data-label=Weight]'))).toBeHidden();
  await expect(points.and(page.locator('[data-label=SRE]'))).toBeVisible();
});
