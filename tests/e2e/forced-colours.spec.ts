import { expect, test } from '@playwright/test';
import { expectNoColourViolations } from '../browser/axe';
import { addressOf, pages } from '../browser/pages.mjs';
import { headingOf } from '../browser/questionnaire';

/** The colours of each kind of page where the system sets them, or asks for more contrast, and in a theme chosen against the system's. */

for (const listed of pages.filter(({ alike }) => !alike)) {
  test(`${listed.name}: axe finds nothing in the colours that the system forces`, async ({ page, baseURL }) => {
    test.slow();
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(await addressOf(baseURL, listed));
    await expect(headingOf(page)).toBeVisible();
    await expectNoColourViolations(page);
  });
}

// The tokens are those of the system's own light and dark, which are checked on every page elsewhere.
const kinds = ['home', 'model-devops', 'comparison-of-two', 'question', 'result'];

for (const listed of pages.filter(({ name }) => kinds.includes(name))) {
  test(`${listed.name}: axe finds nothing in a chosen theme's colours, nor with more contrast`, async ({
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
        await page.emulateMedia({ colorScheme: system });
        await page.evaluate((theme) => window.localStorage.setItem('opsblend.theme', theme), chosen);
        await page.reload();
        await expect(page.locator('html')).toHaveAttribute('data-theme', chosen);
        await expectNoColourViolations(page);
      });
      await test.step(`more contrast in ${chosen}`, async () => {
        await page.emulateMedia({ contrast: 'more' });
        await expectNoColourViolations(page);
        await page.emulateMedia({ contrast: null });
      });
    }
  });
}
