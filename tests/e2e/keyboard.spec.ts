import { answerIn, headingOf, readQuestions } from '../browser/questionnaire';
import { codeIn } from '../browser/result-page';
import { expect, type Locator, type Page, test } from '../browser/test';

/** The guide by keyboard alone, and the single keys of the questionnaire. */

const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

test('from the first page to a result and its copied link without a pointer', async ({ page, context, request }) => {
  test.slow();
  const questions = await readQuestions(request);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');

  await test.step('past the navigation', async () => {
    await page.keyboard.press('Tab');
    await expect(link(page, 'Skip to the content')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });
  await open(page, link(page, 'Find your blend'));
  await expect(headingOf(page)).toHaveText('Find your blend');
  await open(page, page.getByRole('button', { name: 'Start with 9' }));

  const quick = questions.filter((question) => question.quick);
  for (const [index, question] of quick.entries()) {
    await expect(headingOf(page)).toHaveText(question.text);
    if (index === 0) {
      // As it goes without single keys: Tab to the group, Space to choose, Tab to the button.
      await tabTo(page, answerIn(page, question, question.options[0]?.id));
      await page.keyboard.press('Space');
      await open(page, page.getByRole('button', { name: 'Continue' }));
    } else {
      await expect(headingOf(page)).toBeFocused();
      await page.keyboard.press('2');
      await expect(answerIn(page, question, question.options[1]?.id)).toBeChecked();
      await page.keyboard.press('Enter');
    }
  }
  await expect(headingOf(page)).toHaveText('Review your answers');
  await open(page, link(page, 'See the result'));
  await page.waitForURL('**/r/*');
  await expect(page.getByRole('heading', { name: 'Who leads what' })).toBeVisible();

  await open(page, page.getByRole('button', { name: 'Copy the link' }));
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(codeIn(await page.evaluate(() => navigator.clipboard.readText()))).toBe(codeIn(page.url()));
});

test('the questionnaire goes by the names and roles of its parts', async ({ page, request }) => {
  const [question, next] = await readQuestions(request);
  if (!question || !next) throw new Error('the questionnaire is empty');
  await page.goto(`/questionnaire/${question.id}`);
  const group = page.getByRole('group', { name: question.text });
  await expect(group.getByRole('radio')).toHaveCount(
    question.options.length + 1 + Number(question.allowsNotApplicable),
  );
  for (const { label } of question.options) {
    await expect(group.getByRole('radio', { name: label, exact: true })).toBeVisible();
  }
  await expect(page.getByRole('img', { name: /^Answered in each work area: .+ 0 of \d/ })).toBeVisible();
  await group.getByRole('radio', { name: question.options[0]?.label ?? '', exact: true }).check();
  await page
    .getByRole('group', { name: 'How much should this question count for you?' })
    .getByRole('radio', { name: 'Double' })
    .check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(headingOf(page)).toHaveText(next.text);
  await expect(page.getByRole('img', { name: /^Answered in each work area: .+ 1 of \d/ })).toBeVisible();
});

test('single keys can be switched off, stay off, and leave keys with a modifier alone', async ({ page }) => {
  await page.goto('/questionnaire/release-path');
  const control = page.getByRole('checkbox', { name: /^Keyboard shortcuts/ });
  const radios = page.getByRole('radio', { checked: true }).and(page.locator('[name=answer]'));
  await expect(control).toBeChecked();
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Shift+2');
  await expect(radios).toHaveCount(0);
  await control.uncheck();
  await page.reload();
  await expect(control).toBeVisible();
  await expect(control).not.toBeChecked();
  await page.keyboard.press('1');
  await expect(radios).toHaveCount(0);
  await control.check();
  await page.keyboard.press('1');
  await expect(radios).toHaveCount(1);
});

/** Goes on with Tab until the element has the focus, and presses Enter there. */
async function open(page: Page, element: Locator): Promise<void> {
  await tabTo(page, element);
  await page.keyboard.press('Enter');
}

async function tabTo(page: Page, element: Locator): Promise<void> {
  await expect(element).toBeVisible();
  for (let presses = 0; presses < 150; presses++) {
    if (await element.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${element}`);
}
