import { expect, type Page, test } from '../browser/test';

/** The comparison in the browser: its address says what it shows, however one came to it. */

const shown = (page: Page) => page.getByRole('table', { name: / compared: / }).getByRole('columnheader');

test('a link to two models shows these two, though the whole comparison was fetched before', async ({ page }) => {
  // The way back to the whole comparison, above the title, is fetched ahead.
  await page.goto('/compare/devops-vs-sre', { waitUntil: 'networkidle' });
  await page.getByRole('main').locator('a[href="/compare?models=devops,sre"]').click();
  await expect(page).toHaveURL('/compare?models=devops,sre');
  await expect(shown(page)).toHaveText(['Dimension', 'DevOps', 'SRE']);

  await page.getByRole('link', { name: 'Clear all' }).click();
  await expect(page).toHaveURL('/compare');
  await expect(shown(page)).toHaveText(['Dimension', 'SysOps', 'DevOps', 'NetOps', 'TechOps', 'SRE']);

  await page.goBack();
  await expect(shown(page)).toHaveText(['Dimension', 'DevOps', 'SRE']);
});

test('a choice in the form is in the address, and Back brings the one before', async ({ page }) => {
  await page.goto('/compare');
  for (const model of ['SysOps', 'TechOps']) await page.getByRole('checkbox', { name: model }).uncheck();
  await page.getByRole('checkbox', { name: 'The work' }).check();
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/\?models=devops&models=netops&models=sre&groups=work&q=$/);
  await expect(shown(page)).toHaveText(['Dimension', 'DevOps', 'NetOps', 'SRE']);
  await expect(page.getByRole('checkbox', { name: 'SysOps' })).not.toBeChecked();

  await page.goBack();
  await expect(shown(page)).toHaveText(['Dimension', 'SysOps', 'DevOps', 'NetOps', 'TechOps', 'SRE']);
  await expect(page.getByRole('checkbox', { name: 'SysOps' })).toBeChecked();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('an address of before still shows its row, which leads to its page and on to the next', async ({ page }) => {
      const heading = page.getByRole('heading', { level: 1 });
      await page.goto('/compare#kpis');
      const row = page.locator('#kpis');
      await expect(row).toBeInViewport();
      await expect(page.getByRole('main').locator('details')).toHaveCount(0);
      await row.getByRole('link', { name: 'KPIs' }).click();
      await expect(page).toHaveURL('/compare/rows/kpis');
      await expect(heading).toHaveText('KPIs');
      await expect(page.locator('#sre')).toContainText('Sources: [');
      await page.locator('#rows').getByRole('link', { name: 'Best practices' }).click();
      await expect(heading).toHaveText('Best practices');
      await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link', { name: 'Compare' }).click();
      await expect(heading).toHaveText('Compare the models');
      await expect(page).toHaveURL('/compare');
    });

    test('an unknown row is not found, in words, and the comparison is the way on', async ({ page }) => {
      const response = await page.goto('/compare/rows/nonsense');
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such row of the comparison');
      await page.getByRole('main').getByRole('link', { name: 'Compare' }).click();
      await expect(page).toHaveURL('/compare');
    });
  });
}
