import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** The catalogues: filtered without scripts, every entry with an anchor, and light. */

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a choice is kept in the address, and the form stands as chosen', async ({ page }) => {
    await page.goto('/tools');
    await page.getByLabel('Category').selectOption('Incidents and service desk');
    await page.getByLabel('Only tools with a warning').check();
    await page.getByRole('button', { name: 'Show' }).click();
    expect(new URL(page.url()).searchParams.get('category')).toBe('incident');
    await expect(page.getByText(/^\d+ of \d+ tools$/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Opsgenie' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'PagerDuty' })).toHaveCount(0);
    await expect(page.getByLabel('Only tools with a warning')).toBeChecked();
  });

  test('a practice leads to its metric, and that back to it', async ({ page }) => {
    await page.goto('/practices#first-objective');
    await page.locator('#first-objective').getByRole('link', { name: 'Service level objective (SLO)' }).click();
    await expect(page).toHaveURL(/\/metrics#slo$/);
    await page.locator('#slo').getByRole('link', { name: 'Set one objective for one service' }).click();
    await expect(page).toHaveURL(/\/practices#first-objective$/);
  });

  test('a search for MTTR finds it first, and says beforehand that it is not one metric', async ({ page }) => {
    await page.goto('/metrics?q=mttr');
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Note: MTTR is not one metric');
    await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('MTTR');
  });
});

test('the tools weigh less than 60 kB on their way, beside the style sheet', async ({ request }) => {
  const page = await (await request.get('/tools')).text();
  const sheet = /<style[^>]*>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
  expect(sheet).not.toBe('');
  // It stands in the page, and twice more in the page's data: far enough apart for each to be packed anew.
  const sheets = 3 * gzipSync(sheet).length;
  expect(gzipSync(page).length - sheets).toBeLessThan(60_000);
});
