import { expectNoAxeViolations } from '../browser/axe';
import { scored } from '../browser/questionnaire';
import { type APIRequestContext, expect, test } from '../browser/test';
import { type Answers, answersOf } from '../reference/calibration';

const codeOf = async (request: APIRequestContext, answers: Answers) => (await scored(request, answers)).code;

/** Varying a result: at once where a script runs, as a form where none does. */

test('the blend moves with every change, can be undone, and has its own link', async ({ page, request }) => {
  await page.goto(`/r/${await codeOf(request, answersOf('C06'))}`);
  // Closed, it is no form yet: browsers would go through all of its fields.
  const form = page.locator('#what-if-form');
  await expect(form).toHaveCount(0);
  await page.getByText('What if?').click();
  await expect(form).toBeVisible();
  // A closed part inside one that is open says that it is closed.
  const others = form.locator('summary', { hasText: 'All other answers' });
  await expect(others.getByText('+', { exact: true })).toBeVisible();
  await expect(others.getByText('−', { exact: true })).toBeHidden();
  const panel = page.getByRole('region', { name: 'The variation' });
  await expect(panel).toContainText('Nothing is changed yet.');

  await page.getByRole('combobox', { name: /^If only one thing could get better/ }).selectOption('reliability');
  await expect(panel).toContainText('DevOps and SRE share the lead');
  await page.getByRole('combobox', { name: /^What lay behind most/ }).selectOption('running');
  await expect(panel).toContainText('The answers lean towards SRE');

  await page.getByRole('button', { name: 'Undo the last change' }).click();
  await expect(panel).toContainText('DevOps and SRE share the lead');
  await page.getByRole('button', { name: 'Undo the last change' }).click();
  await expect(panel).toContainText('This is the result as it stands.');

  await page.getByRole('combobox', { name: /^How much it counts: If only one thing/ }).selectOption('less');
  const shown = await panel.getByRole('listitem').allInnerTexts();
  await expectNoAxeViolations(page);
  await panel.getByRole('link', { name: /Keep this variation/ }).click();
  await expect(page).toHaveURL(/\/r\/[0-9A-Z-]+$/);
  const devOps = shown.find((text) => text.startsWith('DevOps'))?.match(/\d+%$/)?.[0] ?? 'none';
  await expect(page.getByRole('row', { name: /^DevOps/ }).first()).toContainText(devOps);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to the variation’s own result', async ({ page, request }) => {
    await page.goto(`/r/${await codeOf(request, answersOf('C06'))}`);
    await page.getByText('What if?').click();
    await page.getByRole('combobox', { name: /^If only one thing could get better/ }).selectOption('reliability');
    await page.getByRole('combobox', { name: /^What lay behind most/ }).selectOption('running');
    await page.getByRole('button', { name: 'Open the variation as its own result' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('The answers lean towards SRE');
  });

  test('a form that was tampered with leads somewhere sensible', async ({ request }) => {
    for (const [query, target] of [
      ['', /^\/questionnaire$/],
      ['from=nonsense', /^\/questionnaire$/],
      [
        `from=${await codeOf(request, {})}&answer.hosting=nonsense&answer.__proto__=x&importance.hosting=huge`,
        /^\/r\/[0-9A-Z-]+$/,
      ],
    ] as const) {
      const response = await request.get(`/what-if?${query}`, { maxRedirects: 0 });
      expect(response.status()).toBe(303);
      expect(response.headers().location).toMatch(target);
    }
  });
});

test('the questionnaire says when no open question can change the lead', async ({ page, request }) => {
  const answers = Object.fromEntries(
    Object.entries(answersOf('C03')).map(([question, answer]) => [question, question === 'staff' ? 'unknown' : answer]),
  );
  await page.goto(`/questionnaire/staff?code=${await codeOf(request, answers)}`);
  await expect(page.getByText(/None of the questions still open can change which model leads/)).toBeVisible();
});
