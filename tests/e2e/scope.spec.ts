import { answer, headingOf, readQuestions, scored } from '../browser/questionnaire';
import { codeIn } from '../browser/result-page';
import { expect, test } from '../browser/test';

/** What the answers are about: said at the start, shown on the way and on the result, in the links and in no code. */

const scope = 'Hosting at the <b>city hospital</b> 🏥';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('it goes from the start through the steps to the result, as text, and changes no code', async ({
      page,
      request,
    }) => {
      const questions = (await readQuestions(request)).filter(({ quick }) => quick);
      const answers = Object.fromEntries(questions.map(({ id, options }) => [id, options[0]?.id ?? '']));
      const { code } = await scored(request, answers);
      const about = page.getByText(`About: ${scope}`, { exact: true });
      await page.goto('/questionnaire');
      await page.getByRole('textbox', { name: 'What is this about?' }).fill(`  ${scope} `);
      await page.getByRole('button', { name: 'Start with 9' }).click();
      for (const question of questions) {
        await expect(headingOf(page)).toHaveText(question.text);
        await expect(about).toBeVisible();
        await answer(page, question, answers[question.id]);
      }
      await expect(headingOf(page)).toHaveText('Review your answers');
      await expect(about).toBeVisible();
      await page.getByRole('link', { name: 'See the result' }).click();
      await page.waitForURL('**/r/*');
      await expect(about).toBeVisible();
      await expect(page).toHaveTitle(`${await headingOf(page).textContent()} · ${scope} · Opsblend`);
      expect(codeIn(page.url())).toBe(code);
      expect(new URL(page.url()).searchParams.get('scope')).toBe(scope);

      for (const [selector, attribute] of [
        ['link[rel=canonical]', 'href'],
        ['meta[property="og:image"]', 'content'],
      ] as const)
        expect(await page.locator(selector).getAttribute(attribute)).not.toContain('scope');

      await page.getByText('What if?').click();
      await page.getByRole('combobox', { name: /^If only one thing could get better/ }).selectOption('reliability');
      await page.getByRole('button', { name: 'Open the variation as its own result' }).click();
      await page.waitForURL((url) => codeIn(url.href) !== code);
      await expect(about).toBeVisible();
      await page.getByRole('link', { name: 'Change the answers' }).click();
      await expect(about).toBeVisible();
    });

    test('too long a text is cut, and that is said', async ({ page }) => {
      await page.goto('/questionnaire');
      await page.getByRole('textbox', { name: 'What is this about?' }).fill('x'.repeat(70));
      await page.getByRole('button', { name: /^Start with all/ }).click();
      await expect(page.getByText('It was longer than 60 characters, and the rest was left out.')).toBeVisible();
      await expect(page.getByText('x'.repeat(60), { exact: true })).toBeVisible();
    });
  });
}

test('the copied link holds it, and another spelling of the code keeps it', async ({ page, context, request }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { code } = await scored(request, { 'release-need': 'weekly' });
  await page.goto(`/r/${code.toLowerCase()}?scope=${encodeURIComponent('City hospital')}`);
  expect(page.url()).toMatch(new RegExp(`/r/${code}\\?scope=City\\+hospital$`));
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('no text in an address is more than text', async ({ page, request }) => {
  page.on('dialog', () => expect(false, 'a script from the address has run').toBe(true));
  const { code } = await scored(request, { 'release-need': 'weekly' });
  for (const text of ['"><img src=x onerror=alert(1)>', '</title><script>alert(1)</script>', '\u202eevil\u0000', '%']) {
    for (const path of [`/r/${code}`, '/questionnaire/hosting', '/questionnaire/review']) {
      const response = await page.goto(`${path}?scope=${encodeURIComponent(text)}`);
      expect(response?.status()).toBe(200);
      await expect(page.getByText(`About: ${text.replace(/[\u202e\0]/g, '')}`, { exact: true })).toBeVisible();
      await expect(page.getByRole('main').locator('img[src=x], script')).toHaveCount(0);
    }
  }
});
