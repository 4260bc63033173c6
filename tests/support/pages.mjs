// Every page worth looking at, once of each kind: the one table for the screenshots and for the checks of layout and colours.

/**
 * @typedef {object} ListedPage
 * @property {string} name says what is seen, and is fit for a file's name
 * @property {string} [path] the address; without it, `answers` make one
 * @property {Readonly<Record<string, string>>} [answers] question id → option id, for a result or a review
 * @property {'/r/' | '/questionnaire/review?code='} [prefix] what stands before the code of the answers
 */

/** Seven answers that give DevOps and SRE the same share: a result with much to show. */
const sharedLead = {
  'release-path': 'approval',
  'fault-discovery': 'live',
  'outage-cost': 'customers',
  'service-health': 'many-alerts',
  'routine-work': 'grows',
  'main-wish': 'delivery',
  'worst-trouble': 'running',
};

/** @type {readonly ListedPage[]} */
export const pages = [
  { name: 'home', path: '/' },
  { name: 'models', path: '/models' },
  { name: 'model-sysops', path: '/models/sysops' },
  { name: 'model-devops', path: '/models/devops' },
  { name: 'model-netops', path: '/models/netops' },
  { name: 'model-techops', path: '/models/techops' },
  { name: 'model-sre', path: '/models/sre' },
  { name: 'comparison', path: '/compare' },
  { name: 'comparison-of-two', path: '/compare?models=devops&models=sre' },
  { name: 'pair', path: '/compare/devops-vs-sre' },
  { name: 'guides', path: '/guides' },
  { name: 'guide', path: '/guides/how-models-combine' },
  { name: 'practices', path: '/practices' },
  { name: 'metrics', path: '/metrics' },
  { name: 'tools', path: '/tools' },
  { name: 'glossary', path: '/glossary' },
  { name: 'sources', path: '/sources' },
  { name: 'search', path: '/search?q=error+budget' },
  { name: 'method', path: '/method' },
  { name: 'questionnaire', path: '/questionnaire' },
  { name: 'question', path: '/questionnaire/release-path' },
  { name: 'review', answers: sharedLead, prefix: '/questionnaire/review?code=' },
  { name: 'result', answers: sharedLead, prefix: '/r/' },
  { name: 'result-not-enough', answers: { 'release-need': 'weekly' }, prefix: '/r/' },
  { name: 'unreadable-link', path: '/r/nonsense' },
  { name: 'not-found', path: '/nowhere' },
];

/**
 * The address of a listed page on the server at `origin`. A result's code comes from the interface for programs.
 * @param {string | undefined} origin such as `http://localhost:3000`
 * @param {ListedPage} page
 * @returns {Promise<string>} path and query
 * @throws {Error} when the answers can't be scored
 */
export async function addressOf(origin, { path, answers, prefix = '/r/' }) {
  if (path !== undefined) return path;
  const response = await fetch(`${origin}/api/v1/score`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ answers }),
  });
  if (!response.ok) throw new Error(`The answers can't be scored: ${await response.text()}`);
  return prefix + (await response.json()).code;
}
