import { expect, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** Accessibility check for end-to-end tests: axe's rules for WCAG 2.2 A and AA, and its best practices. */

/** The only rule for WCAG 2.2 AA; axe leaves it off unless asked. */
const targetSize = { 'target-size': { enabled: true } };
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Axe reads the text of the same few colours again for every element, which was a third of its time. Here it reads each text once:
 * reading depends on nothing but the text.
 */
const readColoursOnce = `{
  const { prototype } = axe.commons.color.Color;
  const { parseString } = prototype;
  const read = new Map();
  prototype.parseString = function (text) {
    if (!read.has(text)) {
      const { r, g, b, alpha } = parseString.call(this, text);
      read.set(text, { r, g, b, alpha });
    }
    return Object.assign(this, read.get(text));
  };
}`;
declare global {
  interface Window {
    axe: typeof axe;
  }
}
const axeSource = `${axe.source}\n${readColoursOnce}`;

/**
 * Fails with every violation on the page as it stands: the rule, what it asks, the elements and where to read more.
 * @param alike whether another page of the same parts is checked, which has looked at what lies over what: the colours of each look are
 * then read once.
 */
export async function expectNoAxeViolations(page: Page, alike = false): Promise<void> {
  if (!alike) return expectNothingFound(page, { rules: targetSize });
  const withoutColours = Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }]));
  await expectNothingFound(page, { rules: { ...targetSize, ...withoutColours } });
  await expectNoColourViolations(page);
}

/**
 * The same for what a theme can change: the colours. For a page whose other theme was checked in full, which has looked at what lies over
 * what. Of the texts that have the same colours, grounds, size and weight, axe is given one: it took most of its time for the others.
 */
export async function expectNoColourViolations(page: Page): Promise<void> {
  await expectNothingFound(page, { runOnly: colourRules }, true);
}

async function expectNothingFound(page: Page, options: RunOptions, oneOfEachLook = false): Promise<void> {
  // Reading axe takes a browser a quarter of a second, so a page that is checked in several themes reads it once.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const looks = oneOfEachLook ? await page.evaluateHandle(oneOfEach) : undefined;
  const violations = await page.evaluate(
    async ([options, include]) => {
      const context = include ? { include } : document;
      const { violations } = await window.axe.run(context, { ...options, resultTypes: ['violations'] });
      return violations;
    },
    [options, looks] as const,
  );
  const report = violations.map(({ id, help, helpUrl, nodes }) =>
    [`${id}: ${help}`, ...nodes.map(({ target }) => `  ${target.join(' ')}`), `  ${helpUrl}`].join('\n'),
  );
  expect.soft(report, `axe violations on ${page.url()}, in ${await coloursOf(page)}`).toEqual([]);
}

/** Of the elements that show text, one for each look. It runs in the page. */
function oneOfEach(): Element[] {
  const looks = new Map<string, Element>();
  const grounds = (element: Element | null): string => {
    if (!element) return '';
    const { backgroundColor, backgroundImage, opacity, filter } = getComputedStyle(element);
    return [backgroundColor, backgroundImage, opacity, filter, grounds(element.parentElement)].join();
  };
  for (const element of document.querySelectorAll('body *')) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    if (!hasText && !element.matches('input, select, textarea')) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const { color, fill, fontSize, fontWeight, textDecorationLine, textShadow } = getComputedStyle(element);
    const around = element.parentElement ? getComputedStyle(element.parentElement).color : '';
    const look = [element.localName, color, fill, fontSize, fontWeight, textDecorationLine, textShadow, around];
    const key = [...look, grounds(element)].join('|');
    if (!looks.has(key)) looks.set(key, element);
  }
  return [...looks.values()];
}

/** Whose colours a page shows, for the message. */
function coloursOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const matches = (query: string) => window.matchMedia(query).matches;
    if (matches('(forced-colors: active)')) return 'forced colours';
    return matches('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  });
}
