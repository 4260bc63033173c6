import { type OwnServer, ready, start } from '../browser/own-server.mjs';
import { ownPort } from '../browser/ports';
import { expect, test } from '../browser/test';
import { observatoryPoints } from '../reference/observatory';

/** What browsers are told to refuse, on every kind of answer, by a server whose public address is https. */

test.describe.configure({ mode: 'serial' });

let server: OwnServer;

test.beforeAll(async () => {
  server = start({ PORT: ownPort, SITE_URL: 'https://guide.example' });
  await ready(server);
});

test.afterAll(async () => {
  server.process.kill('SIGKILL');
  await server.ended;
});

test('every kind of answer has the headers that browsers are told by', async () => {
  const paths = {
    page: '/',
    result: '/r/10BJ8',
    'unreadable result': '/r/nonsense',
    'no page': '/nowhere',
    'place without a page': '/a/b/c',
    redirect: '/questionnaire/answer?step=release-need',
    'a question': '/questionnaire/release-need',
    API: '/api/v1/results/10BJ8',
    'problem of the API': '/api/v1/nothing',
    picture: '/r/10BJ8/opengraph-image',
    icon: '/icon.svg',
    sitemap: '/sitemap.xml',
    Markdown: '/models/sre.md',
    'broken address': '/%',
    'not found in a folder of files': '/_next/static/nothing.js',
  };
  for (const [name, path] of Object.entries(paths)) {
    for (const _ of ['made', 'kept']) {
      const { headers } = await fetch(server.origin + path, { redirect: 'manual' });
      const policy = headers.get('content-security-policy') ?? '';
      expect.soft(policy, name).toContain("default-src 'none'");
      expect.soft(policy, name).toContain("frame-ancestors 'none'");
      expect.soft(policy, name).not.toMatch(/unsafe|\*/);
      expect.soft(headers.get('x-content-type-options'), name).toBe('nosniff');
      expect.soft(headers.get('referrer-policy'), name).toBe('same-origin');
      expect.soft(headers.get('permissions-policy'), name).toContain('camera=()');
      expect.soft(headers.get('cross-origin-opener-policy'), name).toBe('same-origin');
      expect.soft(headers.get('cross-origin-resource-policy'), name).toMatch(/^(same|cross)-origin$/);
      expect.soft(headers.get('strict-transport-security'), name).toMatch(/^max-age=\d{8}/);
      expect.soft(headers.has('x-robots-tag'), name).toBe(/^\/(r|api|what-if)\b/.test(path));
      expect.soft(headers.has('x-powered-by'), name).toBe(false);
    }
  }
});

test('a script of the build has the headers that say how it is loaded, and none that are about documents', async () => {
  const home = await (await fetch(server.origin)).text();
  const script = home.match(/src="(\/_next\/static\/[^"]+\.js)"/)?.[1];
  for (const _ of ['made', 'kept']) {
    const { status, headers } = await fetch(server.origin + script);
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const ofDocuments = [
      ...['content-security-policy', 'permissions-policy', 'x-frame-options', 'referrer-policy'],
      ...['cross-origin-resource-policy', 'strict-transport-security'],
    ];
    expect(ofDocuments.filter((name) => headers.has(name))).toEqual([]);
  }
});

test('the headers get at least 120 points of MDN’s HTTP Observatory', async () => {
  const points: Record<string, number> = {};
  for (const path of ['/', '/r/10BJ8', '/api/v1/results/10BJ8']) {
    const answer = await fetch(server.origin + path);
    const isPage = answer.headers.get('content-type')?.startsWith('text/html');
    points[path] = observatoryPoints(answer.headers, isPage ? await answer.text() : undefined).points;
  }
  // Other sites may read the API: ten points fewer than a page, which they may not load.
  expect(points).toEqual({ '/': 130, '/r/10BJ8': 130, '/api/v1/results/10BJ8': 120 });
});
