import { expectNoAxeViolations } from '../browser/axe';
import { expectNoSidewaysScroll } from '../browser/layout';
import { expectNothingCutOff, setReadersSpacing } from '../browser/readability';
import { expect, type Locator, type Page, test } from '../browser/test';

/** The glossary's terms in articles and questions: explained on hover and focus, without a script, and on paper. */

const article = '/models/sre';
const term = (page: Page, name: string) => page.locator('.running-text').getByRole('link', { name, exact: true });
const hintOf = (page: Page) => page.locator('.term-hint');

/** Gives a link focus as the keyboard does, so that the focus is visible. */
async function focusByKeyboard(page: Page, link: Locator) {
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
}

/** The pointer goes from where it is to the middle of something, in steps as a hand does. */
async function pointAt(page: Page, target: Locator) {
  const box = await target.boundingBox();
  if (!box) throw new Error('nothing to point at');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 10 });
}

async function expectInsideTheWindow(page: Page) {
  const box = await hintOf(page).boundingBox();
  const window = page.viewportSize();
  if (!box || !window) throw new Error('there is no hint');
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(window.width);
  expect(box.y + box.height).toBeLessThanOrEqual(window.height);
}

test('keyboard focus shows what a term means; Escape hides it, and focus stays', async ({ page }) => {
  await page.goto(article, { waitUntil: 'networkidle' });
  const sla = term(page, 'SLA');
  await focusByKeyboard(page, sla);
  await expect(hintOf(page)).toBeVisible();
  await expect(hintOf(page)).toContainText(/^SLA A contract on the level of a service/);
  await expect(sla).toHaveAccessibleDescription(/^SLA A contract on the level of a service/);

  await page.keyboard.press('Escape');
  await expect(hintOf(page)).toBeHidden();
  await expect(sla).toBeFocused();

  await focusByKeyboard(page, sla);
  await expect(hintOf(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(hintOf(page)).toBeHidden();
});

test('hover shows it, the pointer can go onto it, and Escape hides it under a resting pointer', async ({ page }) => {
  await page.goto(article, { waitUntil: 'networkidle' });
  const toil = term(page, 'toil');
  await toil.scrollIntoViewIfNeeded();
  await pointAt(page, toil);
  await expect(hintOf(page)).toBeVisible();

  await pointAt(page, hintOf(page));
  await page.waitForTimeout(1000);
  await expect(hintOf(page)).toBeVisible();

  await pointAt(page, toil);
  await page.keyboard.press('Escape');
  await expect(hintOf(page)).toBeHidden();
  await page.waitForTimeout(1000);
  await expect(hintOf(page)).toBeHidden();

  await pointAt(page, page.getByRole('heading', { level: 2 }).first());
  await toil.scrollIntoViewIfNeeded();
  await pointAt(page, toil);
  await expect(hintOf(page)).toBeVisible();
  await page.mouse.move(5, 5, { steps: 5 });
  await expect(hintOf(page)).toBeHidden();
});

test('a pointer elsewhere does not take the hint from the keyboard', async ({ page }) => {
  await page.goto(article, { waitUntil: 'networkidle' });
  await focusByKeyboard(page, term(page, 'SLO'));
  await page.mouse.move(300, 300, { steps: 5 });
  await page.waitForTimeout(1000);
  await expect(hintOf(page)).toBeVisible();
});

test('nothing moves when it shows, and the page carries no style attribute', async ({ page, request }) => {
  expect(await (await request.get(article)).text()).not.toMatch(/<[a-z][^>]* style=/);
  await page.goto(article, { waitUntil: 'networkidle' });
  const slo = term(page, 'SLO');
  await slo.scrollIntoViewIfNeeded();
  const before = await slo.boundingBox();
  await pointAt(page, slo);
  await expect(hintOf(page)).toBeVisible();
  expect(await slo.boundingBox()).toEqual(before);
});

test('at 320 px the hint of every term is inside the window, and nothing scrolls sideways', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(article, { waitUntil: 'networkidle' });
  for (const link of await page.locator('.running-text .term').all()) {
    await focusByKeyboard(page, link);
    await expect(hintOf(page)).toBeVisible();
    await expectInsideTheWindow(page);
    await expectNoSidewaysScroll(page);
  }
});

test('near the window’s upper edge the hint stands below its term', async ({ page }) => {
  await page.goto(article, { waitUntil: 'networkidle' });
  const slo = term(page, 'SLO');
  await slo.evaluate((link) => link.scrollIntoView({ block: 'start' }));
  await pointAt(page, slo);
  await expect(hintOf(page)).toBeVisible();
  await expectInsideTheWindow(page);
});

test('at 400 % zoom a hint that fits nowhere covers no part of its term, and scrolls with the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(article, { waitUntil: 'networkidle' });
  const dora = term(page, 'DORA');
  await focusByKeyboard(page, dora);
  await expect(hintOf(page)).toBeVisible();
  const below = async () => ((await hintOf(page).boundingBox())?.y ?? 0) - ((await dora.boundingBox())?.y ?? 0);
  const distance = await below();
  expect(distance).toBeGreaterThanOrEqual((await dora.boundingBox())?.height ?? 0);
  await page.evaluate(() => window.scrollBy(0, 150));
  expect(await below()).toBe(distance);
  await expect(hintOf(page)).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test('a term is set off by dots under it, not by colour', async ({ page }) => {
  await page.goto(article);
  await expect(term(page, 'SLO')).toHaveCSS('text-decoration-line', 'underline');
  await expect(term(page, 'SLO')).toHaveCSS('text-decoration-style', 'dotted');
});

test.describe('with a reader’s own spacing', () => {
  test('the hint holds all its words at 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(article, { waitUntil: 'networkidle' });
    await setReadersSpacing(page);
    await focusByKeyboard(page, term(page, 'estate'));
    await expectInsideTheWindow(page);
    await expectNothingCutOff(page);
  });
});

for (const media of [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const) {
  test(`axe finds nothing while the hint is open: ${Object.values(media).join(', ')}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia(media);
    await page.goto(article, { waitUntil: 'networkidle' });
    await focusByKeyboard(page, term(page, 'SLO'));
    await expect(hintOf(page)).toBeVisible();
    await expectNoAxeViolations(page);
  });
}

test('on paper the words are explained before the sources, and no hint is printed', async ({ page }) => {
  await page.goto(article, { waitUntil: 'networkidle' });
  const words = page.locator('#words');
  await expect(words).toBeHidden();
  await focusByKeyboard(page, term(page, 'SLO'));
  await page.emulateMedia({ media: 'print' });
  await expect(words).toBeVisible();
  await expect(hintOf(page)).toBeHidden();

  const linked = await page.locator('.running-text .term').count();
  await expect(words.getByRole('term')).toHaveCount(linked);
  await expect(words).toContainText('A target for an indicator');
  expect(await page.locator('#words, #sources').evaluateAll((parts) => parts.map(({ id }) => id))).toEqual([
    'words',
    'sources',
  ]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a term leads to its entry in the glossary', async ({ page }) => {
    await page.goto(article);
    await expect(term(page, 'SLO')).toHaveAccessibleDescription(/A target for an indicator/);
    await term(page, 'SLO').click();
    await expect(page).toHaveURL('/glossary#slo');
    await expect(page.locator('#slo')).toBeInViewport();
  });

  test('a question explains its words', async ({ page }) => {
    await page.goto('/questionnaire/cross-fault');
    await page.getByText('Words used here').click();
    await expect(page.getByText('A turn of being reachable', { exact: false })).toBeVisible();
    await page.getByRole('link', { name: 'on-call duty' }).click();
    await expect(page).toHaveURL('/glossary#on-call');

    await page.goto('/questionnaire/demand');
    await expect(page.getByText('Why we ask')).toBeVisible();
    await expect(page.getByText('Words used here')).toHaveCount(0);
  });
});
