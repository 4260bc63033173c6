import { expect, type Page, test } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe';
import { expectNoSidewaysScroll } from '../support/layout';
import { answersOf, headingOf, scored } from './questionnaire';

/** Every page and every state of one, in light and in dark: axe finds nothing, the frame is whole, and 320 px are wide enough. */

/** How a state that an address alone does not give comes about. */
type Prepare = (page: Page) => Promise<void>;
interface State {
  name: string;
  /** An address, or the answers whose result it shows. */
  path: string | { prefix: string; answers: Readonly<Record<string, string>> };
  heading: string | RegExp;
  prepare?: Prepare;
}

const withoutChoice: Prepare = (page) => page.getByRole('button', { name: 'Continue' }).click();
const openAll: Prepare = async (page) => {
  for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
};

/** Seven answers that give DevOps and SRE the same share. */
const evenAnswers = {
  'release-path': 'approval',
  'fault-discovery': 'live',
  'outage-cost': 'customers',
  'service-health': 'many-alerts',
  'routine-work': 'grows',
  'main-wish': 'delivery',
  'worst-trouble': 'running',
};

const states: State[] = [
  { name: 'home', path: '/', heading: /^An open decision guide/ },
  { name: 'models', path: '/models', heading: /models/i },
  { name: 'SysOps', path: '/models/sysops', heading: /SysOps/ },
  { name: 'DevOps', path: '/models/devops', heading: /DevOps/ },
  { name: 'NetOps', path: '/models/netops', heading: /NetOps/ },
  { name: 'TechOps', path: '/models/techops', heading: /TechOps/ },
  { name: 'SRE', path: '/models/sre', heading: /SRE|Site reliability/i },
  { name: 'comparison', path: '/compare', heading: 'Compare the models' },
  { name: 'comparison of two', path: '/compare?models=devops&models=sre', heading: 'Compare the models' },
  { name: 'comparison, nothing found', path: '/compare?q=qqqq', heading: 'Compare the models' },
  { name: 'questionnaire', path: '/questionnaire', heading: 'Find your blend' },
  { name: 'question', path: '/questionnaire/release-path', heading: /\?$/ },
  { name: 'question without a choice', path: '/questionnaire/release-path', heading: /\?$/, prepare: withoutChoice },
  { name: 'question, unreadable code', path: '/questionnaire/release-path?code=nonsense', heading: /\?$/ },
  { name: 'review, empty', path: '/questionnaire/review', heading: 'Review your answers' },
  {
    name: 'review, full',
    path: { prefix: '/questionnaire/review?code=', answers: answersOf('C10') },
    heading: 'Review your answers',
  },
  {
    name: 'result, clear lead',
    path: { prefix: '/r/', answers: answersOf('C06') },
    heading: /DevOps leads/,
    prepare: openAll,
  },
  { name: 'result, shared lead', path: { prefix: '/r/', answers: evenAnswers }, heading: /share the lead/ },
  {
    name: 'result, not enough',
    path: { prefix: '/r/', answers: { 'release-need': 'weekly' } },
    heading: 'There is not enough to tell yet.',
  },
  { name: 'method', path: '/method', heading: 'How a recommendation is made' },
  { name: 'not found', path: '/nowhere', heading: 'There is no page at this address' },
  { name: 'unreadable link', path: '/r/nonsense', heading: 'This result link can’t be read' },
];

for (const state of states) {
  test(`${state.name}: axe finds nothing in light and dark, and 320 px are enough`, async ({ page, request }) => {
    // Axe takes many seconds for the longest tables.
    test.slow();
    await page.goto(await addressOf(request, state));
    await expect(headingOf(page)).toHaveText(state.heading);
    await state.prepare?.(page);

    await test.step('one heading, a title, landmarks and a way past the navigation', async () => {
      await expect(headingOf(page)).toHaveCount(1);
      // The first page opens with the name; every other one says where one is, and ends with it.
      await expect(page).toHaveTitle(state.path === '/' ? /^Opsblend: ./ : /. · Opsblend$/);
      for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
        await expect(page.getByRole(landmark)).toHaveCount(1);
      }
      await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCount(1);
      await expect(page.getByRole('link', { name: 'Skip to the content' })).toHaveAttribute('href', '#content');
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      await test.step(`axe finds nothing in ${colorScheme}`, async () => {
        await page.emulateMedia({ colorScheme });
        await expectNoAxeViolations(page);
      });
    }
    await test.step('at 320 px nothing scrolls sideways', async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScroll(page);
    });
  });
}

async function addressOf(request: Parameters<typeof scored>[0], { path }: State): Promise<string> {
  return typeof path === 'string' ? path : path.prefix + (await scored(request, path.answers)).code;
}
