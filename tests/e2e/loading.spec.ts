import { serveBitByBit } from '../browser/bit-by-bit';
import { expectNothingMoved, watchShifts } from '../browser/layout-shifts';
import { addressOf, pageNamed } from '../browser/pages.mjs';
import { expect, test } from '../browser/test';

/** Loading: nothing moves on a slow line either, and nothing is fetched that was not asked for. */

/** One page of each kind: what arrives late may move nothing that has been painted. */
const kinds = [
  'home',
  'model-sre',
  'guide-rules-in-europe',
  'asked-hire-or-outsource',
  'comparison',
  'comparison-of-two',
  'comparison-narrowed',
  'comparison-story',
  'practices',
  'metrics',
  'tools-empty',
  'question',
  'review',
  'result',
  'open-result',
  'change',
  'board',
  'room-cut-off',
];

test.describe('bit by bit', () => {
  let served: ReturnType<typeof serveBitByBit>;
  test.beforeAll(({ baseURL }) => {
    served = serveBitByBit(baseURL ?? '');
  });
  test.afterAll(() => served.close());

  for (const listed of kinds.map(pageNamed)) {
    test(`${listed.name}: what has arrived stays where it is`, async ({ page, baseURL }) => {
      const address = await addressOf(baseURL, listed);
      await watchShifts(page);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 720 });
        await page.goto(new URL(address, served.origin).href);
        await expectNothingMoved(page);
      }
    });
  }
});

test('reading an article to its end fetches no other article', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/models/sre', { waitUntil: 'networkidle' });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 600) {
    await page.evaluate((to) => window.scrollTo(0, to), top);
    await page.waitForTimeout(20);
  }
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  expect(fetched.filter((path) => /^\/(models|compare|guides)\/./.test(path) && path !== '/models/sre')).toEqual([]);
});
