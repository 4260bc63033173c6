import { headingOf, scored } from '../browser/questionnaire';
import { expect, test } from '../browser/test';
import { answersOf, shop } from '../reference/calibration';

/** Two results side by side, and a result as paper, in a browser without scripts. */

test.use({ javaScriptEnabled: false });

test('two pasted links lead to their comparison, at an address that holds codes and titles', async ({
  page,
  request,
}) => {
  const [first, second] = [await scored(request, answersOf('C07')), await scored(request, shop)];
  await page.goto('/compare-results');
  await page.getByLabel('Link of the first result').fill(`See https://guide.example/r/${first.code}?scope=City.`);
  await page.getByLabel('Link of the second result').fill('nonsense');
  await page.getByRole('button', { name: 'Compare the two' }).click();
  await expect(page.getByText('One of the two links can’t be read')).toBeVisible();
  await expect(page.getByLabel('Link of the first result')).toHaveValue(/guide\.example/);
  await page.getByLabel('Link of the second result').fill(`/r/${second.code.toLowerCase()}`);
  await page.getByRole('button', { name: 'Compare the two' }).click();
  await expect(headingOf(page)).toHaveText(/answers differ/);
  const { pathname, searchParams } = new URL(page.url());
  expect([pathname, ...searchParams]).toEqual([
    '/compare-results',
    ['from', first.code],
    ['from-scope', 'City'],
    ['to', second.code],
  ]);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});

test('a paper says how it is printed, leads back, and is for those who have the link', async ({ page, request }) => {
  const { code } = await scored(request, shop);
  await page.goto(`/r/${code.toLowerCase()}/paper?scope=City`);
  expect(new URL(page.url()).pathname).toBe(`/r/${code}/paper`);
  await expect(page.getByRole('button', { name: 'Print this page' })).toBeHidden();
  await expect(page.getByText(/by your browser’s own print/)).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`/r/${code}/paper$`));
  await expect(page.locator('meta[property="og:image"]')).toHaveAttribute(
    'content',
    new RegExp(`/r/${code}/opengraph-image$`),
  );
  await page.getByRole('link', { name: 'Back to the whole result' }).click();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`/r/${code}?scope=City`);
});
