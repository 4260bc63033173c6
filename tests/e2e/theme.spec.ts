import { expect, type Page, test } from '@playwright/test';

/** The theme: it follows the system until one is chosen, and a choice holds from the first paint of every page on. */

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('a page follows the system, and goes with it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/models');
  const light = await paper(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper(page)).not.toBe(light);
});

test('a choice outlives the page, and can be taken back', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/models');
  const light = await paper(page);

  await page.getByRole('radio', { name: 'Dark' }).check();
  const dark = await paper(page);
  expect(dark).not.toBe(light);
  await page.goto('/method');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect(await paper(page)).toBe(dark);
  expect(await page.context().cookies()).toEqual([]);

  await page.getByRole('radio', { name: 'System' }).check();
  await page.reload();
  expect(await paper(page)).toBe(light);
});

test('no page flashes: the choice needs nothing but the page itself', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/models');
  await page.getByRole('radio', { name: 'Dark' }).check();
  const dark = await paper(page);

  // No script, sheet or face arrives any more.
  await page.route(
    (url) => url.pathname.startsWith('/_next/'),
    (route) => route.abort(),
  );
  await page.goto('/models');
  expect(await paper(page)).toBe(dark);
});
