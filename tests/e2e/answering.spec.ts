import { type ApiQuestion, answer, answerIn, goOn, headingOf, readQuestions } from '../browser/questionnaire';
import { expect, type Page, test } from '../browser/test';

/** Answering in a browser that runs scripts: what is kept, what is told, where the focus goes, and that nothing is sent. */

const given = ['own-product', 'monthly', 'window'] as const;
let questions: ApiQuestion[];

test.beforeEach(async ({ request }) => {
  questions = await readQuestions(request);
});

const question = (index: number): ApiQuestion => {
  const found = questions[index];
  if (!found) throw new Error(`there is no question ${index + 1}`);
  return found;
};

/** Answers the first three questions, and stands at the fourth. */
async function answerThree(page: Page) {
  await page.goto(`/questionnaire/${question(0).id}`);
  for (const [index, option] of given.entries()) await answer(page, question(index), option);
  await expect(headingOf(page)).toHaveText(question(3).text);
}

const offer = (page: Page) => page.getByRole('region', { name: 'Answers kept in this browser' });
const keep = (page: Page, text: string) =>
  page.evaluate((value) => window.localStorage.setItem('opsblend.answers', value), text);

test('a reload keeps the step and the answers', async ({ page }) => {
  await answerThree(page);
  await page.reload();
  await expect(headingOf(page)).toHaveText(question(3).text);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(answerIn(page, question(2), given[2])).toBeChecked();
});

test('the browser’s Back and Forward show the steps with the answers given there', async ({ page }) => {
  await answerThree(page);
  await page.goBack();
  await expect(headingOf(page)).toHaveText(question(2).text);
  await expect(answerIn(page, question(2), given[2])).toBeChecked();
  await page.goBack();
  await expect(headingOf(page)).toHaveText(question(1).text);
  await expect(answerIn(page, question(1), given[1])).toBeChecked();
  await page.goForward();
  await page.goForward();
  await expect(headingOf(page)).toHaveText(question(3).text);
  await expect(page).toHaveTitle(`${question(3).text} · Opsblend`);
});

test('Back on the page keeps what is chosen, and complains about nothing', async ({ page }) => {
  await answerThree(page);
  await answerIn(page, question(3), 'live').check();
  await page.getByRole('button', { name: 'Back' }).click();
  await goOn(page);
  await expect(answerIn(page, question(3), 'live')).toBeChecked();
});

test('Back on the review leads to the last question by one step and no request', async ({ page }) => {
  await page.goto('/questionnaire/review', { waitUntil: 'networkidle' });
  const requests = collectRequests(page);
  const before = await page.evaluate(() => window.history.length);
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(headingOf(page)).toHaveText(question(questions.length - 1).text);
  await page.waitForLoadState('networkidle');
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => window.history.length)).toBe(before + 1);
});

test('neither a choice nor its importance carries over to the next question', async ({ page }) => {
  await page.goto(`/questionnaire/${question(0).id}`);
  await page.getByRole('radio', { name: 'Double', exact: true }).check();
  await answer(page, question(0), question(0).options[0]?.id);
  await expect(headingOf(page)).toHaveText(question(1).text);
  await expect(page.getByRole('radio', { name: 'Normal' })).toBeChecked();
  await expect(page.getByRole('main').getByRole('radio', { checked: true })).toHaveCount(1);
});

test('the start page in a second tab offers to go on, and forgets when told to', async ({ page, context }) => {
  await answerThree(page);
  const second = await context.newPage();
  await second.goto('/questionnaire');
  await expect(offer(second)).toContainText(new RegExp(`Your answers of \\d+ [A-Z][a-z]+, 3 of ${questions.length}`));
  await offer(second)
    .getByRole('link', { name: /^Go on/ })
    .click();
  await expect(headingOf(second)).toHaveText(question(3).text);
  expect(second.url()).toBe(page.url());

  await second.goto('/questionnaire');
  await offer(second)
    .getByRole('button', { name: /^Forget the answers of/ })
    .click();
  await expect(offer(second)).toContainText(/^Your answers of .* are forgotten\./);
  await second.reload();
  await expect(second.getByRole('button', { name: /^Start with all/ })).toBeVisible();
  await expect(offer(second)).toHaveText(/^You can stop at any question/);
  expect(await second.evaluate(() => window.localStorage.length)).toBe(0);
});

test.describe('what the browser has kept and cannot be read', () => {
  const unreadable = {
    garbage: '{"answers":[💥',
    'an address with a broken code': '/questionnaire/release-need?code=AAAAA-AAAAA',
    'an address of another site': 'https://example.org/questionnaire/release-need?code=11Q0J',
    'a script': 'javascript:alert(1)',
    'an empty text': '',
  };
  for (const [name, text] of Object.entries(unreadable)) {
    test(`is set aside and told: ${name}`, async ({ page }) => {
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.goto('/questionnaire');
      await keep(page, text);
      await page.reload();
      await expect(offer(page)).toContainText('This browser had kept answers that can’t be read any more.');
      await expect(offer(page).getByRole('link')).toHaveCount(0);

      await page.getByRole('button', { name: /^Start with all/ }).click();
      await answer(page, question(0), given[0]);
      await expect(headingOf(page)).toHaveText(question(1).text);
      await page.goto('/questionnaire');
      await expect(offer(page)).toContainText(`, 1 of ${questions.length}`);
      expect(errors).toEqual([]);
    });
  }

  test('is removed when told to', async ({ page }) => {
    await page.goto('/questionnaire');
    await keep(page, 'garbage');
    await page.reload();
    await offer(page).getByRole('button', { name: 'Remove them' }).click();
    await expect(offer(page)).toHaveText(/^You can stop at any question/);
    expect(await page.evaluate(() => window.localStorage.length)).toBe(0);
  });
});

test('after a reload, the browser’s Back shows the question before', async ({ page }) => {
  await answerThree(page);
  await page.reload({ waitUntil: 'networkidle' });
  await page.goBack();
  await expect(answerIn(page, question(2), given[2])).toBeChecked();
});

test('where the words of the other questions can’t be had, every step is a page', async ({ page }) => {
  await page.route('**/words.json', (route) => route.abort());
  await answerThree(page);
  await page.getByRole('link', { name: 'Skip for now' }).click();
  await expect(headingOf(page)).toHaveText(question(4).text);
});

test('no request leaves the page between two steps', async ({ page }) => {
  await page.goto(`/questionnaire/${question(0).id}`, { waitUntil: 'networkidle' });
  const requests = collectRequests(page);
  await answer(page, question(0), given[0]);
  await expect(headingOf(page)).toHaveText(question(1).text);
  await page.getByRole('link', { name: 'Skip for now' }).click();
  await expect(headingOf(page)).toHaveText(question(2).text);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(headingOf(page)).toHaveText(question(1).text);
  expect(requests).toEqual([]);
});

test('the focus moves to the heading of the new question, and the title follows', async ({ page }) => {
  await page.goto(`/questionnaire/${question(0).id}`);
  await expect(page).toHaveTitle(`${question(0).text} · Opsblend`);
  await answer(page, question(0), given[0]);
  await expect(headingOf(page)).toHaveText(question(1).text);
  await expect(headingOf(page)).toBeFocused();
  await expect(page).toHaveTitle(`${question(1).text} · Opsblend`);
});

test('to go on without a choice says what is missing, and the choice then made is taken', async ({ page }) => {
  await page.goto(`/questionnaire/${question(0).id}`);
  await page.getByRole('radio', { name: 'Half', exact: true }).check();
  await goOn(page);
  await expect(page.getByRole('alert').filter({ hasText: 'No answer was chosen.' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Half', exact: true })).toBeChecked();
  await answer(page, question(0), given[0]);
  await expect(headingOf(page)).toHaveText(question(1).text);
  await expect(page.getByText('No answer was chosen.')).toHaveCount(0);
});

test('the keyboard alone is enough', async ({ page }) => {
  await page.goto(`/questionnaire/${question(0).id}`);
  await headingOf(page).focus();
  // Into the group, down to its second option, and Enter: a form is sent by Enter on a radio button.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(answerIn(page, question(0), question(0).options[1]?.id)).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(headingOf(page)).toHaveText(question(1).text);

  // From the heading that has the focus: the options, their importance, the button.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Double', exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Continue' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(headingOf(page)).toHaveText(question(2).text);

  // The arrow up goes round to the last answer of the group.
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await expect(answerIn(page, question(2), 'not-applicable')).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(headingOf(page)).toHaveText(question(3).text);
});

test('when scripts fail midway, the form goes on and keeps the answers', async ({ page }) => {
  await answerThree(page);
  await page.route('**/*', (route) => (route.request().resourceType() === 'script' ? route.abort() : route.fallback()));
  await page.reload();
  await answer(page, question(3), 'live');
  await answer(page, question(4), 'customers');
  await expect(headingOf(page)).toHaveText(question(5).text);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(answerIn(page, question(4), 'customers')).toBeChecked();
});

/**
 * The addresses that the page asks for from now on, but for files that everybody gets alike: parts of the program and the words of
 * the questions, loaded when they are needed, and the icon, after which the browser looks again at every change of address.
 */
function collectRequests(page: Page): string[] {
  const addresses: string[] = [];
  page.on('request', (request) => {
    if (!/^\/(_next\/static\/|icon\.|questionnaire\/words\.json$)/.test(new URL(request.url()).pathname))
      addresses.push(request.url());
  });
  return addresses;
}
