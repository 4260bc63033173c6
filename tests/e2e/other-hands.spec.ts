import { openAmongExtensions, translate } from '../browser/other-hands';
import { goOn, headingOf, readBack, readQuestions, scored } from '../browser/questionnaire';
import { expect, type Page, test } from '../browser/test';
import { shop } from '../reference/calibration';

/** Pages that others change: a browser that translates them, and extensions that put elements into them. */

const failures = (page: Page) => {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  return found;
};

test.describe('a translated page', () => {
  test('shows the next question with its own number and words, and what follows from the answers', async ({
    page,
    request,
  }) => {
    const errors = failures(page);
    const questions = await readQuestions(request);
    await page.goto(`/questionnaire/${questions[0]?.id}`);
    await translate(page);
    for (const [index, question] of questions.slice(0, 3).entries()) {
      await expect(headingOf(page)).toHaveText(question.text);
      await expect(page.getByText(`Question ${index + 1} of ${questions.length}`).first()).toBeVisible();
      await page.getByRole('radio').first().check();
      await goOn(page);
    }
    await expect(headingOf(page)).toHaveText(questions[3]?.text ?? '');
    await expect(page.getByText('In the comparison this is the row')).toHaveCount(1);
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(page.getByText(`Question 3 of ${questions.length}`).first()).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('shows the shares of each variation, and of none', async ({ page, request }) => {
    const errors = failures(page);
    const { code } = await scored(request, shop);
    await page.goto(`/r/${code}`);
    await page.getByText('What if?').click();
    const panel = page.getByRole('region', { name: 'The variation' });
    const select = page.locator('select[name^="answer."]').first();
    const options = await select.locator('option').evaluateAll((all) => all.map((each) => each.getAttribute('value')));
    const own = await select.inputValue();
    await translate(page);
    const seen = new Set<string>();
    for (const option of options.filter((each) => each !== own)) {
      const link = panel.getByRole('link');
      const before = (await link.count()) === 0 ? '' : await link.getAttribute('href');
      await select.selectOption(option);
      await expect(link).not.toHaveAttribute('href', before ?? '');
      const { blend } = await readBack(request, (await link.getAttribute('href'))?.split('/').at(-1) ?? '');
      const shown = (await panel.getByRole('listitem').allInnerTexts()).map((text) => Number(/(\d+)%/.exec(text)?.[1]));
      // Rounded so that all add to 100.
      for (const [index, { share }] of blend.entries())
        expect(Math.abs((shown[index] ?? 0) - share * 100)).toBeLessThan(1);
      seen.add(shown.join());
    }
    expect(seen.size).toBeGreaterThan(1);
    await select.selectOption(own);
    await expect(panel).toContainText('This is the result as it stands.');
    expect(errors).toEqual([]);
  });

  test('counts what a search has found, and takes it back', async ({ page }) => {
    const errors = failures(page);
    await page.goto('/search?q=toil');
    await translate(page);
    const words = page.getByRole('searchbox');
    await words.fill('error budget');
    await expect(page.getByRole('status')).toHaveText(/“error budget”/);
    await words.fill('xyzzy');
    await expect(page.getByRole('heading', { name: 'What you can try' })).toBeVisible();
    await words.fill('');
    await expect(page.getByRole('status')).toHaveText('');
    expect(errors).toEqual([]);
  });
});

test.describe('a page with elements of extensions in it', () => {
  test('keeps the answer that was chosen before its scripts came', async ({ page, request }) => {
    const errors = failures(page);
    const [first, second] = await readQuestions(request);
    const answer = page.getByRole('radio').nth(1);
    await openAmongExtensions(page, `/questionnaire/${first?.id}`, () => answer.check());
    // The switch is shown when the script has run.
    await expect(page.getByText(/^Keyboard shortcuts/)).toBeVisible();
    await expect(answer).toBeChecked();
    await expect(page.locator('main[data-served]')).toHaveCount(1);
    await expect(page.locator('[data-extension]')).toHaveCount(14);
    await goOn(page);
    await expect(headingOf(page)).toHaveText(second?.text ?? '');
    expect(errors).toEqual([]);
  });

  test('keeps what was typed, and the other answers of a result', async ({ page, request }) => {
    const errors = failures(page);
    const scope = page.getByRole('textbox', { name: /What is this about/ });
    await openAmongExtensions(page, '/questionnaire', () => scope.fill('City hospital'));
    await expect(page.getByRole('group', { name: 'Theme' })).toBeVisible();
    await expect(scope).toHaveValue('City hospital');
    const { code } = await scored(request, shop);
    const fresh = await page.context().newPage();
    await openAmongExtensions(fresh, `/r/${code}`, () => fresh.getByText('What if?').click());
    await expect(fresh.getByRole('button', { name: 'Copy the link' })).toBeVisible();
    await expect(fresh.locator('main[data-served]')).toHaveCount(1);
    await expect(fresh.locator('#what-if-form')).toBeVisible();
    expect(errors).toEqual([]);
  });
});
