import { gzipSync } from 'node:zlib';
import { expect, test } from '../browser/test';

/** The catalogues: filtered without scripts, light, every entry with an anchor in its list and a page of its own. */

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
    const main = page.getByRole('main');
    await page.goto('/practices/first-objective');
    await main.getByRole('link', { name: 'Service level objective (SLO)' }).click();
    await expect(page).toHaveURL('/metrics/slo');
    await main.getByRole('link', { name: 'Set one objective for one service' }).click();
    await expect(page).toHaveURL('/practices/first-objective');
  });

  test('on a phone the list begins on the first screen, and a link unfolds the filter', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const list of ['practices', 'tools', 'metrics', 'cases', 'sources']) {
      await page.goto(`/${list}`);
      await expect(page.getByRole('main').getByRole('heading', { level: 3 }).nth(2)).toBeInViewport();
    }
    await page.goto('/practices');
    await expect(page.getByLabel('Model')).toBeHidden();
    await page.getByRole('link', { name: 'Filter' }).click();
    await page.getByLabel('Model').selectOption('SRE');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/\/practices\?model=sre/);
    await expect(page.getByLabel('Model')).toBeHidden();
    await expect(page.getByText(/^\d+ of \d+ practices SRE$/)).toBeVisible();
  });

  test('on a large screen at least eight entries stand beside their filter', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const list of ['practices', 'tools', 'metrics', 'cases', 'sources']) {
      await page.goto(`/${list}`);
      await expect(page.getByRole('main').getByRole('heading', { level: 3 }).nth(7)).toBeInViewport();
      await expect(page.getByRole('button', { name: 'Show' })).toBeInViewport();
    }
  });

  entriesHavePages();

  test('a search for MTTR finds it first, and says beforehand that it is not one metric', async ({ page }) => {
    await page.goto('/metrics?q=mttr');
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Note: MTTR is not one metric');
    await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('MTTR');
  });
});

test.describe('with scripts', () => entriesHavePages());

/** One entry of each catalogue, and something that only its own page says. */
function entriesHavePages() {
  for (const { list, id, name, says } of [
    { list: 'practices', id: 'first-objective', name: /^Set one objective/, says: 'First step' },
    { list: 'tools', id: 'opsgenie', name: 'Opsgenie', says: 'Homepage' },
    { list: 'metrics', id: 'slo', name: 'Service level objective (SLO)', says: 'How not to use it' },
    { list: 'cases', id: 'campus-network', name: /^A large campus network/, says: 'What we read' },
    { list: 'sources', id: 'dora-metrics', name: /^DORA’s software delivery/, says: 'Cited by' },
  ]) {
    test(`in the ${list} an address of before still shows its entry, which leads to its page`, async ({ page }) => {
      await page.goto(`/${list}#${id}`);
      const entry = page.locator(`#${id}`);
      await expect(entry).toBeInViewport();
      await expect(page.getByRole('main').getByText(says, { exact: true })).toHaveCount(0);
      await entry.getByRole('link', { name }).click();
      await expect(page).toHaveURL(`/${list}/${id}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
      await expect(page.getByRole('main').getByText(says, { exact: true })).toBeVisible();
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`/${list}/${id}$`));
    });

    test(`an unknown entry of the ${list} is not found, in words, and the list is the way on`, async ({ page }) => {
      const response = await page.goto(`/${list}/nonsense`);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^There is no such /);
      await page.getByRole('main').getByRole('listitem').first().getByRole('link').click();
      await expect(page).toHaveURL(`/${list}`);
    });
  }
}

for (const path of ['/practices', '/tools', '/metrics', '/cases', '/sources', '/compare']) {
  test(`${path} weighs less than 45 kB on its way`, async ({ request }) => {
    // Some 24 kB are what every page carries.
    expect(gzipSync(await (await request.get(path)).text()).length).toBeLessThan(45_000);
  });
}
