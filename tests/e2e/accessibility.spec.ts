import { expect, type Page, test } from '@playwright/test';
import { expectNoAxeViolations, expectNoColourViolations } from '../browser/axe';
import { expectNoSidewaysScroll } from '../browser/layout';
import { addressOf, type ListedPage, pages } from '../browser/pages.mjs';
import { headingOf } from '../browser/questionnaire';

/**
 * Every page and every state of one: axe finds nothing, in the colours of light and of dark, and the frame is whole.
 * Where an address does not give a state, 320 px are wide enough for it; `layout.spec.ts` says so of the others.
 */

/** A page in a state that an address alone does not give. */
interface State extends Omit<ListedPage, 'name'> {
  name: string;
  prepare?: (page: Page) => Promise<void>;
}

const listed = (name: string): ListedPage => {
  const found = pages.find((page) => page.name === name);
  if (!found) throw new Error(`The list of pages has no ${name}`);
  return found;
};

const states: readonly State[] = [
  ...pages,
  {
    ...listed('question'),
    name: 'question-without-a-choice',
    prepare: (page) => page.getByRole('button', { name: 'Continue' }).click(),
  },
  {
    ...listed('result-clear'),
    name: 'result-all-open',
    prepare: async (page) => {
      for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
    },
  },
];

for (const state of states) {
  test(`${state.name}: axe finds nothing, and the frame is whole`, async ({ page, baseURL }) => {
    // Axe takes many seconds for the longest tables.
    test.slow();
    const response = await page.goto(await addressOf(baseURL, state));
    expect(response?.status()).toBe(state.status ?? 200);
    await expect(headingOf(page)).toHaveText(state.heading ?? /./);
    await state.prepare?.(page);

    await test.step('one heading, a title, landmarks and a way past the navigation', async () => {
      await expect(headingOf(page)).toHaveCount(1);
      // The first page opens with the name; every other one says where one is, and ends with it.
      await expect(page).toHaveTitle(state.path === '/' ? /^Opsblend: ./ : /. · Opsblend$/);
      for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
        await expect(page.getByRole(landmark)).toHaveCount(1);
      }
      await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCount(1);
      await expect(page.getByRole('link', { name: 'Skip to the content' })).toHaveAttribute('href', '#content');
    });
    await test.step('axe finds nothing in light', () => expectNoAxeViolations(page));
    await test.step('axe finds nothing in the colours of dark', async () => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectNoColourViolations(page);
    });
    if (state.prepare) {
      await test.step('at 320 px nothing scrolls sideways', async () => {
        await page.setViewportSize({ width: 320, height: 640 });
        await expectNoSidewaysScroll(page);
      });
    }
  });
}
