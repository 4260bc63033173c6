import { expectNoAxeViolations } from '../browser/axe';
import { expectNoSidewaysScroll } from '../browser/layout';
import { expectNothingMoved, watchShifts } from '../browser/layout-shifts';
import { type ApiQuestion, answer, answerIn, goOn, headingOf, readQuestions, scored } from '../browser/questionnaire';
import { expect, type Page, test } from '../browser/test';

/** Several sets of answers in one browser: each is kept, named, gone on with and forgotten by itself. */

let questions: ApiQuestion[];

test.beforeEach(async ({ request }) => {
  questions = await readQuestions(request);
});

const question = (index: number): ApiQuestion => {
  const found = questions[index];
  if (!found) throw new Error(`there is no question ${index + 1}`);
  return found;
};
const option = (index: number, place = 0) => question(index).options[place]?.id ?? '';
/** The code of the answers to the first questions, each the option at that place. */
const codeOf = async (request: Parameters<typeof scored>[0], ...places: number[]) =>
  (await scored(request, Object.fromEntries(places.map((place, index) => [question(index).id, option(index, place)]))))
    .code;

/** Answers questions from one on, each with the option at that place. */
async function answerFrom(page: Page, from: number, ...places: number[]) {
  for (const [index, place] of places.entries())
    await answer(page, question(from + index), option(from + index, place));
  await expect(headingOf(page)).toHaveText(question(from + places.length).text);
}

async function start(page: Page, ...places: number[]) {
  await page.goto('/questionnaire');
  await page.getByRole('button', { name: /^Start with all/ }).click();
  await answerFrom(page, 0, ...places);
}

const offer = (page: Page) => page.getByRole('region', { name: 'Answers kept in this browser' });
const more = (page: Page) => offer(page).locator('summary');
/** What is said of each set, in view or not. */
const listed = (page: Page) => offer(page).locator('li p:first-child').allTextContents();
const kept = (page: Page) =>
  page.evaluate(() =>
    Object.values({ ...localStorage })
      .map((text) => new URLSearchParams(text.split('?')[1]).get('code'))
      .sort(),
  );
const inAnyOrder = (...codes: string[]) => codes.toSorted();
/** Sets that are days old, the first the newest. */
const keepOld = (page: Page, codes: readonly string[], scope = '') =>
  page.evaluate(
    ({ codes, scope }) => {
      for (const [index, code] of codes.entries()) {
        const time = new Date(2025, 9, 28 - index, 12).getTime();
        localStorage.setItem(`opsblend.answers.old${index}`, `${time} /questionnaire/review?code=${code}${scope}`);
      }
    },
    { codes, scope },
  );

test('two tabs that answer at the same time keep two sets, and each goes on with its own', async ({
  page,
  context,
  request,
}) => {
  const other = await context.newPage();
  await start(page, 0);
  await start(other, 0);
  // Alike so far.
  expect(await kept(page)).toEqual([await codeOf(request, 0), await codeOf(request, 0)]);
  await answerFrom(page, 1, 0, 0);
  await answerFrom(other, 1, 1);
  await answerFrom(page, 3, 0);
  expect(await kept(page)).toEqual(inAnyOrder(await codeOf(request, 0, 0, 0, 0), await codeOf(request, 0, 1)));

  // A third tab shows both at once, and what comes later as it comes.
  const third = await context.newPage();
  await third.goto('/questionnaire');
  await expect(more(third)).toContainText('1 more set of answers');
  const names = await listed(third);
  expect(names.map((name) => name.split(', ').at(-1))).toEqual([
    `4 of ${questions.length}`,
    `2 of ${questions.length}`,
  ]);
  expect(new Set(names).size).toBe(2);
  await answerFrom(other, 2, 1);
  await expect(offer(third).locator('li').first()).toContainText(`3 of ${questions.length}`);

  // Going on there continues that set, and the first tab then writes over nothing.
  await offer(third)
    .getByRole('link', { name: /^Go on/ })
    .first()
    .click();
  await answerFrom(third, 3, 1);
  expect(await kept(page)).toEqual(inAnyOrder(await codeOf(request, 0, 0, 0, 0), await codeOf(request, 0, 1, 1, 1)));
  await answerFrom(other, 3, 0);
  expect(await kept(page)).toEqual(
    inAnyOrder(await codeOf(request, 0, 0, 0, 0), await codeOf(request, 0, 1, 1, 1), await codeOf(request, 0, 1, 1, 0)),
  );
});

test('a colleague’s link opened in between leaves one’s own set as it is, and becomes a set once it is changed', async ({
  page,
  request,
}) => {
  const theirs = await codeOf(request, 1, 1, 1);
  await start(page, 0, 0);
  const own = await codeOf(request, 0, 0);
  await page.goto(`/questionnaire/${question(1).id}?code=${theirs}`, { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'Skip for now' }).click();
  await expect(headingOf(page)).toHaveText(question(2).text);
  expect(await kept(page)).toEqual([own]);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(headingOf(page)).toHaveText(question(1).text);
  expect(await kept(page)).toEqual([own]);
  await answerFrom(page, 1, 0);
  const changed = await codeOf(request, 1, 0, 1);
  expect(await kept(page)).toEqual(inAnyOrder(own, changed));

  await page.goto('/questionnaire');
  await expect(more(page)).toBeVisible();
  const names = await listed(page);
  expect(names.map((name) => name.split(', ').at(-1))).toEqual([
    `3 of ${questions.length}`,
    `2 of ${questions.length}`,
  ]);
  await more(page).click();
  await offer(page)
    .getByRole('link', { name: /^Go on/ })
    .nth(1)
    .click();
  await expect(headingOf(page)).toHaveText(question(2).text);
  await answerFrom(page, 2, 0);
  expect(await kept(page)).toEqual(inAnyOrder(await codeOf(request, 0, 0, 0), changed));
});

test('Back over several steps and reloads stay in the set, and a new start is a new one', async ({ page, request }) => {
  await start(page, 0, 0, 0, 0);
  for (let index = 3; index > 0; index -= 1) {
    await page.goBack();
    await expect(headingOf(page)).toHaveText(question(index).text);
  }
  await page.reload({ waitUntil: 'networkidle' });
  expect(await kept(page)).toEqual([await codeOf(request, 0, 0, 0, 0)]);
  await answerIn(page, question(1), option(1, 1)).check();
  await goOn(page);
  await expect(headingOf(page)).toHaveText(question(2).text);
  await page.reload({ waitUntil: 'networkidle' });
  const first = await codeOf(request, 0, 1, 0, 0);
  expect(await kept(page)).toEqual([first]);
  await start(page, 1);
  expect(await kept(page)).toEqual(inAnyOrder(first, await codeOf(request, 1)));
});

test('a form that is sent before the scripts run is kept all the same, in the set of its run', async ({
  page,
  request,
}) => {
  const scripts = '**/_next/static/**/*.js';
  await page.goto(`/questionnaire/${question(0).id}`);
  await page.route(scripts, (route) => route.abort());
  await page.reload();
  await answerIn(page, question(0), option(0)).check();
  await page.unroute(scripts);
  await goOn(page);
  await expect(headingOf(page)).toHaveText(question(1).text);
  await expect.poll(() => kept(page)).toEqual([await codeOf(request, 0)]);
  await page.reload({ waitUntil: 'networkidle' });
  await answerFrom(page, 1, 0);
  expect(await kept(page)).toEqual([await codeOf(request, 0, 0)]);
});

test('forgetting is undone by the same button, by keyboard, until the page is left', async ({ page, request }) => {
  await page.goto('/questionnaire');
  const [first, second] = [await codeOf(request, 0, 0), await codeOf(request, 0)];
  await keepOld(page, [first, second]);
  await page.reload();
  await offer(page).getByRole('link').first().focus();
  await page.keyboard.press('Tab');
  const button = offer(page).getByRole('button', { name: 'Forget the answers of 28 October 2025' });
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  const undo = offer(page).getByRole('button', { name: 'Undo and keep the answers of 28 October 2025' });
  await expect(undo).toBeFocused();
  expect(await kept(page)).toEqual([second]);
  await page.keyboard.press('Enter');
  await expect(button).toBeFocused();
  expect(await kept(page)).toEqual(inAnyOrder(first, second));

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.reload();
  await expect(more(page)).toHaveCount(0);
  expect(await listed(page)).toEqual([`Your answers of 28 October 2025, 2 of ${questions.length}`]);
});

test('a finished set stays, and leads to its result', async ({ page, request }) => {
  const code = (await scored(request, Object.fromEntries(questions.map(({ id }) => [id, 'unknown'])))).code;
  await page.goto(`/questionnaire/${questions.at(-1)?.id}?code=${code}`, { waitUntil: 'networkidle' });
  await answerIn(page, questions.at(-1) ?? question(0), questions.at(-1)?.options[0]?.id).check();
  await goOn(page);
  await page.getByRole('link', { name: 'See the result' }).click();
  await page.waitForURL('**/r/*');
  const result = page.url();
  await page.goto('/questionnaire');
  await expect(offer(page)).toContainText(`, ${questions.length} of ${questions.length}`);
  await offer(page)
    .getByRole('link', { name: /^See the result of the answers of/ })
    .click();
  await page.waitForURL(result);
});

for (const width of [320, 1280]) {
  test(`ten sets at ${width} px: nothing moves, nothing is cut off, axe finds nothing`, async ({ page, request }) => {
    await page.setViewportSize({ width, height: 2400 });
    await page.goto('/questionnaire');
    const codes = await Promise.all([...Array(10).keys()].map((count) => codeOf(request, ...Array(count + 1).fill(0))));
    await keepOld(page, codes, `&scope=${'Hosting+at+the+city+hospital+and+all+of+its+many+departments'}`);
    await watchShifts(page);
    await page.reload({ waitUntil: 'networkidle' });
    await expect(more(page)).toContainText('9 more sets of answers');
    await expectNothingMoved(page);
    await more(page).click();
    await expect(
      offer(page)
        .getByRole('link', { name: /^Go on/ })
        .last(),
    ).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
  });
}
