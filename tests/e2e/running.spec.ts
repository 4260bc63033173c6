import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OwnServer, ready, start } from '../browser/own-server.mjs';
import { ownPort } from '../browser/ports';
import { expect, test } from '../browser/test';

/** How the server starts, logs and stops. */

test.describe.configure({ mode: 'serial' });

const PORT = ownPort;
let server: OwnServer | undefined;

test.afterEach(async () => {
  server?.process.kill('SIGKILL');
  await server?.ended;
  server = undefined;
});

test('a wrong setting ends the start with one line for each', async () => {
  server = start({ PORT: 'x', SITE_URL: 'guide.example' });
  expect(await server.ended).toBe(1);
  expect(server.output().trim().split('\n')).toEqual([
    'PORT is "x": it has to be a whole number from 0 to 65535',
    'SITE_URL is "guide.example": it has to be an address such as https://guide.example, without a path: that is BASE_PATH',
  ]);
});

test('a port in use ends the start with one line', async ({ baseURL }) => {
  const taken = new URL(baseURL ?? '').port;
  server = start({ PORT: taken });
  expect(await server.ended).toBe(1);
  expect(server.output().trim()).toBe(`PORT is ${taken}: another program listens there`);
});

test('the log has a line for each request, and in it no code, no query and no address of a person', async () => {
  server = start({ PORT, TRUSTED_PROXY: 'loopback' });
  await ready(server);
  const headers = { 'x-forwarded-for': '203.0.113.77' };
  for (const path of [
    '/r/10BJ8',
    '/search?q=secret',
    '/questionnaire/release-need?code=10BJ8',
    '/typed-secret',
    '/r/typed-secret',
  ])
    await fetch(server.origin + path, { headers });
  await fetch(`${server.origin}/api/v1/score`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: '{"answers":{"secret-question":"secret"}}',
  });
  await expect.poll(() => server?.output()).toContain('"route":"/api/v1/score","status":400');
  const output = server.output();
  expect(output).toMatch(/"method":"GET","route":"\/r\/\[code\]","status":200,"ms":\d+/);
  expect(output).toContain('"route":"/questionnaire/[step]","status":200');
  expect(output).toContain('"route":"/search","status":200');
  expect(output).toContain('"route":"none","status":404');
  expect(output).not.toMatch(/10BJ8|secret|203\.0\.113|127\.0\.0\.1/);
  for (const line of output.trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ level: 'info' });
});

test('told to stop, it finishes what is in flight and ends with 0', async () => {
  server = start({ PORT });
  await ready(server);
  const { origin } = server;
  const codes = Array.from({ length: 40 }, (_, index) => `/r/10BJ8?x=${index}`);
  const requests = codes.map((path) => askFor(origin + path));
  await Promise.all(requests.map(({ sent }) => sent));
  server.process.kill('SIGTERM');
  expect(new Set(await Promise.all(requests.map(({ answer }) => answer)))).toEqual(new Set(['200 whole']));
  expect(await server.ended).toBe(0);
});

test('behind a trusted proxy every absolute address is the public one, and a forged one is nowhere', async () => {
  server = start({ PORT, TRUSTED_PROXY: 'loopback' });
  await ready(server);
  const paths = [
    '/',
    '/models/sre',
    '/compare',
    '/r/10BJ8',
    '/sitemap.xml',
    '/feed.xml',
    '/llms.txt',
    '/robots.txt',
    '/models/sre.md',
    '/api/v1/results/10BJ8',
  ];
  for (const path of paths) {
    const proxied = await fetch(server.origin + path, {
      headers: { 'x-forwarded-host': 'forged.example, guide.example', 'x-forwarded-proto': 'http, https' },
    });
    const text = await proxied.text();
    expect(text, path).toContain('https://guide.example');
    expect(text, path).not.toMatch(/forged\.example|opsblend\.invalid|localhost/);
    expect(proxied.headers.get('strict-transport-security'), path).not.toBeNull();
  }
});

test('without a trusted proxy a forwarded host is believed nowhere', async () => {
  server = start({ PORT });
  await ready(server);
  for (const path of ['/', '/r/10BJ8', '/sitemap.xml', '/api/v1/results/10BJ8']) {
    const headers = {
      'x-forwarded-host': 'forged.example',
      forwarded: 'host=forged.example',
      'x-forwarded-proto': 'https',
    };
    const text = await (await fetch(server.origin + path, { headers })).text();
    expect(text, path).toContain(server.origin);
    expect(text, path).not.toMatch(/forged\.example|opsblend\.invalid/);
  }
});

test('the standalone folder is all that is needed, by a user without rights who can write nothing but rooms', async () => {
  const isRoot = process.getuid?.() === 0;
  // The number of “nobody” on most systems.
  const user = 65534;
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'opsblend-data-'));
  if (isRoot) chownSync(DATA_DIR, user, user);
  server = start({ PORT, DATA_DIR }, { folder: '.next/standalone', ...(isRoot ? { user } : {}) });
  await ready(server);
  const room = await fetch(`${server.origin}/api/v1/rooms/${'A'.repeat(22)}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${'A'.repeat(43)}`, 'content-type': 'application/json' },
    body: JSON.stringify({ version: 1, sealed: 'A', hidden: false, closed: false }),
  });
  expect([room.status, await room.json()]).toEqual([201, { change: 1, version: 1 }]);
  rmSync(DATA_DIR, { recursive: true });
  for (const path of [
    '/',
    '/models/sre',
    '/models/sre.md',
    '/r/10BJ8',
    '/r/10BJ8/opengraph-image',
    '/compare',
    '/feed.xml',
    '/fonts/brygada-1918.woff2',
  ]) {
    const answer = await fetch(server.origin + path);
    expect(answer.status, path).toBe(200);
    expect((await answer.arrayBuffer()).byteLength, path).toBeGreaterThan(1000);
  }
  const page = await (await fetch(server.origin)).text();
  const script = /src="(\/_next\/static\/[^"]+\.js)"/.exec(page)?.[1];
  expect((await fetch(server.origin + script)).status).toBe(200);
  expect(server.output()).not.toContain('"level":"error"');
});

test('a server that has enough to do says so, with the headers of every answer', async () => {
  server = start({ PORT, CONCURRENCY_LIMIT: '1', SITE_URL: 'https://guide.example' });
  await ready(server);
  const { origin } = server;
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => fetch(`${origin}/api/v1/results/10BJ8?scope=${index}`)),
  );
  const busy = answers.find(({ status }) => status === 503);
  expect(await busy?.json()).toMatchObject({ status: 503 });
  expect(busy?.headers.get('retry-after')).toBe('1');
  expect(busy?.headers.get('x-content-type-options')).toBe('nosniff');
  expect(busy?.headers.get('strict-transport-security')).not.toBeNull();
});

/** Asks for a page. `sent` resolves when the system has the request, whether or not the server has taken it; `answer` says how it ended. */
function askFor(address: string) {
  const request = ask(address);
  const answer = new Promise<string>((resolve) => {
    request.on('error', (error) => resolve(String(error)));
    request.on('response', (response) => {
      let length = 0;
      response.on('data', (chunk) => (length += chunk.length));
      response.on('end', () => resolve(`${response.statusCode} ${length > 10_000 ? 'whole' : 'cut'}`));
    });
  });
  const sent = once(request, 'finish');
  request.end();
  return { sent, answer };
}
