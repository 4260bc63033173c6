import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

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
const axeSource = `${axe.source}\n${readColoursOnce}`;

/** Fails with every violation on the page as it stands: the rule, what it asks, the elements and where to read more. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await expectNothingFound(page, { rules: targetSize });
}

/** The same for what a theme can change: the colours. For a page whose other theme was checked in full. */
export async function expectNoColourViolations(page: Page): Promise<void> {
  await expectNothingFound(page, { runOnly: colourRules });
}

/** No page has a frame, so axe's way for one document does, which is three times as fast. */
async function expectNothingFound(page: Page, options: Parameters<AxeBuilder['options']>[0]): Promise<void> {
  const axe = new AxeBuilder({ page, axeSource })
    .setLegacyMode(true)
    .options({ ...options, resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  const report = violations.map(({ id, help, helpUrl, nodes }) =>
    [`${id}: ${help}`, ...nodes.map(({ target }) => `  ${target.join(' ')}`), `  ${helpUrl}`].join('\n'),
  );
  expect.soft(report, `axe violations on ${page.url()}, in ${await coloursOf(page)}`).toEqual([]);
}

/** Whose colours a page shows, for the message. */
function coloursOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const matches = (query: string) => window.matchMedia(query).matches;
    if (matches('(forced-colors: active)')) return 'forced colours';
    return matches('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  });
}
