import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '../browser/test';

/** What a pair's page and a model's page say before anybody scrolls, and the way to them from the first page. */

const pairs = readdirSync('content/pairs').map((file) => file.replace('.mdx', ''));
const screens = [
  { width: 320, height: 740 },
  { width: 1440, height: 900 },
] as const;

/** Where an element ends, in px from the top of the page. */
async function bottomOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).boundingBox();
  return box ? box.y + box.height : Number.POSITIVE_INFINITY;
}

for (const viewport of screens) {
  test.describe(`on a screen of ${viewport.width} × ${viewport.height} px`, () => {
    test.use({ viewport });

    test('each pair is answered: two sentences, five scales, when to choose which, how they work together', async ({
      page,
    }) => {
      for (const pair of pairs) {
        await page.goto(`/compare/${pair}`);
        await expect(page.locator('article [role=img][aria-label*=", from 1, "]')).toHaveCount(5);
        await expect(page.locator('#in-short dt', { hasText: /^Choose \w+ when$/ })).toHaveCount(2);
        expect.soft(await bottomOf(page, '#in-short'), pair).toBeLessThanOrEqual(viewport.height);
      }
    });

    test('“DevOps or SRE?” is answered one click from the first page', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'DevOps or SRE?' }).click();
      await expect(page).toHaveURL('/compare/devops-vs-sre');
      await expect(page.getByText('Choose SRE when')).toBeInViewport();
      await expect(page.getByText('Together:')).toBeInViewport();
    });

    test('the labels of the map cover neither each other nor a mark, as they are drawn', async ({ page }) => {
      await page.goto('/');
      expect(await coveredOnMap(page)).toEqual([]);
    });
  });
}

test('a model’s page begins with its place, when it fits and when not, and three scales, each leading on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/models/sre');
  const strip = page.getByRole('region', { name: 'SRE at first sight' });
  await expect(strip.getByRole('link')).toHaveText([
    'On the map',
    'Fits when',
    'Does not fit when',
    'Breadth',
    'Pace of change',
    'Cost',
  ]);
  expect(await bottomOf(page, 'section[aria-label="SRE at first sight"]')).toBeLessThanOrEqual(540);
  await strip.getByRole('link', { name: 'Fits when' }).click();
  await expect(page).toHaveURL('/compare/rows/when-to-use');
});

test('a model on the map leads to its page, which is shown in place', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const loadedWhole: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'document') loadedWhole.push(request.url());
  });
  await page.getByRole('link', { name: 'SRE: many releases, some systems' }).click();
  await expect(page).toHaveURL('/models/sre');
  await expect(page.getByRole('heading', { level: 1, name: 'SRE' })).toBeVisible();
  expect(loadedWhole).toEqual([]);
});

/** Pairs of labels, or of a label and a mark, whose boxes overlap in the map of the page. */
function coveredOnMap(page: Page): Promise<string[]> {
  return page.locator('#map svg[role=group]').evaluate((map) => {
    const seen = (selector: string) =>
      [...map.querySelectorAll(selector)]
        .map((element) => ({ name: element.textContent || 'a mark', box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
    const labels = seen('a text');
    return [...labels, ...seen('a path')].flatMap((one, index, all) =>
      all
        .slice(index + 1)
        .filter(
          ({ box }) =>
            one.box.left < box.right &&
            box.left < one.box.right &&
            one.box.top < box.bottom &&
            box.top < one.box.bottom,
        )
        .map((other) => `${one.name} and ${other.name}`),
    );
  });
}
