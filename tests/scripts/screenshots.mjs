// `npm run screenshots`: pictures of every listed page at three widths in light and dark, with a contact sheet, and pages as printed.
// They go to `screenshots/`, which git leaves alone; the picture in the README goes to `public/screenshots/`.
// `npm run screenshots -- result`: of those pages alone whose name begins so. Without a build it makes one.

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { ready, start } from '../browser/own-server.mjs';
import { addressOf, pageNamed, pages } from '../browser/pages.mjs';
import { findChromium } from '../runner/find-chromium.mjs';
import { installChromium } from '../runner/install-chromium.mjs';
import { run } from '../runner/run-command.mjs';

const widths = [320, 768, 1440];
const schemes = /** @type {const} */ (['light', 'dark']);
const printed = ['model-sre', 'comparison', 'result'];

// Every path below is relative to the project.
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const executablePath = findChromium() ?? (await installChromium());
if (!executablePath) throw new Error('No Chromium. Install Chromium or Chrome, or name one in CHROME_PATH.');
if (!existsSync('.next/server.mjs') && (await run('npm', ['run', 'build'])) !== 0) throw new Error('The build failed.');

const some = process.argv[2] ?? '';
const chosen = pages.filter(({ name }) => name.startsWith(some));
const server = start({ PORT: process.env.PORT ?? '3223', LOG_LEVEL: 'warn' });
const { origin } = server;
process.on('exit', () => server.process.kill());
await ready(server);
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  if (some === '') await pictureForReadme();
  rmSync('screenshots', { recursive: true, force: true });
  mkdirSync('screenshots');
  for (const listed of chosen) await photograph(listed);
  writeFileSync('screenshots/index.html', contactSheet());
  console.log('screenshots/index.html shows them all.');
} finally {
  await browser.close();
  server.process.kill();
}

/** Every width and scheme of one page, from top to bottom, and its print where it is wanted. */
async function photograph(/** @type {import('../browser/pages.mjs').ListedPage} */ listed) {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.goto(origin + (await addressOf(origin, listed)), { waitUntil: 'networkidle' });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `screenshots/${fileName(listed.name, width, colorScheme)}`, fullPage: true });
    }
  }
  if (printed.includes(listed.name)) {
    // A browser prints in the light colours.
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.pdf({ path: `screenshots/${listed.name}.pdf`, format: 'A4' });
  }
  await page.close();
  console.log(listed.name);
}

/** The head of a result, small enough to be kept with the source. */
async function pictureForReadme() {
  const page = await browser.newPage({ viewport: { width: 1200, height: 760 }, colorScheme: 'light' });
  await page.goto(origin + (await addressOf(origin, pageNamed('result-clear'))), { waitUntil: 'networkidle' });
  mkdirSync('public/screenshots', { recursive: true });
  await page.screenshot({ path: 'public/screenshots/result.png' });
  await page.close();
}

function contactSheet() {
  const figures = chosen.map(({ name }) => {
    const shots = schemes.flatMap((scheme) => widths.map((width) => shot(name, width, scheme)));
    const pdf = printed.includes(name) ? ` <a href="${name}.pdf">as printed</a>` : '';
    return `<h2>${name}${pdf}</h2>\n<div>${shots.join('\n')}</div>`;
  });
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>Opsblend: every page</title>
<style>
body { font: 16px system-ui; margin: 2rem; background: #888; }
div { display: flex; gap: 1rem; align-items: flex-start; overflow-x: auto; }
img { display: block; height: auto; max-height: 60rem; object-fit: cover; object-position: top; }
</style>
<h1>Every page</h1>
${figures.join('\n')}
</html>
`;
}

function shot(/** @type {string} */ name, /** @type {number} */ width, /** @type {string} */ scheme) {
  const file = fileName(name, width, scheme);
  return `<a href="${file}"><img src="${file}" alt="${name}, ${width} px, ${scheme}" width="${width / 2}" loading="lazy"></a>`;
}

function fileName(/** @type {string} */ name, /** @type {number} */ width, /** @type {string} */ scheme) {
  return `${name}-${width}-${scheme}.png`;
}
