import { answer, answerIn, goOn, headingOf, readQuestions, scored } from '../browser/questionnaire';
import { codeIn, readResult } from '../browser/result-page';
import { expect, test } from '../browser/test';
import { type Answers, shop } from '../reference/calibration';

/** The questionnaire without JavaScript: plain forms, one request a question. */

test.use({ javaScriptEnabled: false });

test('all questions can be answered, skipped, gone back to and changed, and the link opens with a script too', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(60_000);
  const questions = await readQuestions(request);
  const skipped = 'demand';
  const { [skipped]: _, ...answers }: Answers = { ...shop, upkeep: 'unknown', staff: 'programmers' };
  const position = (id: string) => questions.findIndex((question) => question.id === id);
  const [first, second] = questions;
  const changed = questions[position('staff')];
  if (!first || !second || !changed) throw new Error('the questionnaire has changed');

  await page.goto('/questionnaire');
  await page.getByRole('button', { name: `Start with all ${questions.length}` }).click();

  await test.step('back, and the answer is still there', async () => {
    await answer(page, first, answers[first.id]);
    await expect(headingOf(page)).toHaveText(second.text);
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(headingOf(page)).toHaveText(first.text);
    await expect(answerIn(page, first, answers[first.id])).toBeChecked();
    await goOn(page);
  });

  await test.step('all other questions: one skipped, one more important', async () => {
    for (const [index, question] of questions.entries()) {
      if (index === 0) continue;
      await expect(headingOf(page)).toHaveText(question.text);
      await expect(page.getByText(`Question ${index + 1} of ${questions.length}`)).toBeVisible();
      if (question.id === skipped) {
        await page.getByRole('link', { name: 'Skip for now' }).click();
        continue;
      }
      if (question.id === 'release-path') await page.getByRole('radio', { name: 'Double', exact: true }).check();
      await answer(page, question, shop[question.id]);
    }
  });

  await test.step('the review lists them, and leads to one and back', async () => {
    await expect(headingOf(page)).toHaveText('Review your answers');
    const unknown = Object.values(shop).filter((given) => given === 'unknown').length;
    await expect(page.getByText(`${unknown + 1} of ${questions.length} are open.`)).toBeVisible();
    await expect(page.getByText('Not answered')).toHaveCount(1);
    await expect(page.getByText('We don’t know', { exact: true })).toHaveCount(unknown);
    await expect(page.getByText('Counts double')).toHaveCount(1);

    await page.getByRole('link', { name: `Change the answer to: ${changed.text}` }).click();
    await expect(answerIn(page, changed, 'unknown')).toBeChecked();
    await answerIn(page, changed, 'programmers').check();
    await page.getByRole('button', { name: 'Save and return to the review' }).click();
    await expect(headingOf(page)).toHaveText('Review your answers');
    await expect(page.getByText('We don’t know', { exact: true })).toHaveCount(unknown - 1);
  });

  await page.getByRole('link', { name: 'See the result' }).click();
  const shown = await readResult(page);
  const code = codeIn(page.url());
  expect((await scored(request, answers, { 'release-path': 'more' })).code).toBe(code);
  await expect(
    page
      .getByRole('region', { name: 'Share it' })
      .getByText(`${new URL(page.url()).origin}/r/${code}`, { exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy the link' })).toHaveCount(0);

  const withScript = await browser.newContext({ javaScriptEnabled: true });
  const theirPage = await withScript.newPage();
  await theirPage.goto(page.url());
  expect(await readResult(theirPage)).toEqual(shown);
  await withScript.close();
});

test('to go on without a choice says what is missing and loses nothing', async ({ page, request }) => {
  const [first, second] = await readQuestions(request);
  if (!first || !second) throw new Error('the questionnaire has changed');
  await page.goto(`/questionnaire/${first.id}`);
  await answer(page, first, 'own-product');
  await page.getByRole('radio', { name: 'Double', exact: true }).check();
  await goOn(page);

  await expect(page.getByRole('alert')).toHaveText(/^No answer was chosen\./);
  await expect(headingOf(page)).toHaveText(second.text);
  await expect(page.getByRole('radio', { name: 'Double', exact: true })).toBeChecked();
  await answerIn(page, second, 'weekly').check();
  await goOn(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  const { code } = await scored(request, { [first.id]: 'own-product', [second.id]: 'weekly' }, { [second.id]: 'more' });
  expect(new URL(page.url()).searchParams.get('code')).toBe(code);
});

test('the quick set has nine questions, and the others can follow', async ({ page, request }) => {
  const questions = await readQuestions(request);
  const quick = questions.filter((question) => question.quick);
  await page.goto('/questionnaire');
  await page.getByRole('button', { name: 'Start with 9' }).click();
  for (const [index, question] of quick.entries()) {
    await expect(page.getByText(`Question ${index + 1} of 9`)).toBeVisible();
    await answer(page, question, question.options[0]?.id);
  }
  await expect(headingOf(page)).toHaveText('Review your answers');
  await expect(page.getByText('Every question is settled.')).toBeVisible();
  await page.getByRole('link', { name: 'Answer the other questions too' }).click();
  const firstOther = questions.find((question) => !question.quick);
  await expect(headingOf(page)).toHaveText(firstOther?.text ?? '');
  await expect(page.getByText(`of ${questions.length}`)).toBeVisible();
});
