// `npm run check` and `npm test`: installs what is missing, runs every check in order and ends with one line that counts them.
// Plain Node without dependencies, because it starts on a fresh clone. `check` leaves out the end-to-end tests, `all` has them.

import { fileURLToPath } from 'node:url';
import { countPlaywright, countStep, countVitest, summaryLine } from './count-results.mjs';
import { findChromium } from './find-chromium.mjs';
import { findPostgres } from './find-postgres.mjs';
import { installChromium } from './install-chromium.mjs';
import { installPostgres } from './install-postgres.mjs';
import { dependenciesAreCurrent } from './installed.mjs';
import { bin, readReport, reportPath, run } from './run-command.mjs';

/** @typedef {import('./count-results.mjs').Counts} Counts */

// Every path below is relative to the project.
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const mode = process.argv[2];
if (mode !== 'check' && mode !== 'all') {
  console.error('Usage: node tests/runner/run-checks.mjs check|all');
  process.exit(2);
}

/** @type {{ name: string, counts: Counts, seconds: number }[]} */
const results = [];
/** Whether tests without a PostgreSQL have failed, as in CI. */
const needsPostgres = process.env.NEED_POSTGRES === '1';
/** Where a test writes the table of the articles' reading levels (`tests/data/reading-level.test.ts`). */
const readingTable = reportPath('reading');
/** Where a test writes which facts about tools nobody has looked at for long (`tests/data/tools.test.ts`). */
const staleTable = reportPath('stale');

if (await installDependencies()) {
  await step('Format and lint', () => commands([bin('biome'), 'ci', '.']));
  await step('Types', () => commands([bin('next'), 'typegen'], [bin('tsc'), '--noEmit']));
  await findDatabase();
  // Side by side: each has stretches in which it keeps but one core busy.
  const building = step('Build', builds);
  await step('Unit, data, component and architecture tests', vitest);
  const build = await building;
  if (mode === 'all') await step('End to end', () => endToEnd(build.failed === 0));
}
finish();

/** Runs one step, times it and keeps its counts. A step that fails does not stop the next one. */
async function step(/** @type {string} */ name, /** @type {() => Promise<Counts>} */ work) {
  console.log(`\n=== ${name}`);
  const start = performance.now();
  const counts = await work().catch((error) => {
    console.error(error);
    return countStep(false);
  });
  results.push({ name, counts, seconds: (performance.now() - start) / 1000 });
  return counts;
}

/** A step that is not made of tests counts as one: passed when all of its commands pass. */
async function commands(/** @type {string[][]} */ ...list) {
  for (const [command = '', ...args] of list) {
    if ((await run(command, args)) !== 0) return countStep(false);
  }
  return countStep(true);
}

/** The guide, and for the end-to-end tests the app that it is weighed against. */
async function builds() {
  const list = [['npm', 'run', 'build'], ...(mode === 'all' ? [['node', 'tests/bare-app/build.mjs']] : [])];
  for (const [command = '', ...args] of list) {
    if ((await run(command, args, { afterwards: true })) !== 0) return countStep(false);
  }
  return countStep(true);
}

async function vitest() {
  const report = reportPath('vitest');
  const env = { READING_TABLE: readingTable, STALE_TABLE: staleTable, TODAY: new Date().toISOString().slice(0, 10) };
  const code = await run(
    bin('vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { env },
  );
  return countVitest(readReport(report), code);
}

/** Gets the PostgreSQL that tests of rooms start. They say themselves what they leave out. */
async function findDatabase() {
  if (findPostgres() ?? (await installPostgres())) return;
  console.log(
    `No PostgreSQL. Install it, or name the folder of its programs in POSTGRES_BIN. ${
      needsPostgres ? 'Its tests fail.' : 'Left out: the tests of rooms on PostgreSQL, and with several processes.'
    }`,
  );
}

/** Rejects when CHROME_PATH is wrong. */
async function endToEnd(/** @type {boolean} */ built) {
  if (!built) {
    console.log('Not run: the end-to-end tests need the build, and the build failed.');
    return countStep(false);
  }
  const chromium = findChromium() ?? (await installChromium());
  if (!chromium) {
    console.log('Not run: no Chromium. Install Chromium or Chrome, or name one in CHROME_PATH.');
    return countStep(false);
  }
  const report = reportPath('playwright');
  const env = { CHROME_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const code = await run(bin('playwright'), ['test', '--reporter=list,json'], { env });
  return countPlaywright(readReport(report), code);
}

async function installDependencies() {
  if (dependenciesAreCurrent()) return true;
  const install = await step('Install dependencies', () =>
    commands(['npm', 'ci', '--include=dev', '--no-audit', '--no-fund']),
  );
  // What is installed is not a check of the project: it counts only when it fails.
  if (install.failed === 0) results.pop();
  else console.log('Nothing else can run without the dependencies.');
  return install.failed === 0;
}

/** Prints the articles' reading levels and the stale facts, which fail nothing by the mere passing of time, a line a step, then the summary as the very last line, and sets the exit code. */
function finish() {
  console.log('\n=== Reading level of the articles');
  console.log(readReport(readingTable)?.table ?? 'Not measured: the tests did not get that far.');

  console.log('\n=== Facts about tools that nobody has looked at for long');
  console.log(readReport(staleTable)?.table ?? 'Not listed: the tests did not get that far.');

  console.log('\n=== Summary');
  for (const { name, counts, seconds } of results)
    console.log(`${name}: ${summaryLine([counts])} (${seconds.toFixed(1)} s)`);
  const all = results.map(({ counts }) => counts);
  console.log(summaryLine(all));
  const good = all.length > 0 && all.every(({ failed }) => failed === 0);
  process.exitCode = good ? 0 : 1;
}
