import { headingOf } from '../browser/questionnaire';
import { codeIn, readResult } from '../browser/result-page';
import { expect, type Page, test } from '../browser/test';

/** Answers of edition 2026.1, which stays frozen, carried over to the newest. */

/** Of the golden results: 22 answers, two of which have no place in 2026.2. */
const old = '14WES-S7SGJ-8KZVV-0RGD3-SXG8';
const offered = 'Carry your answers over to the newer edition';
const wayOn = (page: Page) => page.getByRole('link', { name: 'Go on with what is kept' });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('an old result leads to the offer, from there on with what is kept, and back to its own numbers', async ({
      page,
    }) => {
      await page.goto(`/r/${old}`);
      const shown = await readResult(page);
      await page.getByRole('link', { name: 'Change the answers' }).click();
      await expect(headingOf(page)).toHaveText(offered);
      await expect(page.getByText(/ 20 of your 22 answers are kept\.$/)).toBeVisible();
      const dropped = page.getByRole('region', { name: 'Answers without a place in edition 2026.2' });
      await expect(dropped.getByRole('definition')).toHaveText([
        'By hand, with checklists, and the amount stays about the same',
        'Programmers, who can take turns at running what they build',
      ]);
      await expect(
        page.getByRole('region', { name: /^Questions that edition 2026\.2 adds/ }).getByRole('listitem'),
      ).not.toHaveCount(0);

      await page.getByRole('link', { name: /^See the result of edition 2026\.1/ }).click();
      await expect(page).toHaveURL(new RegExp(`/r/${old}$`));
      expect(await readResult(page)).toEqual(shown);

      await page.getByRole('link', { name: 'Change the answers' }).click();
      await wayOn(page).click();
      await expect(headingOf(page)).toHaveText('Review your answers');
      await page.getByRole('link', { name: 'See the result' }).click();
      await expect(page.getByText('edition 2026.2')).toBeVisible();
      expect(codeIn(page.url())).not.toBe(old);
    });

    test('a step that only the old edition has goes on at the first open question', async ({ page }) => {
      const response = await page.goto(`/questionnaire/people?code=${old}&set=quick`);
      expect(response?.status()).toBe(200);
      await expect(headingOf(page)).toHaveText(offered);
      await wayOn(page).click();
      await expect(page.getByText(/^Question \d+ of 9/)).toBeVisible();
      await expect(page.getByRole('main').locator('[name=answer]:checked')).toHaveCount(0);
    });

    test('a step that both have goes on there, with its answer', async ({ page }) => {
      await page.goto(`/questionnaire/hosting?code=${old}`);
      await wayOn(page).click();
      await expect(page).toHaveURL(/\/questionnaire\/hosting\?code=/);
      await expect(page.getByRole('main').locator('[name=answer]:checked')).toHaveCount(1);
      await page.getByRole('button', { name: 'Continue' }).click();
      await expect(page.getByText(/^Question \d+ of 30/)).toBeVisible();
    });
  });
}

test('a step of no edition is not found, whatever its code; the form of an old page loses nothing', async ({
  page,
  request,
}) => {
  expect((await request.get(`/questionnaire/weather?code=${old}`)).status()).toBe(404);
  expect((await request.get('/questionnaire/people')).status()).toBe(404);
  await page.goto(`/questionnaire/answer?question=people&answer=unknown&go=next&code=${old}`);
  await expect(headingOf(page)).toHaveText(offered);
});

test('answers that the browser has kept from the old edition are offered, and not set aside', async ({ page }) => {
  await page.goto('/questionnaire');
  const kept = `/questionnaire/people?code=${old}`;
  await page.evaluate((address) => window.localStorage.setItem('opsblend.answers', address), kept);
  await page.reload();
  const offer = page.getByRole('region', { name: 'Answers kept in this browser' });
  await offer.getByRole('link', { name: 'See what can be carried over' }).click();
  await expect(headingOf(page)).toHaveText(offered);
  await wayOn(page).click();
  await expect(page.getByText(/^Question \d+ of 30/)).toBeVisible();
  await page.getByRole('link', { name: 'Skip for now' }).click();
  await page.waitForURL(/[?&]code=/);
  const code = new URL(page.url()).searchParams.get('code');
  // As a set of their own: those of the old edition stay.
  expect(await page.evaluate(() => Object.values(window.localStorage))).toEqual(
    expect.arrayContaining([kept, expect.stringContaining(`code=${code}`)]),
  );
});
