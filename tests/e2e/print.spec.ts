import { expect, test } from '@playwright/test';
import calibration from '../../lib/questionnaire/calibration/2026.1.json' with { type: 'json' };
import { scored } from '../browser/questionnaire';
import { answersOf } from '../reference/calibration';

/** On paper a result takes two A4 pages at most. That nothing is wider than paper is checked in `every-page.spec.ts`. */

for (const { id } of calibration) {
  test(`the result of ${id} takes two pages at most`, async ({ page, request }) => {
    await page.goto(`/r/${(await scored(request, answersOf(id))).code}`);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    // Each page of a PDF is an object of this type.
    const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(2);
  });
}
