import { expect, test } from '@playwright/test';
import { expectNoAxeViolations, expectNoColourViolations } from '../support/axe';
import { addressOf, pages } from '../support/pages.mjs';
import { headingOf } from './questionnaire';

/** Each kind of page where the system sets the colours, or asks for more contrast, and in a theme chosen against the system's. */

for (const listed of pages.filter(({ alike }) => !alike)) {
  test(`${listed.name}: axe finds nothing in forced colours`, async ({ page, baseURL }) => {
    test.slow();
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(await addressOf(baseURL, listed));
    await expect(headingOf(page)).toBeVisible();
    await expectNoAxeViolations(page);
  });
}

// The tokens are those of the system's own light and dark, which are checked on every page elsewhere.
const kinds = ['home', 'model-devops', 'comparison', 'question', 'result'];

for (const [system, chosen] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  for (const listed of pages.filter(({ name }) => kinds.includes(name))) {
    test(`${listed.name}: axe finds nothing in ${chosen}, chosen on a ${system} system`, async ({ page, baseURL }) => {
      test.slow();
      await page.emulateMedia({ colorScheme: system });
      await page.addInitScript((theme) => window.localStorage.setItem('opsblend.theme', theme), chosen);
      await page.goto(await addressOf(baseURL, listed));
      await expect(page.locator('html')).toHaveAttribute('data-theme', chosen);
      await expectNoColourViolations(page);
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const listed of pages.filter(({ name }) => kinds.includes(name))) {
    test(`${listed.name}: axe finds nothing in ${colorScheme} with more contrast`, async ({ page, baseURL }) => {
      test.slow();
      await page.emulateMedia({ colorScheme, contrast: 'more' });
      await page.goto(await addressOf(baseURL, listed));
      await expectNoColourViolations(page);
    });
  }
}
