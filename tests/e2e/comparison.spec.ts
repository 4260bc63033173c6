import { scored } from '../browser/questionnaire';
import { expect, type Locator, type Page, test } from '../browser/test';
import { answersOf } from '../reference/calibration';

/** The comparison in the browser: its address says what it shows, however one came to it, with scripts and without. */

const table = (page: Page) => page.getByRole('table', { name: / compared: / });
const columns = (page: Page) => table(page).getByRole('columnheader');
const rows = (page: Page) => table(page).getByRole('rowheader').and(page.locator('[scope=row]'));
const change = (page: Page) => page.locator('summary', { hasText: 'Change' });
const box = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const all = ['Dimension', 'SysOps', 'DevOps', 'NetOps', 'TechOps', 'SRE'];

test('a link to two models shows these two, though the whole comparison was fetched before', async ({ page }) => {
  // The way back to the whole comparison, above the title, is fetched ahead.
  await page.goto('/compare/devops-vs-sre', { waitUntil: 'networkidle' });
  await page.getByRole('main').locator('a[href="/compare?models=devops,sre"]').click();
  await expect(page).toHaveURL('/compare?models=devops,sre');
  await expect(columns(page)).toHaveText(['Dimension', 'DevOps', 'SRE']);

  await change(page).click();
  await page.getByRole('link', { name: 'Clear all' }).click();
  await expect(page).toHaveURL('/compare');
  await expect(columns(page)).toHaveText(all);

  await page.goBack();
  await expect(columns(page)).toHaveText(['Dimension', 'DevOps', 'SRE']);
  await expect(box(page, 'TechOps')).not.toBeChecked();
});

/** What one can do in the form or by its links, from the whole comparison, and the address that it leads to. */
const controls: readonly [string, (page: Page) => Promise<void>, string][] = [
  ['models', (page) => box(page, 'SysOps').uncheck(), '/compare?models=devops,netops,techops,sre'],
  ['a group of rows', (page) => box(page, 'The work').check(), '/compare?groups=work'],
  ['only what differs', (page) => box(page, 'Only what differs').check(), '/compare?show=differences'],
  ['the order', (page) => box(page, 'Most different first').check(), '/compare?order=difference'],
  ['no evidence marks', (page) => box(page, 'No evidence marks').check(), '/compare?marks=off'],
  ['words', (page) => page.getByRole('searchbox').fill('toil'), '/compare?q=toil'],
];
const links: readonly [string, string][] = [
  ['DevOps and SRE', '/compare?models=devops,sre'],
  ['People and cost only', '/compare?groups=people'],
  ['Everything that differs', '/compare?show=differences&order=difference'],
  ['SysOps one place to the right', '/compare?models=devops,sysops,netops,techops,sre'],
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    for (const [name, act, address] of controls) {
      test(`${name}: the form leads to the address that says so`, async ({ page }) => {
        await page.goto('/compare');
        await act(page);
        if (!javaScriptEnabled) await page.getByRole('button', { name: 'Compare' }).click();
        await expect(page).toHaveURL(address);
        await expectAsOpened(page, address);
        // The page is the same one: its form is still open, as whoever sets several things wants it.
        if (javaScriptEnabled) await expect(box(page, 'DevOps')).toBeVisible();
      });
    }

    test('each link that only changes the choice leads to its address', async ({ page }) => {
      for (const [name, address] of links) {
        await page.goto('/compare');
        await page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
        await expect(page).toHaveURL(address);
        await expectAsOpened(page, address);
      }
    });

    test('an address of before still shows its row, which leads to its page and on to the next', async ({ page }) => {
      const heading = page.getByRole('heading', { level: 1 });
      await page.goto('/compare?models=devops&models=sre#kpis');
      await expect(page).toHaveURL('/compare?models=devops,sre#kpis');
      const row = page.locator('#kpis');
      await expect(row).toBeInViewport();
      await row.getByRole('link', { name: 'KPIs', exact: true }).click();
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

    test('from a result, its models are compared, with one’s own answers and what decided', async ({
      page,
      request,
    }) => {
      const { code } = await scored(request, answersOf('C06'));
      await page.goto(`/r/${code}`);
      await page.locator('#rows summary').click();
      await page.getByRole('link', { name: /with your answers beside them/ }).click();
      await expect(page).toHaveURL(`/compare?from=${code}`);
      await expect(page.getByText('Decided your result').first()).toBeVisible();
      await expect(columns(page).filter({ hasText: 'Your answers' })).toHaveCount(1);
      await page.getByRole('link', { name: 'Back to the result' }).click();
      await expect(page).toHaveURL(`/r/${code}`);
    });
  });
}

test('by keyboard alone: what has the focus keeps it, the form stays open, and the number of rows is said', async ({
  page,
}) => {
  await page.goto('/compare?models=devops,sre');
  await tabTo(page, change(page));
  await page.keyboard.press('Enter');
  await tabTo(page, box(page, 'People and cost'));
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/compare?models=devops,sre&groups=people');
  await expect(page.getByRole('status')).toHaveText('6 of 24 rows');
  await expect(rows(page)).toHaveCount(6);
  await expect(box(page, 'People and cost')).toBeFocused();
  await expect(box(page, 'People and cost')).toBeChecked();

  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type('cost');
  await expect(page).toHaveURL('/compare?models=devops,sre&groups=people&q=cost');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('cost');
  await expect(table(page).locator('mark').first()).toHaveText(/cost/i);

  const right = page.getByRole('link', { name: 'DevOps one place to the right' });
  await tabTo(page, right);
  await page.keyboard.press('Enter');
  await expect(columns(page)).toHaveText(['Dimension', 'SRE', 'DevOps']);
  // At the end of its way: the line that opens the form stands for it.
  await expect(change(page)).toBeFocused();
});

test('where the new table can’t be fetched, the address is loaded as a page', async ({ page }) => {
  await page.goto('/compare?models=devops,sre', { waitUntil: 'networkidle' });
  await change(page).click();
  await page.route('**/compare?*', (route) =>
    route.request().headers().rsc === undefined ? route.continue() : route.abort(),
  );
  const loaded = page.waitForEvent('load');
  await box(page, 'People and cost').check();
  await loaded;
  await expect(page).toHaveURL('/compare?models=devops,sre&groups=people');
  await expect(rows(page)).toHaveCount(6);
});

test('what is chosen back to how it began has the address that it began with', async ({ page }) => {
  await page.goto('/compare', { waitUntil: 'networkidle' });
  await box(page, 'NetOps').uncheck();
  await expect(page).toHaveURL('/compare?models=sysops,devops,techops,sre');
  await box(page, 'NetOps').check();
  await expect(page).toHaveURL('/compare');
  await expect(columns(page)).toHaveText(all);
  await page.goBack();
  await expect(columns(page)).toHaveCount(5);
  await expect(box(page, 'NetOps')).not.toBeChecked();
});

test('of several changes at once the last counts', async ({ page }) => {
  await page.goto('/compare', { waitUntil: 'networkidle' });
  for (const name of ['SysOps', 'NetOps', 'TechOps']) await box(page, name).uncheck();
  await expect(page).toHaveURL('/compare?models=devops,sre');
  await expect(columns(page)).toHaveText(['Dimension', 'DevOps', 'SRE']);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
});

/** What came by a control is what the address itself shows. */
async function expectAsOpened(page: Page, address: string): Promise<void> {
  const shown = async (on: Page) => [await table(on).textContent(), await change(on).textContent()];
  const opened = await page.context().newPage();
  await opened.goto(address);
  const expected = await shown(opened);
  await opened.close();
  await expect.poll(() => shown(page)).toEqual(expected);
}

async function tabTo(page: Page, element: Locator): Promise<void> {
  await expect(element).toBeVisible();
  for (let presses = 0; presses < 100; presses += 1) {
    if (await element.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${element}`);
}
