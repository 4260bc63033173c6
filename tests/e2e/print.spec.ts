import { scored } from '../browser/questionnaire';
import { expect, type Page, test } from '../browser/test';
import { answersOf, profiles } from '../reference/calibration';

/**
 * On paper a result takes two A4 pages at most, and the page for those who have to agree takes one. That nothing is wider than paper is
 * checked in `every-page.spec.ts`.
 */

test('the result of every described organisation takes two pages at most, and its paper one', async ({
  page,
  request,
}) => {
  test.slow();
  for (const profile of profiles) {
    await test.step(profile, async () => {
      const path = `/r/${(await scored(request, answersOf(profile))).code}`;
      const result = await pagesOf(page, path);
      expect.soft(result, `pages of the result of ${profile}`).toBeGreaterThan(0);
      expect.soft(result, `pages of the result of ${profile}`).toBeLessThanOrEqual(2);
      expect.soft(await pagesOf(page, `${path}/paper`), `pages of the paper of ${profile}`).toBe(1);
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
/** Answers of an organisation of one person that uses what others make. */
const noModel = { 'software-origin': 'as-delivered', staff: 'one-person', hosting: 'office-only' };
const wide = `?scope=${'W'.repeat(60)}`;

test('a paper is one page whatever the result, with the widest title, too', async ({ page, request }) => {
  const codes = {
    'no model': (await scored(request, noModel)).code,
    'too few answers': (await scored(request, { 'release-need': 'weekly' })).code,
    'an older edition': '14WES-S7SGJ-8KZVV-0RGD3-SXG8',
    // Five cautions and a supporter.
    'much to say': (await scored(request, answersOf('C01'))).code,
  };
  for (const [name, code] of Object.entries(codes)) {
    await test.step(name, async () => {
      expect.soft(await pagesOf(page, `/r/${code}/paper${wide}`), name).toBe(1);
    });
  }
});

/** How many pages of A4 it takes to print an address. */
async function pagesOf(page: Page, path: string): Promise<number> {
  await page.goto(path);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  // Each page of a PDF is an object of this type.
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
