// Every page there is, and every state of one that an address gives: the one table for the screenshots and for the checks of
// accessibility, layout and colours.

import { readdirSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} ListedPage
 * @property {string} name says what is seen, and is fit for a file's name
 * @property {string} [path] the address; without it, `answers` make one
 * @property {Readonly<Record<string, string>>} [answers] question id → option id, for a result or a review
 * @property {'/r/' | '/questionnaire/review?code='} [prefix] what stands before the code of the answers
 * @property {'/paper'} [suffix] what stands after it
 * @property {number} [status] the status it is served with; 200 where nothing is said
 * @property {RegExp} [heading] where only its heading tells that this state was reached
 * @property {boolean} [framed] whether it is made to be shown in a frame on other sites, without the guide's navigation
 * @property {boolean} [alike] whether it is made of the same parts as a page before it, so that one of them is enough for slow checks
 */

/** Seven answers that give DevOps and SRE nearly the same share: a result with much to show. */
export const sharedLead = {
  'release-path': 'approval',
  'fault-discovery': 'live',
  'outage-cost': 'customers',
  'service-health': 'many-alerts',
  demand: 'unforeseen',
  'main-wish': 'delivery',
  'worst-trouble': 'running',
};

/** A published result of edition 2026.1. */
const codeOf20261 = '14WES-S7SGJ-8KZVV-0RGD3-SXG8';

/** Results of described organisations and of variations of them, of both editions, in the order of a board's address. */
const boardCodes = [
  '14WES-S7SGJ-8KZVV-0RGD3-SXG8',
  '22HZY-VHPH6-QY1D6-CS19W-P83',
  '23XN7-EVQF6-EEGM3-CRQ3V-F82',
  '27R93-WBSRY-GGRXW-NRK2V-97T',
  '2ADBS-HT0Y2-EPD43-VFFJ3-FS6',
  '2D1V0-93XBC-STAQX-5X5ZK-5N9',
  '2D2Q7-AA1PQ-PGA8Q-ZN7T5-5F3',
  '2D2Q7-AAKPY-NE6F5-FH4HP-6CW',
  '2D2ZJ-EZFMR-VKVB6-CRQDP-YJK',
  '2D3Y1-742NG-DVF1T-WSBGX-G52',
  '2D43D-Y4F56-NXQRK-K7A3T-PEG',
  '2D43M-GGA2V-4TKHJ-CCQ1W-NWC',
];
/** A described organisation's result, of edition 2026.2. */
const otherCode = '2D43D-Y4F56-NXQRK-K7A3T-PEG';

/** What a result is about, without a space and too long. */
const longScope = 'W'.repeat(61);

/** @type {readonly ListedPage[]} */
export const pages = [
  { name: 'home', path: '/' },
  { name: 'models', path: '/models' },
  ...articles('models', '/models/', 'model-'),
  { name: 'comparison', path: '/compare' },
  { name: 'comparison-of-two', path: '/compare?models=devops,sre' },
  { name: 'comparison-empty', path: '/compare?q=qqqq' },
  { name: 'comparison-narrowed', path: '/compare?models=sre,netops,devops&show=differences&order=difference&q=error' },
  { name: 'comparison-notice', path: '/compare?models=devop,sre,netops&colour=red&marks=off', alike: true },
  { name: 'comparison-from-result', path: `/compare?from=${otherCode}` },
  { name: 'comparison-story', path: '/compare/one-story' },
  { name: 'comparison-story-of-two', path: '/compare/one-story?models=devops&models=sre&models=nonsense', alike: true },
  { name: 'comparison-row', path: '/compare/rows/kpis' },
  ...articles('pairs', '/compare/', 'pair-'),
  { name: 'guides', path: '/guides' },
  ...articles('guides', '/guides/', 'guide-'),
  ...articles('questions', '/guides/', 'asked-'),
  { name: 'pair-unknown', path: '/compare/devop-vs-sre', status: 404, heading: /no such pair/ },
  { name: 'practices', path: '/practices' },
  { name: 'practices-unknown-choice', path: '/practices?model=sre&effort=nonsense', alike: true },
  { name: 'practice', path: '/practices/first-objective' },
  { name: 'practice-unknown', path: '/practices/nonsense', status: 404, heading: /no such practice/, alike: true },
  { name: 'metrics', path: '/metrics' },
  { name: 'metric', path: '/metrics/mttr' },
  { name: 'tools', path: '/tools' },
  { name: 'tools-empty', path: '/tools?q=qqqq&warnings=yes' },
  { name: 'tool', path: '/tools/opsgenie' },
  { name: 'cases', path: '/cases', alike: true },
  { name: 'case', path: '/cases/campus-network' },
  { name: 'glossary', path: '/glossary' },
  { name: 'sources', path: '/sources' },
  { name: 'source', path: '/sources/dora-metrics' },
  { name: 'search', path: '/search' },
  { name: 'search-found', path: '/search?q=error+budget' },
  { name: 'search-kind', path: '/search?q=patches&kind=metric', alike: true },
  { name: 'search-unknown-kind', path: '/search?q=patches&kind=nonsense', alike: true },
  { name: 'search-empty', path: '/search?q=xyzzy' },
  { name: 'method', path: '/method' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'styleguide', path: '/styleguide' },
  { name: 'questionnaire', path: '/questionnaire' },
  { name: 'question', path: '/questionnaire/release-path' },
  { name: 'question-unreadable-code', path: '/questionnaire/release-path?code=nonsense', alike: true },
  { name: 'question-about', path: `/questionnaire/release-path?scope=${longScope}`, alike: true },
  {
    name: 'question-of-older-edition',
    path: `/questionnaire/people?code=${codeOf20261}&scope=Hosting+at+the+city+hospital`,
    heading: /Carry your answers over/,
  },
  { name: 'review-empty', path: '/questionnaire/review' },
  { name: 'review', answers: sharedLead, prefix: '/questionnaire/review?code=' },
  { name: 'result', answers: sharedLead, prefix: '/r/', heading: /share the lead/ },
  { name: 'result-clear', answers: answersOf('C06'), prefix: '/r/', heading: /DevOps/, alike: true },
  { name: 'result-of-older-edition', path: `/r/${codeOf20261}?scope=${longScope}`, alike: true },
  { name: 'result-not-enough', answers: { 'release-need': 'weekly' }, prefix: '/r/', heading: /not enough to tell/ },
  { name: 'paper', answers: sharedLead, prefix: '/r/', suffix: '/paper', heading: /share the lead/ },
  { name: 'paper-not-enough', answers: { 'release-need': 'weekly' }, prefix: '/r/', suffix: '/paper', alike: true },
  { name: 'paper-of-older-edition', path: `/r/${codeOf20261}/paper?scope=${longScope}`, alike: true },
  {
    name: 'change',
    path: `/compare-results?from=${codeOf20261}&to=${otherCode}&to-scope=${longScope}`,
    heading: /answers differ/,
  },
  {
    name: 'change-without-blend',
    path: `/compare-results?from=${otherCode}&to=29DSX`,
    heading: /answers differ/,
    alike: true,
  },
  { name: 'change-unreadable', path: '/compare-results?from=nonsense', heading: /Compare two results/ },
  { name: 'unreadable-link', path: '/r/nonsense', status: 404, heading: /can’t be read/ },
  { name: 'open-result', path: '/r', heading: /Open a result/ },
  { name: 'open-result-unreadable', path: '/r?code=Where+is+it', status: 404, heading: /can’t be read/, alike: true },
  { name: 'board-empty', path: '/team' },
  { name: 'board', path: boardOf(2) },
  { name: 'board-of-many', path: `${boardOf(12)}&scope=${longScope}`, heading: /./, alike: true },
  { name: 'board-bad-links', path: `${boardOf(1)}&r=NONSENSE&add=hello`, heading: /One set of answers/, alike: true },
  { name: 'room-start', path: '/room' },
  { name: 'room-cut-off', path: '/room/AAAAAAAAAAAAAAAAAAAAAA', heading: /cut off/ },
  { name: 'board-unreadable', path: '/team?r=NONSENSE', status: 404, heading: /Decide together/, alike: true },
  { name: 'embed-comparison', path: '/embed/compare?theme=dark', framed: true, alike: true },
  { name: 'embed-comparison-of-two', path: '/embed/compare?models=devops,sre,nonsense', framed: true },
  { name: 'embed-nothing', path: '/embed/compare?models=nonsense', framed: true, status: 404, alike: true },
  { name: 'embed-blend', path: `/embed/blend/${otherCode}`, framed: true },
  { name: 'embed-blend-unreadable', path: '/embed/blend/nonsense', framed: true, status: 404, alike: true },
  { name: 'not-found', path: '/nowhere', status: 404 },
];

/**
 * The address of a board with some members, every second one with a label.
 * @param {number} count
 * @returns {string}
 */
function boardOf(count) {
  const labels = ['Ada', '', 'Ben%2C+on+call', '', '%D8%A7%D8%B3%D8%AA%D8%B6%D8%A7%D9%81%D8%A9', ''];
  const members = boardCodes.slice(0, count).map((code, index) => {
    const label = labels[index % labels.length];
    return `r=${code}${label ? `.${label}` : ''}`;
  });
  return `/team?${members.join('&')}`;
}

/**
 * One page for each article of a folder of `content`. All but the first are alike.
 * @param {string} folder
 * @param {string} path what stands before the article's name in its address
 * @param {string} prefix what stands before it in the page's name
 * @returns {ListedPage[]}
 */
function articles(folder, path, prefix) {
  const names = readdirSync(new URL(`../../content/${folder}`, import.meta.url)).map((file) =>
    file.replace('.mdx', ''),
  );
  return names.map((name, index) => ({ name: prefix + name, path: path + name, alike: index > 0 }));
}

/**
 * The answers of an organisation described in the calibration.
 * @param {string} id
 * @returns {Readonly<Record<string, string>>}
 */
function answersOf(id) {
  const file = new URL('../../lib/questionnaire/calibration/2026.2.json', import.meta.url);
  const found = JSON.parse(readFileSync(file, 'utf8')).find(
    (/** @type {{ id: string }} */ described) => described.id === id,
  );
  if (!found) throw new Error(`The calibration has no ${id}.`);
  return found.answers;
}

/**
 * @param {string} name of a page of the list
 * @returns {ListedPage}
 */
export function pageNamed(name) {
  const found = pages.find((listed) => listed.name === name);
  if (!found) throw new Error(`The list of pages has no ${name}`);
  return found;
}

/**
 * The address of a listed page on the server at `origin`. A result's code comes from the interface for programs.
 * @param {string | undefined} origin such as `http://localhost:3000`
 * @param {ListedPage} page
 * @returns {Promise<string>} path and query
 * @throws {Error} when the answers can't be scored
 */
export async function addressOf(origin, { path, answers, prefix = '/r/', suffix = '' }) {
  if (path !== undefined) return path;
  const response = await fetch(`${origin}/api/v1/score`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ answers }),
  });
  if (!response.ok) throw new Error(`The answers can't be scored: ${await response.text()}`);
  return prefix + (await response.json()).code + suffix;
}
