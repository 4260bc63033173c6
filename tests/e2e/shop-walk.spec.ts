import { answer, headingOf, readBack, readQuestions, scored } from '../browser/questionnaire';
import { codeIn, readResult } from '../browser/result-page';
import { expect, test } from '../browser/test';
import { shop } from '../reference/calibration';

/** The main way through the guide: from the first page to a result, to a colleague who opens its link, and to a tool that asks the API. */

test('a shop finds its blend, passes the link on, and everybody sees the same numbers', async ({
  page,
  context,
  browser,
  request,
}) => {
  const questions = await readQuestions(request);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);

  await test.step('from the first page through all questions to the result', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Find your blend' }).click();
    await page.getByRole('button', { name: `Start with all ${questions.length}` }).click();
    for (const question of questions) await answer(page, question, shop[question.id]);
    await expect(headingOf(page)).toHaveText('Review your answers');
    await page.getByRole('link', { name: 'See the result' }).click();
    await page.waitForURL('**/r/*');
  });

  const shown = await readResult(page);
  const code = codeIn(page.url());

  await test.step('the verdict names DevOps as the lead', async () => {
    expect(shown.sentence).toMatch(/^(The answers lean towards )?DevOps/);
    await expect(page).toHaveTitle(`${shown.sentence} · Opsblend`);
    // Eleven of its thirty answers are options, nineteen are not known.
    await expect(page.getByText('11 of 30 questions answered · 19 “we don’t know”')).toBeVisible();
  });

  await test.step('the button copies the link', async () => {
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  await test.step('a colleague who opens the link sees the same', async () => {
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const colleague = await browser.newContext();
    const theirPage = await colleague.newPage();
    await theirPage.goto(link);
    expect(await readResult(theirPage)).toEqual(shown);
    await colleague.close();
  });

  await test.step('the API gives the same code and shares for the answers and for the code', async () => {
    const fromAnswers = await scored(request, shop);
    const fromCode = await readBack(request, code);
    expect(fromAnswers.code).toBe(code);
    expect(fromCode.verdict).toEqual(fromAnswers.verdict);
    expect(fromCode.verdict.lead[0]).toBe('devops');
    for (const [index, { model, share }] of fromAnswers.blend.entries()) {
      expect(fromCode.blend[index]?.model).toBe(model);
      expect(Math.abs((fromCode.blend[index]?.share ?? Number.NaN) - share)).toBeLessThan(1e-12);
    }
    expect(fromAnswers.blend.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    // The page rounds the API's shares to whole percentages that add to 100: each is less than 1 away.
    const percentages = shown.percentages.map((text) => Number(text.match(/(\d+)\s?%/)?.[1]));
    expect(percentages.reduce((sum, percent) => sum + percent, 0)).toBe(100);
    for (const [index, { share }] of fromAnswers.blend.entries()) {
      expect(Math.abs((percentages[index] ?? Number.NaN) - share * 100)).toBeLessThan(1);
    }
  });
});
