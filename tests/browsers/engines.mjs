// Drives the engines that aren't Chromium, each by its own protocol, with the few things that the walk needs.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { Builder, Capabilities } from 'selenium-webdriver';

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {(url: string) => Promise<void>} open
 * @property {<T>(script: string) => Promise<T>} run runs the body of a function in the page
 * @property {() => Promise<void>} close
 */

const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const driverPort = 4790;

/** @type {Record<string, { isThere: () => boolean, start: () => Promise<Engine> }>} */
export const engines = {
  Firefox: { isThere: () => existsSync('/usr/bin/firefox-esr'), start: startFirefox },
  WebKit: { isThere: () => existsSync(miniBrowser) && existsSync('/usr/bin/Xvfb'), start: startWebKit },
};

async function startFirefox() {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr' });
  const page = await browser.newPage();
  return {
    name: await browser.version(),
    // A page that is on its way to another address breaks off the first attempt.
    open: async (url) => void (await page.goto(url).catch(() => page.goto(url))),
    run: (script) => page.evaluate(`(() => { ${script} })()`),
    close: () => browser.close(),
  };
}

async function startWebKit() {
  const screen = spawn('Xvfb', [':97', '-screen', '0', '1280x900x24'], { stdio: 'ignore' });
  const driver = spawn('WebKitWebDriver', [`--port=${driverPort}`], {
    env: { ...process.env, DISPLAY: ':97' },
    stdio: 'ignore',
  });
  await pause(2000);
  const capabilities = new Capabilities();
  capabilities.set('browserName', 'MiniBrowser');
  capabilities.set('webkitgtk:browserOptions', { binary: miniBrowser, args: ['--automation'] });
  const browser = await new Builder()
    .usingServer(`http://127.0.0.1:${driverPort}`)
    .withCapabilities(capabilities)
    .build();
  const version = (await browser.getCapabilities()).get('browserVersion');
  return {
    name: `WebKitGTK ${version}`,
    open: (url) => browser.get(url),
    run: (script) => browser.executeScript(script),
    close: async () => {
      await browser.quit();
      driver.kill();
      screen.kill();
    },
  };
}
