import { scored } from '../browser/questionnaire';
import { expect, test } from '../browser/test';
import { answersOf, profiles } from '../reference/calibration';

/** On paper a result takes two A4 pages at most. That nothing is wider than paper is checked in `every-page.spec.ts`. */

test('the result of every described organisation takes two pages at most', async ({ page, request }) => {
  test.slow();
  for (const profile of profiles) {
    await test.step(profile, async () => {
      await page.goto(`/r/${(await scored(request, answersOf(profile))).code}`);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      // Each page of a PDF is an object of this type.
      const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect.soft(count, `pages of the result of ${profile}`).toBeGreaterThan(0);
      expect.soft(count, `pages of the result of ${profile}`).toBeLessThanOrEqual(2);
    });
  }
});

test('a printed result names its own address, with the host', async ({ page, request, baseURL }) => {
  const { code } = await scored(request, answersOf('C06'));
  await page.goto(`/r/${code}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(`${baseURL}/r/${code}`, { exact: true }).first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what is folded away is printed with its heading, or not at all', async ({ page }) => {
    for (const path of ['/models/sre', '/compare/devops-vs-sre', '/practices', '/method', '/questionnaire/hosting']) {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      const bare = await page
        .locator('details:visible')
        .evaluateAll((all) =>
          all
            .filter((details) => [...details.children].slice(1).every((child) => child.clientHeight === 0))
            .map(({ textContent }) => textContent),
        );
      expect.soft(bare, path).toEqual([]);
    }
  });
});
