import { expectNothingMoved, watchShifts } from '../browser/layout-shifts';
import { addressOf, pages } from '../browser/pages.mjs';
import { expect, test } from '../browser/test';

/** Loading: nothing moves on a slow line either, and nothing is fetched that was not asked for. */

for (const listed of pages.filter(({ name }) => ['home', 'comparison-of-two', 'model-sre', 'result'].includes(name))) {
  test(`${listed.name}: nothing moves while it arrives bit by bit`, async ({ page, baseURL }) => {
    const address = await addressOf(baseURL, listed);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const slowLine = { latency: 20, downloadThroughput: 60_000, uploadThroughput: 60_000 };
    await session.send('Network.emulateNetworkConditions', { offline: false, ...slowLine });
    await watchShifts(page);
    await page.goto(address);
    await expectNothingMoved(page);
  });
}

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
