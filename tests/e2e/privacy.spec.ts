import { answer, headingOf, readQuestions } from '../browser/questionnaire';
import { expect, test } from '../browser/test';
import { shop } from '../reference/calibration';

/** The promise of privacy: no cookie, no third party, and in the browser's storage only the answers. */

test('a walk through the guide sets no cookie, asks no other site, and stores the answers only', async ({
  page,
  context,
  request,
  baseURL,
}) => {
  const questions = await readQuestions(request);
  const origins = new Set<string>();
  const cookieHeaders: string[] = [];
  context.on('request', (sent) => origins.add(new URL(sent.url()).origin));
  context.on('response', async (response) => {
    const cookie = await response.headerValue('set-cookie');
    if (cookie) cookieHeaders.push(cookie);
  });

  await page.goto('/');
  await page.getByRole('link', { name: 'Compare the models' }).click();
  await expect(headingOf(page)).toHaveText('Compare the models');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Questionnaire' }).click();
  await page.getByRole('button', { name: 'Start with 9' }).click();
  for (const question of questions.filter(({ quick }) => quick)) await answer(page, question, shop[question.id]);
  const reviewAddress = page.url();
  await page.getByRole('link', { name: 'See the result' }).click();
  await page.waitForURL('**/r/*', { waitUntil: 'networkidle' });

  expect([...origins]).toEqual([baseURL]);
  expect(cookieHeaders).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(() => Object.entries(window.localStorage));
  expect(kept).toEqual([[expect.stringMatching(/^opsblend\.answers\.[a-z0-9]+$/), expect.any(String)]]);
  // When they were given, and the address of the last step.
  const [[key = '', text = ''] = []] = kept;
  expect(text.split(' ')).toEqual([expect.stringMatching(/^\d{13}$/), reviewAddress.slice(baseURL?.length)]);
  // What was said in this tab, so that going back loses nothing: the code, and the set that has it, under the run's mark.
  const set = key.split('.').at(-1);
  const code = new URL(reviewAddress).searchParams.get('code');
  expect(await page.evaluate(() => ({ ...window.sessionStorage }))).toEqual({
    'opsblend.runs': expect.stringMatching(new RegExp(`^[a-z0-9]+=${code}\\+${set}$`)),
  });
  expect(await page.evaluate(async () => (await window.indexedDB.databases()).length)).toBe(0);
});

test('the address of a result is not told to other sites', async ({ page }) => {
  const response = await page.goto('/r/10BJ8');
  expect(response?.headers()['referrer-policy']).toBe('same-origin');
});
