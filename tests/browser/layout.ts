import { expect, type Page } from '@playwright/test';

/** Layout check for end-to-end tests. */

/** Fails when the page is wider than its window, and names the elements that stick out. Call it at a width of 320 px. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const stickingOut = await page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const names = [...document.querySelectorAll('body *')].flatMap((element) => {
      const { left, width } = element.getBoundingClientRect();
      // A long word can leave its box without making the box wider.
      const spills = getComputedStyle(element).overflowX === 'visible';
      const right = Math.round(left + Math.max(width, spills ? element.scrollWidth : 0));
      const name = `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
      return right > root.clientWidth ? [`${name} ends at ${right} px`] : [];
    });
    return [`the page is ${root.scrollWidth} px wide in a window of ${root.clientWidth} px`, ...names];
  });
  expect.soft(stickingOut, `sideways scroll on ${page.url()}`).toEqual([]);
}
