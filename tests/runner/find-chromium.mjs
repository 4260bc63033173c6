// Finds the browser of the end-to-end tests: the one named in CHROME_PATH, the system's, or the one Playwright has downloaded.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** The first is the engine without windows and bars of its own, which the others load anew for every test. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * @returns {string | undefined} the path of a Chromium or Chrome; undefined when there is none
 * @throws {Error} when CHROME_PATH names a file that does not exist: another browser in its place would surprise
 */
export function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist`);
    return named;
  }
  return [...onPath(), ...macApplications].find(starts) ?? playwrightsOwn();
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => ['/usr/bin', ...folders].map((folder) => join(folder, name)));
}

/** A file of that name can be a stub that only tells how to install a browser, as in Ubuntu. */
function starts(/** @type {string} */ path) {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function playwrightsOwn() {
  // Before the dependencies are installed there is no Playwright to ask.
  if (!existsSync('node_modules/@playwright/test')) return undefined;
  /** @type {typeof import('@playwright/test')} */
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}
