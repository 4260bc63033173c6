import { expect, type Page } from '@playwright/test';

/** What moves on a page while it loads. */

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

/** Begins to watch every page that is opened from now on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(keepShifts);
}

/** Fails with what has moved since the page was opened, where from and where to. */
export async function expectNothingMoved(page: Page): Promise<void> {
  const { sum, moved } = await page.evaluate(() => window.shifts);
  expect.soft(sum.toFixed(2), [`layout shifts on ${page.url()}`, ...moved].join('\n')).toBe('0.00');
}

/**
 * Runs in the page: keeps its layout shifts where a test can read them. One kind is left out, because nothing that can be seen
 * moves: Chromium reports the blank at the end of a line as moved when the link after it arrives.
 */
function keepShifts() {
  const shifts: Window['shifts'] = { sum: 0, moved: [] };
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
