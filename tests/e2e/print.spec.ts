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
