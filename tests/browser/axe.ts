import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Accessibility check for end-to-end tests: axe's rules for WCAG 2.2 A and AA, and its best practices. */

/** The only rule for WCAG 2.2 AA; axe leaves it off unless asked. */
const targetSize = { 'target-size': { enabled: true } };
const colourRules = ['color-contrast', 'link-in-text-block'];

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
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ ...options, resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  const report = violations.map(({ id, help, helpUrl, nodes }) =>
    [`${id}: ${help}`, ...nodes.map(({ target }) => `  ${target.join(' ')}`), `  ${helpUrl}`].join('\n'),
  );
  expect(report, `axe violations on ${page.url()}`).toEqual([]);
}
