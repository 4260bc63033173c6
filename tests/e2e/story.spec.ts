import { expect, type Page, test } from '../browser/test';

/** One story through all models: its address says whose lanes are shown, with scripts and without. */

const lanes = (page: Page) =>
  page.getByRole('table', { name: 'The same change: each model step by step' }).getByRole('rowheader');

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a choice in the form is in the address, and a wrong name in it is told', async ({ page }) => {
    await page.goto('/compare/one-story');
    await expect(lanes(page)).toHaveText(['SysOps', 'DevOps', 'NetOps', 'TechOps', 'SRE']);
    for (const model of ['SysOps', 'NetOps', 'TechOps']) await page.getByRole('checkbox', { name: model }).uncheck();
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL('/compare/one-story?models=devops&models=sre');
    await expect(lanes(page)).toHaveText(['DevOps', 'SRE']);

    await page.goto('/compare/one-story?models=SRE,devop');
    await expect(lanes(page)).toHaveText(['SRE']);
    await expect(page.getByText('There is no model “devop”. Did you mean “DevOps”?')).toBeVisible();
  });
});

test('a cell of the lanes names its model and its phase on a phone, too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto('/compare/one-story?models=sre#outage');
  const table = page.getByRole('table', { name: /^The same outage.* step by step$/ });
  await expect(table).toMatchAriaSnapshot(`
    - table:
      - rowgroup:
        - row "Model Noticed Called Restored Told Learned":
          - columnheader "Model"
          - columnheader "Noticed"
          - columnheader "Called"
          - columnheader "Restored"
          - columnheader "Told"
          - columnheader "Learned"
      - rowgroup:
        - row /^SRE /:
          - rowheader "SRE"
          - cell /Check by the alert on the objective/
  `);
});

test('it is printed across the paper', async ({ page }) => {
  await page.goto('/compare/one-story');
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
    [width, height].map(Number),
  );
  expect(sizes.length).toBeGreaterThan(0);
  for (const [width = 0, height = 0] of sizes) expect(width).toBeGreaterThan(height);
});
