import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as anySite } from '@playwright/test';
import { frameCode, heightScript } from '../../lib/words/embed';
import { expect, type Page, test } from '../browser/test';

/** A comparison and a blend on another site: shown in a frame, as high as they are, in either theme, with scripts or without; and nothing else of the guide. */

const code = '2D43D-Y4F56-NXQRK-K7A3T-PEG';
const shown = ['/embed/compare?models=devops,sre', `/embed/blend/${code}`];

/** Another site, whose one page holds a frame: a server of its own, since browsers keep what isn't on this machine from what is. */
let markup = '';
const elsewhere = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end(`<!DOCTYPE html><title>Elsewhere</title>${markup}`);
});
test.beforeAll(() => new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve)));
test.afterAll(() => elsewhere.close());

async function embed(page: Page, baseURL: string | undefined, path: string, script = '') {
  markup = frameCode({ address: `${baseURL}${path}`, title: 'Framed', height: 150 }) + script;
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
  return page.frameLocator('iframe');
}

for (const path of shown) {
  test(`${path} is as high as what it holds, at every width, and leads to the guide`, async ({ page, baseURL }) => {
    const frame = await embed(page, baseURL, path, heightScript);
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    for (const width of [1000, 360]) {
      await page.setViewportSize({ width, height: 700 });
      const isWhole = async () => {
        const needed = await frame.locator('html').evaluate((root) => root.getBoundingClientRect().height);
        return Number(await page.locator('iframe').getAttribute('height')) - Math.ceil(needed);
      };
      await expect.poll(isWhole).toBe(0);
    }
    const opened = page.waitForEvent('popup');
    await frame.getByRole('link', { name: 'Open in Opsblend' }).click();
    const guide = await opened;
    await expect(guide.getByRole('navigation', { name: 'Main' })).toBeVisible();
    // The sandbox ends with the frame: what the guide keeps in a browser is there.
    expect(await guide.evaluate(() => [typeof window.localStorage, window.opener])).toEqual(['object', null]);
  });
}

test('a row of a comparison in a frame leads to its page, outside of the frame', async ({ page, baseURL }) => {
  const frame = await embed(page, baseURL, '/embed/compare?models=devops,sre');
  const opened = page.waitForEvent('popup');
  await frame.getByRole('rowheader').getByRole('link').first().click();
  await expect((await opened).getByRole('heading', { level: 1 })).toBeVisible();
});

// Not the test that fails where a policy is broken: here it has to be.
anySite('no other page of the guide is shown in a frame', async ({ page, baseURL }) => {
  for (const path of ['/', '/compare', `/r/${code}`, '/embed/nowhere']) {
    const refused = page.waitForEvent('requestfailed');
    const frame = await embed(page, baseURL, path);
    expect((await refused).failure()?.errorText, path).toBe('net::ERR_BLOCKED_BY_RESPONSE');
    await expect(frame.getByRole('heading', { level: 1 }), path).toHaveCount(0);
  }
});

test('the address sets the colours, and without it the reader’s setting', async ({ page }) => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const seen: Record<string, string> = {};
  for (const reader of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: reader });
    for (const theme of ['', '?theme=light', '?theme=dark']) {
      await page.goto(`/embed/blend/${code}${theme}`);
      seen[reader + theme] = await background();
    }
  }
  expect(seen.light).not.toBe(seen.dark);
  expect([seen['dark?theme=light'], seen['light?theme=light']]).toEqual([seen.light, seen.light]);
  expect([seen['dark?theme=dark'], seen['light?theme=dark']]).toEqual([seen.dark, seen.dark]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('they are shown all the same, and the code can be copied by hand', async ({ page, baseURL }) => {
    const frame = await embed(page, baseURL, `/embed/blend/${code}`);
    await expect(frame.getByRole('img', { name: 'The blend' })).toBeVisible();
    for (const [path, framed] of [
      ['/compare?models=devops,sre', '/embed/compare?models=devops,sre'],
      [`/r/${code}`, `/embed/blend/${code}`],
    ] as const) {
      await page.goto(path);
      await page.getByText('Show it on another site', { exact: true }).click();
      await expect(page.getByText(`<iframe src="${baseURL}${framed}"`)).toBeVisible();
    }
  });
});

test('each is a tenth of a page of the guide, in one request', async ({ page, request }) => {
  for (const path of shown) {
    const asked: string[] = [];
    page.on('request', (each) => asked.push(each.url()));
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(asked, path).toHaveLength(1);
    page.removeAllListeners('request');
    const response = await request.get(path, { headers: { 'accept-encoding': 'br' } });
    expect(Number(response.headers()['content-length']), path).toBeLessThan(12_000);
  }
});

test('a program that finds a link to a page is told where to ask, and given its frame', async ({
  page,
  request,
  baseURL,
}) => {
  for (const [path, framed] of [
    ['/compare?models=devops,sre', '/embed/compare?models=devops,sre'],
    [`/r/${code}?scope=City+hospital`, `/embed/blend/${code}`],
  ] as const) {
    await page.goto(path);
    const link = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    const response = await request.get(link ?? '');
    expect(response.status(), path).toBe(200);
    const { html } = await response.json();
    expect(html, path).toContain(`src="${baseURL}${framed.replace('&', '&amp;')}"`);
  }
  const other = await request.get(`/api/oembed?url=${encodeURIComponent('http://localhost:1/compare')}`);
  expect(other.status()).toBe(404);
});
