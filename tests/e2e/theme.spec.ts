import { expectNoColourViolations } from '../browser/axe';
import { addressOf, pages } from '../browser/pages.mjs';
import { expect, type Page, test } from '../browser/test';

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

/** The colours of every element, in the order of the page. */
const colours = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body, header, header *, main, main *, footer, footer *')].map((element) => {
      const { color, backgroundColor, borderColor, outlineColor, fill, stroke } = getComputedStyle(element);
      return `${element.localName}: ${[color, backgroundColor, borderColor, outlineColor, fill, stroke].join(' ')}`;
    }),
  );

const kinds = ['home', 'model-devops', 'comparison-of-two', 'question', 'result'];

for (const listed of pages.filter(({ name }) => kinds.includes(name))) {
  test(`${listed.name}: a chosen theme has the colours of the system's own, and axe finds nothing with more contrast`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    await page.goto(await addressOf(baseURL, listed));
    for (const [system, chosen] of [
      ['light', 'dark'],
      ['dark', 'light'],
    ] as const) {
      await test.step(`${chosen}, chosen on a ${system} system`, async () => {
        await page.emulateMedia({ colorScheme: chosen });
        await page.evaluate(() => window.localStorage.removeItem('opsblend.theme'));
        await page.reload();
        // Axe has looked at these on every page.
        const own = await colours(page);
        await page.emulateMedia({ colorScheme: system });
        await page.evaluate((theme) => window.localStorage.setItem('opsblend.theme', theme), chosen);
        await page.reload();
        await expect(page.locator('html')).toHaveAttribute('data-theme', chosen);
        expect(await colours(page)).toEqual(own);
      });
      await test.step(`more contrast in ${chosen}`, async () => {
        await page.emulateMedia({ contrast: 'more' });
        await expectNoColourViolations(page);
        await page.emulateMedia({ contrast: null });
      });
    }
  });
}
