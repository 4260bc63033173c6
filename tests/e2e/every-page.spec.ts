import { expectNoAxeViolations, expectNoColourViolations } from '../browser/axe';
import { expectNoSidewaysScroll } from '../browser/layout';
import { expectNothingMoved, watchShifts } from '../browser/layout-shifts';
import { addressOf, type ListedPage, pageNamed, pages } from '../browser/pages.mjs';
import { headingOf } from '../browser/questionnaire';
import { expectNoSmallText, expectNothingCutOff, expectReadableLines, setReadersSpacing } from '../browser/readability';
import { expect, type Page, test } from '../browser/test';

/**
 * Every page and every state of one, opened once: it stays still while it loads, its frame is whole, axe finds nothing in any colours,
 * and nothing is cut off in a small window, with a reader's own text spacing and on paper. The checks are soft: one that fails does not hide the others.
 */

/** Articles of each kind, whose lines are measured. */
const runningText = ['model-sre', 'model-netops', 'pair-devops-vs-sre', 'guide-how-models-combine'].map(pageNamed);

/** What people print. */
const printed = /^(model|comparison|pair|guide|method|result|paper|change)/;

/** A4 less its margins, in px. */
const printedWidth = Math.floor(((210 - 2 * 14) / 25.4) * 96);

for (const listed of pages) {
  test(`${listed.name}: still, whole, accessible and readable in every colour and width`, async ({ page, baseURL }) => {
    // Axe takes many seconds for the longest tables.
    test.slow();
    await watchShifts(page);
    await open(page, baseURL, listed);

    await test.step('nothing moves, down to the end of the page', async () => {
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      await page.waitForTimeout(200);
      await expectNothingMoved(page);
      await page.evaluate(() => window.scrollTo(0, 0));
    });
    await test.step('the frame is whole', () => expectWholeFrame(page, listed));
    await test.step('no text under 14 px', () => expectNoSmallText(page));
    if (runningText.includes(listed)) {
      await test.step('a line of running text holds 60 to 75 characters', () => expectReadableLines(page));
    }
    await test.step('axe finds nothing in light', () => expectNoAxeViolations(page, listed.alike));
    await test.step('axe finds nothing in the colours of dark', async () => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectNoColourViolations(page);
    });
    if (!listed.alike) {
      await test.step('axe finds nothing in the colours that the system forces', async () => {
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
        await expectNoColourViolations(page);
      });
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await test.step('320 px, which is also 1280 px at 400 %', async () => {
      await page.setViewportSize({ width: 320, height: 256 });
      await expectNoSidewaysScroll(page);
      await expectNoSmallText(page);
    });
    if (listed.alike) return;
    if (printed.test(listed.name)) {
      await test.step('nothing is wider than paper', async () => {
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width: printedWidth, height: 1000 });
        await expectNoSidewaysScroll(page);
        await page.emulateMedia({ media: 'screen' });
      });
    }
    await test.step('a reader’s own text spacing', async () => {
      await setReadersSpacing(page);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await expectNothingCutOff(page);
        await expectNoSidewaysScroll(page);
      }
    });
  });
}

/** Pages in a state that an address alone does not give. */
const states: readonly { name: string; listed: ListedPage; prepare: (page: Page) => Promise<void> }[] = [
  {
    name: 'a question that was answered without a choice',
    listed: pageNamed('question'),
    prepare: (page) => page.getByRole('button', { name: 'Continue' }).click(),
  },
  {
    name: 'a result with all its parts open',
    listed: pageNamed('result-clear'),
    prepare: async (page) => {
      for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
    },
  },
];

for (const { name, listed, prepare } of states) {
  test(`${name}: whole and accessible`, async ({ page, baseURL }) => {
    test.slow();
    await open(page, baseURL, listed);
    await prepare(page);
    await test.step('the frame is whole', () => expectWholeFrame(page, listed));
    await test.step('axe finds nothing in light', () => expectNoAxeViolations(page));
    await test.step('axe finds nothing in the colours of dark', async () => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectNoColourViolations(page);
    });
    await test.step('at 320 px nothing scrolls sideways', async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScroll(page);
    });
  });
}

/** Opens a page to the end of its loading. What is served must be what the list says. */
async function open(page: Page, baseURL: string | undefined, listed: ListedPage) {
  const response = await page.goto(await addressOf(baseURL, listed));
  expect(response?.status()).toBe(listed.status ?? 200);
  await page.evaluate(() => document.fonts.ready);
  await expect(headingOf(page)).toHaveText(listed.heading ?? /./);
}

/** One heading, a title, landmarks and a way past the navigation. */
async function expectWholeFrame(page: Page, listed: ListedPage) {
  await expect.soft(headingOf(page)).toHaveCount(1);
  // The first page opens with the name; every other one says where one is, and ends with it.
  await expect.soft(page).toHaveTitle(listed.path === '/' ? /^Opsblend: ./ : /. · Opsblend$/);
  if (listed.framed) return expectWholeFramed(page);
  for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
    await expect.soft(page.getByRole(landmark)).toHaveCount(1);
  }
  await expect.soft(page.getByRole('navigation', { name: 'Main' })).toHaveCount(1);
  await expect.soft(page.getByRole('link', { name: 'Skip to the content' })).toHaveAttribute('href', '#content');
}

/** What other sites show in a frame has no navigation: the guide's name, and a way into it. */
async function expectWholeFramed(page: Page) {
  for (const landmark of ['main', 'contentinfo'] as const) await expect.soft(page.getByRole(landmark)).toHaveCount(1);
  await expect.soft(page.getByRole('navigation')).toHaveCount(0);
  await expect.soft(page.getByRole('contentinfo').getByText('Opsblend', { exact: true })).toBeVisible();
  await expect.soft(page.getByRole('link', { name: 'Open in Opsblend' })).toHaveAttribute('target', '_blank');
}
