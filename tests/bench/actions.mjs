// `npm run actions`: how soon the comparison answers to what one does there, on a processor of a quarter of the speed: 30 recorded
// actions, each to the next paint, the new table beside it, and what has moved. Needs `npm run build` before it. Never fails.

import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { ready, start } from '../browser/own-server.mjs';
import { findChromium } from '../runner/find-chromium.mjs';
import { installChromium } from '../runner/install-chromium.mjs';

const slowDown = 4;
/** In milliseconds: what an action may take to its next paint. */
const target = 100;
/** In milliseconds: longer than words are waited for, and than what has arrived takes to be shown. */
const rest = 1000;

const server = start({ PORT: process.env.PORT ?? '3221', LOG_LEVEL: 'silent' });
process.on('exit', () => server.process.kill());
await ready(server);
const executablePath = findChromium() ?? (await installChromium());
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const session = await page.context().newCDPSession(page);
await page.addInitScript(watch);
await page.goto(`${server.origin}/compare`, { waitUntil: 'networkidle' });
await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });

const tick = (/** @type {string} */ name) => () => page.getByRole('checkbox', { name }).click();
const follow = (/** @type {string | RegExp} */ name) => () =>
  page
    .getByRole('main')
    .getByRole('link', { name, exact: typeof name === 'string' })
    .first()
    .click();
const press = (/** @type {string} */ key) => () => page.keyboard.press(key);
const change = () => page.locator('summary', { hasText: 'Change' }).click();
const words = page.getByRole('searchbox');

/** @type {readonly (readonly [string, () => Promise<unknown>])[]} */
const actions = [
  ['untick SysOps', tick('SysOps')],
  ['untick NetOps', tick('NetOps')],
  ['untick TechOps', tick('TechOps')],
  ['tick a group of rows', tick('People and cost')],
  ['tick a second group', tick('The work')],
  ['untick the first', tick('People and cost')],
  ['untick the second', tick('The work')],
  ['only what differs', tick('Only what differs')],
  ['most different first', tick('Most different first')],
  ['without evidence marks', tick('No evidence marks')],
  ['with evidence marks', tick('No evidence marks')],
  ['all rows again', tick('Only what differs')],
  ['in the usual order again', tick('Most different first')],
  ['into the words', () => words.click()],
  ['a letter', press('c')],
  ['a second letter', press('o')],
  ['a third letter', press('s')],
  ['a fourth letter', press('t')],
  ['Enter', press('Enter')],
  ['a letter less', press('Backspace')],
  ['clear all', follow('Clear all')],
  ['a pair', follow('DevOps and SRE')],
  ['one place to the right', follow('DevOps one place to the right')],
  ['people and cost only', follow('People and cost only')],
  ['everything that differs', follow('Everything that differs')],
  ['fold the form', change],
  ['open the form', change],
  ['to the next control', press('Tab')],
  ['tick it', press('Space')],
  ['copy the table', () => page.getByRole('button', { name: 'Copy as a table' }).click()],
];

/** @type {number[]} */
const paints = [];
for (const [name, act] of actions) {
  await page.evaluate(() => {
    window.recorded = [];
  });
  await act();
  await pause(rest);
  // What one action asks for is not to meet the next one.
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  await pause(rest);
  const recorded = await page.evaluate(() => window.recorded);
  const paint = Math.max(0, ...recorded);
  paints.push(paint);
  // The observer reports nothing under 16 ms.
  const figure = paint === 0 ? 'under 16' : String(paint);
  console.log(`${name.padEnd(28)} ${figure.padStart(8)} ms${paint > target ? ', above the target' : ''}`);
}
const shifted = await page.evaluate(() => window.shifted);
console.log(
  `\n${actions.length} actions at ${slowDown} × slow-down: ${Math.max(...paints)} ms at most, the target is ${target} ms. Layout shifts: ${shifted.toFixed(3)}.`,
);
await browser.close();
process.exit();

/** Runs in the page: keeps how long each action took to its next paint, in steps of 8 ms, and what has moved without one. */
function watch() {
  window.recorded = [];
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.interactionId) window.recorded.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shifted += value;
  }).observe({ type: 'layout-shift', buffered: true });
}
