import { type ApiQuestion, answer, answerIn, goOn, headingOf, readQuestions, scored } from '../browser/questionnaire';
import { codeIn } from '../browser/result-page';
import { expect, type Page, test } from '../browser/test';

/** The browser's Back over several steps: nothing that was said later is lost, and nothing of anybody else is mixed in. */

let questions: ApiQuestion[];
const count = 5;

test.beforeEach(async ({ request }) => {
  questions = await readQuestions(request);
});

const question = (index: number): ApiQuestion => {
  const found = questions[index];
  if (!found) throw new Error(`there is no question ${index + 1}`);
  return found;
};
const first = (index: number) => question(index).options[0]?.id ?? '';
const second = (index: number) => question(index).options[1]?.id ?? '';
/** The first option of each of the first questions, but for one. */
const given = (changed?: number): Record<string, string> =>
  Object.fromEntries(
    [...Array(count).keys()].map((index) => [question(index).id, index === changed ? second(index) : first(index)]),
  );

async function answerFive(page: Page) {
  for (let index = 0; index < count; index += 1) await answer(page, question(index), first(index));
  await expect(headingOf(page)).toHaveText(question(count).text);
}

async function back(page: Page, steps: number) {
  for (let step = 0; step < steps; step += 1) {
    await page.goBack();
    await expect(headingOf(page)).toHaveText(question(count - 1 - step).text);
  }
}

/** Goes on with what is chosen already, from a question to the one after the last answered. */
async function goOnToTheEnd(page: Page, from: number) {
  for (let index = from; index < count; index += 1) {
    await expect(headingOf(page)).toHaveText(question(index).text);
    await expect(answerIn(page, question(index), first(index))).toBeChecked();
    await goOn(page);
  }
  await expect(headingOf(page)).toHaveText(question(count).text);
}

const codeOf = (page: Page) => new URL(page.url()).searchParams.get('code');
/** The codes of the sets that the browser has kept. */
const kept = (page: Page) =>
  page.evaluate(() =>
    Object.values({ ...localStorage }).map((text) => new URLSearchParams(text.split('?')[1]).get('code')),
  );

for (const reloads of [false, true]) {
  test(`Back three times${reloads ? ' and a reload' : ''}, another answer, and on: nothing is lost`, async ({
    page,
    request,
  }) => {
    await page.goto(`/questionnaire/${question(0).id}`);
    await answerFive(page);
    if (reloads) await page.reload({ waitUntil: 'networkidle' });
    await back(page, 3);
    const full = (await scored(request, given())).code;
    await expect.poll(() => codeOf(page)).toBe(full);
    if (reloads) await page.reload({ waitUntil: 'networkidle' });
    await answerIn(page, question(2), second(2)).check();
    await goOn(page);
    await goOnToTheEnd(page, 3);
    expect(codeOf(page)).toBe((await scored(request, given(2))).code);
  });
}

test('Back and Skip, right after a reload, lose nothing either', async ({ page, request }) => {
  await page.goto(`/questionnaire/${question(0).id}`);
  await answerFive(page);
  await back(page, 3);
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'Skip for now' }).click();
  await goOnToTheEnd(page, 3);
  await back(page, 1);
  expect(codeOf(page)).toBe((await scored(request, given())).code);
});

test('an answer given later counts, wherever one goes back to', async ({ page }) => {
  await page.goto(`/questionnaire/${question(0).id}`);
  await answerFive(page);
  await page.goto(`/questionnaire/review?code=${codeOf(page)}`);
  await page.getByRole('link', { name: `Change the answer to: ${question(1).text}` }).click();
  await answerIn(page, question(1), second(1)).check();
  await page.getByRole('button', { name: 'Save and return to the review' }).click();
  await expect(headingOf(page)).toHaveText('Review your answers');
  const code = codeOf(page);
  await page.goBack();
  await expect(answerIn(page, question(1), second(1))).toBeChecked();
  await page.goBack();
  await expect(headingOf(page)).toHaveText('Review your answers');
  await expect.poll(() => codeOf(page)).toBe(code);
});

test('Back alone keeps what the browser has kept, and a second visit goes on with all of it', async ({ page }) => {
  await page.goto(`/questionnaire/${question(0).id}`);
  await answerFive(page);
  const full = codeOf(page);
  await back(page, 3);
  await expect.poll(() => codeOf(page)).toBe(full);
  expect(await kept(page)).toEqual([full]);
  await page.goto('/questionnaire');
  await expect(page.getByText(`, ${count} of ${questions.length}`)).toBeVisible();
});

test('a colleague’s link in the same tab is shown as it is, kept only once it is changed, and mixed with nothing', async ({
  page,
  request,
}) => {
  // The same answer to the first question, so that the answers alone could be taken for one's own.
  const theirs = { [question(0).id]: first(0) };
  const { code } = await scored(request, theirs);
  await page.goto(`/questionnaire/${question(0).id}`);
  await answerFive(page);
  const full = codeOf(page);
  await page.goto(`/questionnaire/${question(1).id}?code=${code}`);
  await expect(answerIn(page, question(1), first(1))).not.toBeChecked();
  await page.waitForLoadState('networkidle');
  expect(codeOf(page)).toBe(code);
  expect(await kept(page)).toEqual([full]);
  await answer(page, question(1), second(1));
  await expect(headingOf(page)).toHaveText(question(2).text);
  const { code: changed } = await scored(request, { ...theirs, [question(1).id]: second(1) });
  expect(codeOf(page)).toBe(changed);
  expect((await kept(page)).toSorted()).toEqual([full, changed].toSorted());

  await page.goBack();
  await page.goBack();
  await expect(headingOf(page)).toHaveText(question(count).text);
  expect(codeOf(page)).toBe(full);
});

test('a new start is empty', async ({ page, request }) => {
  await page.goto(`/questionnaire/${question(0).id}`);
  await answerFive(page);
  await page.goto('/questionnaire');
  await page.getByRole('button', { name: /^Start with all/ }).click();
  await expect(headingOf(page)).toHaveText(question(0).text);
  await expect(answerIn(page, question(0), first(0))).not.toBeChecked();
  await answer(page, question(0), second(0));
  await expect(headingOf(page)).toHaveText(question(1).text);
  expect(codeOf(page)).toBe((await scored(request, { [question(0).id]: second(0) })).code);
});

test('from the result, Back over the review to a question loses nothing', async ({ page, request }) => {
  await page.goto(`/questionnaire/${question(0).id}`);
  await answerFive(page);
  await page.goto(`/questionnaire/review?code=${codeOf(page)}`);
  await page.getByRole('link', { name: 'See the result' }).click();
  await page.waitForURL('**/r/*');
  expect(codeIn(page.url())).toBe((await scored(request, given())).code);
  await page.goBack();
  await expect(headingOf(page)).toHaveText('Review your answers');
  await page.goBack();
  await expect(headingOf(page)).toHaveText(question(count).text);
  await page.waitForLoadState('networkidle');
  await back(page, 2);
  await expect.poll(() => codeOf(page)).toBe((await scored(request, given())).code);
});
