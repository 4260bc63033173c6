import { expect, type Page, test } from '@playwright/test';
import { expectNoSidewaysScroll } from '../browser/layout';
import { addressOf, pages } from '../browser/pages.mjs';
import { expectNoSmallText, expectNothingCutOff, lineLength, readersSpacing } from '../browser/readability';

/** Every page: nothing moves while it loads, no text is too small, and it bears a small window and a reader's own spacing. */

// The reader's spacing comes as a style sheet from outside the page.
test.use({ bypassCSP: true });

for (const listed of pages) {
  test(`${listed.name}: still, large enough, and whole at 320 px and with wide spacing`, async ({ page, baseURL }) => {
    test.slow();
    await page.addInitScript(watchShifts);
    await page.goto(await addressOf(baseURL, listed), { waitUntil: 'networkidle' });

    await test.step('nothing moves, down to the end of the page', async () => {
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      await page.waitForTimeout(200);
      await expectNothingMoved(page);
    });
    await test.step('no text under 14 px', () => expectNoSmallText(page));
    await test.step('320 px, which is also 1280 px at 400 %', async () => {
      await page.setViewportSize({ width: 320, height: 256 });
      await expectNoSidewaysScroll(page);
      await expectNoSmallText(page);
    });
    if (listed.alike) return;
    await test.step('a reader’s own text spacing', async () => {
      await page.addStyleTag({ content: readersSpacing });
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await expectNothingCutOff(page);
        await expectNoSidewaysScroll(page);
      }
    });
  });
}

for (const listed of pages.filter(({ name }) => ['home', 'comparison-of-two', 'model-sre', 'result'].includes(name))) {
  test(`${listed.name}: nothing moves while it arrives bit by bit`, async ({ page, baseURL }) => {
    const address = await addressOf(baseURL, listed);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const slowLine = { latency: 20, downloadThroughput: 60_000, uploadThroughput: 60_000 };
    await session.send('Network.emulateNetworkConditions', { offline: false, ...slowLine });
    await page.addInitScript(watchShifts);
    await page.goto(address);
    await expectNothingMoved(page);
  });
}

for (const path of ['/models/sre', '/models/netops', '/compare/devops-vs-sre', '/guides/how-models-combine']) {
  test(`${path}: a line of running text holds 60 to 75 characters`, async ({ page }) => {
    await page.goto(path);
    const characters = await lineLength(page);
    expect(characters).toBeGreaterThanOrEqual(60);
    expect(characters).toBeLessThanOrEqual(75);
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

/** Fails with what moved, where from and where to. */
async function expectNothingMoved(page: Page) {
  const { sum, moved } = await page.evaluate(() => window.shifts);
  expect(sum.toFixed(2), moved.join('\n')).toBe('0.00');
}

declare global {
  interface Window {
    shifts: { sum: number; moved: string[] };
  }
  interface PerformanceEntry {
    /** Of layout shifts only. */
    value?: number;
    sources?: readonly { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
  }
}

/**
 * Runs in the page: keeps its layout shifts where a test can read them. One kind is left out, because nothing that can be seen
 * moves: Chromium reports the blank at the end of a line as moved when the link after it arrives.
 */
function watchShifts() {
  const shifts = { sum: 0, moved: [] as string[] };
  window.shifts = shifts;
  const place = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ');
  const isBlankText = (node: Node | null) => node?.nodeType === Node.TEXT_NODE && node.textContent?.trim() === '';
  new PerformanceObserver((list) => {
    for (const { value = 0, sources = [] } of list.getEntries()) {
      if (sources.length > 0 && sources.every(({ node }) => isBlankText(node))) continue;
      shifts.sum += value;
      for (const { node, previousRect, currentRect } of sources) {
        const words = node?.textContent?.trim().slice(0, 40);
        shifts.moved.push(`${node?.nodeName} “${words}” from ${place(previousRect)} to ${place(currentRect)}`);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
