import { answer, answerIn, headingOf, readQuestions } from '../browser/questionnaire';
import { expect, test } from '../browser/test';

/** The guide is upgraded while somebody has a page of it open. */

test('answers given so far go on when the words are of another edition, on a page that is loaded whole', async ({
  page,
  request,
}) => {
  const [first, second] = await readQuestions(request);
  if (!first || !second) throw new Error('The questionnaire has no two questions');
  await page.route('**/words.json', async (route) => {
    const response = await route.fetch();
    const words = await response.json();
    await route.fulfill({ response, json: { ...words, edition: { ...words.edition, id: '2031.1' } } });
  });
  await page.goto(`/questionnaire/${first.id}`);
  const loads: string[] = [];
  page.on('request', (sent) => {
    if (sent.isNavigationRequest()) loads.push(new URL(sent.url()).pathname);
  });
  await answer(page, first, 'own-product');
  await expect(headingOf(page)).toHaveText(second.text);
  expect(loads).toEqual([`/questionnaire/${second.id}`]);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(headingOf(page)).toHaveText(first.text);
  await expect(answerIn(page, first, 'own-product')).toBeChecked();
});

test('a page of another build is loaded whole, and not mixed with this one', async ({ page }) => {
  await page.goto('/models');
  await page.route('**/models/sre*', async (route) => {
    if (route.request().headers().rsc === undefined) return route.continue();
    const response = await route.fetch();
    const data = await response.text();
    const other = data.replace(/"b":"[^"]+"/, '"b":"another-build"');
    expect(other).not.toBe(data);
    await route.fulfill({ response, body: other });
  });
  const load = page.waitForRequest((request) => request.isNavigationRequest());
  await page.getByRole('main').getByRole('link', { name: 'SRE', exact: true }).first().click();
  expect(new URL((await load).url()).pathname).toBe('/models/sre');
  await expect(headingOf(page)).toContainText('SRE');
});
