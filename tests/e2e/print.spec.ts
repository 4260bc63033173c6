import { expect, test } from '@playwright/test';
import calibration from '../../lib/questionnaire/calibration/2026.1.json' with { type: 'json' };
import { expectNoSidewaysScroll } from '../browser/layout';
import { addressOf, pages } from '../browser/pages.mjs';
import { scored } from '../browser/questionnaire';
import { answersOf } from '../reference/calibration';

/** On paper: a result takes two A4 pages at most, and nothing is wider than a page. */

/** A4 less its margins, in px. */
const printedWidth = Math.floor(((210 - 2 * 14) / 25.4) * 96);

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

/** What people print. */
const printed = /^(model|comparison|pair|guide|method|result)/;

for (const listed of pages.filter(({ name, alike }) => !alike && printed.test(name))) {
  test(`${listed.name}: nothing is wider than paper`, async ({ page, baseURL }) => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: printedWidth, height: 1000 });
    await page.goto(await addressOf(baseURL, listed));
    await expectNoSidewaysScroll(page);
  });
}
