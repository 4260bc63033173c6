import { expect, type Page, test } from '../browser/test';

/** The table of the comparison as it is seen, read out, copied and printed. */

const table = (page: Page) => page.getByRole('table', { name: / compared: / });
const rows = (page: Page) => table(page).getByRole('rowheader').and(page.locator('[scope=row]'));

for (const width of [1280, 320]) {
  test(`at ${width} px the tree of roles names row and column of each cell`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/compare?models=sre,devops&groups=people');
    await expect(table(page)).toMatchAriaSnapshot(`
      - table /SRE and DevOps compared. 6 of 24 rows/:
        - rowgroup:
          - row "Dimension SRE DevOps":
            - columnheader "Dimension"
            - columnheader "SRE"
            - columnheader "DevOps"
        - rowgroup:
          - row "People and cost":
            - rowheader "People and cost"
          - row /^Team structure/:
            - rowheader /^Team structure/
            - cell /./
            - cell /./
    `);
    const cells = await table(page)
      .locator('tr[id]')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.getAttribute('role')).join()));
    expect(new Set(cells)).toEqual(new Set(['rowheader,cell,cell']));
  });
}

test.describe('the first screen', () => {
  for (const [width, height, fewest] of [
    [1440, 900, 5],
    [768, 1024, 5],
    [320, 740, 1],
  ] as const) {
    test(`at ${width} × ${height} px shows at least ${fewest} rows of two chosen models whole`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto('/compare?models=devops,sre');
      const bottoms = await page
        .locator('tr[id]')
        .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().bottom));
      expect(bottoms.filter((bottom) => bottom <= height).length).toBeGreaterThanOrEqual(fewest);
    });
  }
});

test('what has the focus is not hidden under the header of the table', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto('/compare?models=devops,sre');
  const last = rows(page).last().getByRole('link').first();
  await last.focus();
  // Backwards, so that each link comes into view from above.
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Shift+Tab');
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement;
      const head = document.querySelector('th[scope=col]')?.getBoundingClientRect();
      if (!focused?.closest('tbody') || !head) return false;
      return focused.getBoundingClientRect().top < head.bottom;
    });
    expect(hidden).toBe(false);
  }
});

test('the table is copied as HTML and as lines with tabs', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/compare?models=devops,sre&groups=people');
  await page.getByRole('button', { name: 'Copy as a table' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const [html, plain] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text() ?? ''));
  });
  expect(html).toContain('<table>');
  expect(plain?.split('\n')[0]).toBe('Dimension\tDevOps\tSRE');
  expect(plain?.split('\n')).toHaveLength(1 + 1 + 6);
});

test('on paper the table lies across, without controls, and its sources stand at the end', async ({ page }) => {
  await page.goto('/compare?models=devops,sre');
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  // In points: A4, its long side across.
  for (const [, wide = 0, high = 0] of pdf.matchAll(/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)) {
    expect(Number(wide)).toBeGreaterThan(Number(high));
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('form')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Copy as a table' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(table(page).locator('sup').first()).toBeVisible();
});
