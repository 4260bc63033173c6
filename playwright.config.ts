import { readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { bareOrigin, barePort, baseURL, port } from './tests/browser/ports';
import { findChromium } from './tests/runner/find-chromium.mjs';

/** End-to-end tests against the built application (`npm run build` first): one server, one browser, no network but localhost. */

const executablePath = findChromium();

/** The path under which the build expects to be published. */
function builtFor(): string {
  return JSON.parse(readFileSync('.next/required-server-files.json', 'utf8')).config.basePath;
}

export default defineConfig({
  testDir: 'tests/e2e',
  // It is about a build for a path, and says how to make one.
  testIgnore: builtFor() === '' ? 'under-a-path.spec.ts' : [],
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Bounds for what hangs, wide enough for a busy machine: speed is measured in `npm run bench`, not in a timed test.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // One more than the two cores that are aimed at: tests wait a part of their time.
  workers: 3,
  use: {
    baseURL,
    colorScheme: 'light',
    locale: 'en-GB',
    // A trace takes a quarter of a test's time: what failed is run again with `--trace on`.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        // Chromium's sandbox refuses to run as root, as in most containers.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ],
    },
  },
  projects: [{ name: 'desktop', use: { browserName: 'chromium', viewport: { width: 1280, height: 900 } } }],
  webServer: [
    {
      command: 'npm start --silent',
      url: `${baseURL}${builtFor()}/api/health`,
      reuseExistingServer: false,
      env: { NEXT_TELEMETRY_DISABLED: '1', PORT: port, DATA_DIR: `test-results/rooms-${port}` },
    },
    {
      command: `node tests/bare-app/serve.mjs ${barePort}`,
      url: bareOrigin,
      timeout: 180_000,
      reuseExistingServer: false,
    },
  ],
});
