import { headingOf } from '../browser/questionnaire';
import { expect, type Page, test } from '../browser/test';

/** Pages that are shown in place: what is fetched and when, and what Back shows. */

/** The requests for the data of pages and for whole pages, from now on. */
function collectPages(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (request.resourceType() === 'document') asked.push(`whole ${pathname}`);
    else if (searchParams.has('_rsc')) asked.push(pathname);
  });
  return asked;
}

/** Without the comments by which React remembers what was rendered where. */
const markupOf = async (page: Page) => (await page.getByRole('main').innerHTML()).replace(/<!--.*?-->/g, '');

const linkTo = (page: Page, name: string) => page.getByRole('banner').getByRole('link', { name, exact: true });

test('nothing is fetched ahead before a reader turns to a link', async ({ page }) => {
  const asked = collectPages(page);
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.mouse.wheel(0, 5000);
  await page.waitForTimeout(1000);
  expect(asked).toEqual(['whole /']);
});

test('a pointer that rests on a link fetches its page, one that passes doesn’t', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const asked = collectPages(page);
  // In one go: a busy machine would take the way from one link to the next for a rest.
  await page.evaluate(() => {
    for (const path of ['/guides', '/method']) {
      const link = document.querySelector(`header a[href="${path}"]`);
      link?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
    }
  });
  await expect.poll(() => asked).toContain('/method');
  expect(asked).not.toContain('/guides');
});

test('the keyboard’s focus fetches the page of its link', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const asked = collectPages(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(linkTo(page, 'Models')).toBeFocused();
  await expect.poll(() => asked).toContain('/models');
});

test('a page is shown in place, at its top, with its title; Back and Forward show what was there', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const home = await page.getByRole('main').textContent();
  const asked = collectPages(page);
  await page.mouse.wheel(0, 600);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Glossary' }).click();
  await expect(headingOf(page)).toHaveText('Glossary');
  await expect(page).toHaveTitle(/^Glossary/);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  const glossary = await page.getByRole('main').textContent();

  await page.goBack();
  await expect(headingOf(page)).toHaveText('Which operations model fits your organisation?');
  expect(await page.getByRole('main').textContent()).toBe(home);
  await page.goForward();
  await expect(headingOf(page)).toHaveText('Glossary');
  expect(await page.getByRole('main').textContent()).toBe(glossary);

  expect(asked.filter((request) => request.startsWith('whole'))).toEqual([]);
  await expect(page.locator('style')).toHaveCount(1);
});

test('a page shown in place is the same as one that was loaded', async ({ page }) => {
  await page.goto('/models/sre');
  const loaded = await markupOf(page);
  await page.goto('/models', { waitUntil: 'networkidle' });
  await page.getByRole('main').getByRole('link', { name: 'SRE', exact: true }).first().click();
  await expect(headingOf(page)).toHaveText('SRE');
  expect(await markupOf(page)).toBe(loaded);
});

test('a click that asks for another tab gets it, and a link to a place is the browser’s own', async ({
  page,
  context,
}) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const opened = context.waitForEvent('page');
  await linkTo(page, 'Models').click({ modifiers: ['ControlOrMeta'] });
  await (await opened).waitForURL('**/models');
  expect(new URL(page.url()).pathname).toBe('/');

  await page.goto('/models/sre', { waitUntil: 'networkidle' });
  await page.locator('a.term').first().click();
  await page.waitForURL('**/glossary#*');
  await expect(page.locator(':target')).toHaveCount(1);
});
