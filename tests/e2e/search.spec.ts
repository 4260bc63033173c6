import { expect, type Page, test } from '../browser/test';

/** The search: typed into, without scripts, by address, and in every state of its page. */

const input = (page: Page) => page.getByRole('searchbox', { name: 'What are you looking for?' });
const links = (page: Page) => page.getByRole('list', { name: 'Results' }).getByRole('link');

test('finds while one types, keeps the words in the address, and Back brings both back', async ({ page }) => {
  const indexes: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/search-index.json')) indexes.push(request.url());
  });
  await page.goto('/search', { waitUntil: 'networkidle' });
  expect(indexes).toEqual([]);

  await input(page).pressSequentially('opsgeni');
  await expect(links(page).first()).toHaveText('Opsgenie');
  await expect(page.getByRole('status')).toContainText('for “opsgeni”');
  await expect(page).toHaveURL(/\/search\?q=opsgeni$/);
  await input(page).press('Enter');
  await expect(links(page).first()).toHaveText('Opsgenie');

  await links(page).first().click();
  await expect(page).toHaveURL(/\/tools\/opsgenie$/);
  await page.goBack();
  await expect(input(page)).toHaveValue('opsgeni');
  await expect(links(page).first()).toHaveText('Opsgenie');
  expect(indexes).toHaveLength(1);
});

test('marks the words that it found, and shows one kind alone, as one types and after Back', async ({ page }) => {
  await page.goto('/search', { waitUntil: 'networkidle' });
  await input(page).pressSequentially('patches');
  await expect(page.locator('mark').first()).toHaveText(/^patch/i);
  const kinds = page.getByRole('navigation', { name: 'Kinds of results' });
  await kinds.getByRole('link', { name: 'Metrics' }).click();
  await expect(page).toHaveURL('/search?q=patches&kind=metric');
  await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ results for “patches”\.$/);
  await expect(kinds.getByRole('link', { name: 'Metrics' })).toHaveAttribute('aria-current', 'page');
  for (const href of await links(page).evaluateAll((all) => all.map((link) => link.getAttribute('href'))))
    expect(href).toMatch(/^\/metrics\//);
  await input(page).press('End');
  await input(page).pressSequentially(' time');
  await expect(page).toHaveURL('/search?q=patches+time&kind=metric');
  await kinds.getByRole('link', { name: 'All' }).click();
  await expect(page).toHaveURL('/search?q=patches+time');
  await page.goBack();
  await expect(page).toHaveURL('/search?q=patches+time&kind=metric');
  await expect(kinds.getByRole('link', { name: 'Metrics' })).toHaveAttribute('aria-current', 'page');
});

test('an example leads to its results, and clearing the words leads back to the examples', async ({ page }) => {
  await page.goto('/search');
  await page.getByRole('link', { name: 'DevOps vs SRE' }).click();
  await expect(input(page)).toHaveValue('DevOps vs SRE');
  await expect(links(page).first()).toHaveAttribute('href', '/compare/devops-vs-sre');
  await input(page).fill('');
  await expect(page.getByRole('heading', { name: 'For example' })).toBeVisible();
});

test('without the index it says so, and the form still works', async ({ page }) => {
  await page.route('**/search-index.json', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto('/search', { waitUntil: 'networkidle' });
  await input(page).fill('batfish');
  await expect(page.getByText('Results while you type could not be loaded. Press Search.')).toBeVisible();
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(links(page).first()).toHaveAttribute('href', '/tools/batfish');
});

test('the address of the search names its input, which then has the focus', async ({ page }) => {
  await page.goto('/search#words');
  await expect(input(page)).toBeFocused();
});

test('other pages load nothing of the search', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/models', { waitUntil: 'networkidle' });
  expect(asked).not.toContain('/search-index.json');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form sends the words, and the results come with the page', async ({ page }) => {
    await page.goto('/search');
    await input(page).fill('who patches servers');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await expect(page).toHaveURL(/\/search\?q=who\+patches\+servers$/);
    await expect(page).toHaveTitle('Search for “who patches servers” · Opsblend');
    const hrefs = await links(page).evaluateAll((all) => all.slice(0, 3).map((link) => link.getAttribute('href')));
    expect(hrefs.some((href) => href?.startsWith('/models/sysops'))).toBe(true);
    await expect(input(page)).toHaveValue('who patches servers');
  });

  test('a link shows one kind alone, and the next search keeps to it', async ({ page }) => {
    await page.goto('/search?q=patching');
    await page.getByRole('navigation', { name: 'Kinds of results' }).getByRole('link', { name: 'Practices' }).click();
    await expect(page).toHaveURL('/search?q=patching&kind=practice');
    await expect(page.locator('mark').first()).toHaveText(/^patch/i);
    await input(page).fill('backup');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await expect(page).toHaveURL('/search?q=backup&kind=practice');
    await page.goto('/search?q=patching&kind=nonsense');
    await expect(page.getByText('There is no kind “nonsense”: all kinds are shown.')).toBeVisible();
  });

  test('what finds nothing says so, with ways on', async ({ page }) => {
    await page.goto('/search?q=xyzzy');
    await expect(page.getByText('Nothing found for “xyzzy”.')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Glossary' }).click();
    await expect(page).toHaveURL(/\/glossary$/);
  });
});

test('whatever the address holds, there is a page and no script of it runs', async ({ page }) => {
  page.on('dialog', () => expect(false, 'a script from the address has run').toBe(true));
  for (const query of [
    'q=%3Cscript%3Ealert(1)%3C/script%3E',
    'q=a&q=b',
    'q=%00',
    `q=${'a'.repeat(3000)}`,
    'q=__proto__',
  ]) {
    const response = await page.goto(`/search?${query}`);
    expect(response?.status(), query).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
  }
});
