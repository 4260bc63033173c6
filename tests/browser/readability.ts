import { expect, type Page } from '@playwright/test';

/** Checks for end-to-end tests of how text is set: its size, its room and the length of its lines. */

/** Fails when any visible text is smaller than 14 px, and quotes it. Text in a drawing counts as large as it is drawn. */
export async function expectNoSmallText(page: Page): Promise<void> {
  const small = await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      const text = texts.currentNode.textContent?.trim() ?? '';
      // Raised numbers, marks in formulas and what only a screen reader gets are set by other rules.
      if (!element || text === '' || element.closest('script, style, noscript, math, sup, .sr-only, title, desc'))
        continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const svg = element instanceof SVGElement ? element.ownerSVGElement : null;
      const scale = svg?.getScreenCTM()?.a ?? 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size < 13.95) found.add(`${size.toFixed(1)} px: ${text.slice(0, 40)}`);
    }
    return [...found];
  });
  expect.soft(small, `small text on ${page.url()}, ${page.viewportSize()?.width} px wide`).toEqual([]);
}

/** The spacing that readers may set for themselves (WCAG 1.4.12). */
const readersSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

/** Sets it as a reader's own style sheet, which no policy of the page refuses. */
export async function setReadersSpacing(page: Page): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, readersSpacing);
}

/** Fails when a box cuts off text that it holds, and quotes it. Boxes that scroll lose nothing. */
export async function expectNothingCutOff(page: Page): Promise<void> {
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('body *:not(.sr-only, .sr-only *)')].flatMap((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const tooWide = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const tooHigh = hides(overflowY) && element.scrollHeight > element.clientHeight + 1;
      const shown = element.checkVisibility() && element.clientWidth > 1;
      return shown && (tooWide || tooHigh) ? [`<${element.localName}> ${element.textContent.slice(0, 40)}`] : [];
    }),
  );
  expect.soft(cut, `text cut off on ${page.url()}, ${page.viewportSize()?.width} px wide`).toEqual([]);
}

/** Fails when a full line of the page's running text holds fewer than 60 characters or more than 75. */
export async function expectReadableLines(page: Page): Promise<void> {
  const characters = await lineLength(page);
  expect.soft(characters, `characters in a line on ${page.url()}`).toBeGreaterThanOrEqual(60);
  expect.soft(characters, `characters in a line on ${page.url()}`).toBeLessThanOrEqual(75);
}

/** How many characters a full line holds: the median over the paragraphs of three lines and more; 0 where there are none. */
function lineLength(page: Page): Promise<number> {
  return page.evaluate(() => {
    const lengths = [...document.querySelectorAll('main .running-text > p')].flatMap((paragraph) => {
      const height = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
      const lines = Math.round(paragraph.getBoundingClientRect().height / height);
      // Without the notes that stand in the margin beside it.
      const own = document.createElement('p');
      own.append(...[...paragraph.childNodes].map((node) => node.cloneNode(true)));
      for (const note of own.querySelectorAll('[aria-hidden="true"]')) note.remove();
      const characters = own.textContent?.trim().length ?? 0;
      // The last line is half full on average.
      return lines >= 3 ? [characters / (lines - 0.5)] : [];
    });
    return lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
  });
}
