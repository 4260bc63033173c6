import type { Page } from '@playwright/test';

/** What others do to a page in a browser: a translator replaces all of its text, and extensions put elements into it. */

/** Puts every text of the page, now and later, into elements of its own, as a browser's translator does; digits stay. */
export async function translate(page: Page): Promise<void> {
  // It is shown when the page's scripts have run.
  await page.getByRole('group', { name: 'Theme' }).waitFor();
  await page.evaluate(() => {
    const done = new WeakSet<Node>();
    const replaceTexts = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode;
        const parent = text.parentElement;
        const isLeft = !parent || done.has(parent) || parent.closest('script, style, textarea, svg, [translate="no"]');
        if (text instanceof Text && text.data.trim() !== '' && !isLeft) texts.push(text);
      }
      for (const text of texts) {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.textContent = text.data;
        outer.append(inner);
        done.add(inner);
        text.replaceWith(outer);
      }
    };
    replaceTexts();
    new MutationObserver(replaceTexts).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}

/**
 * Opens a page into which extensions put elements, at the start and end of head and body, before its scripts have run; `before` is what
 * a reader does until then.
 */
export async function openAmongExtensions(page: Page, path: string, before: () => Promise<void>): Promise<void> {
  let start = () => {};
  const started = new Promise<void>((resolve) => {
    start = resolve;
  });
  await page.route('**/_next/static/**', async (route) => {
    await started;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await page.getByRole('contentinfo').waitFor();
  await page.evaluate(() => {
    for (const parent of [document.head, document.body]) {
      for (const name of parent === document.head
        ? ['meta', 'link', 'script']
        : ['div', 'extension-root', 'iframe', 'a']) {
        for (const place of ['prepend', 'append'] as const) {
          const element = document.createElement(name);
          element.dataset.extension = place;
          parent[place](element);
        }
      }
    }
    // React would make a new one with the page.
    document.querySelector('main')?.setAttribute('data-served', '');
  });
  await before();
  start();
  await page.waitForLoadState('load');
}
