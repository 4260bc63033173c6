import { expect, test } from '../browser/test';
import { structuredDataSchema } from '../reference/schema-org';

/** What the guide tells machines, as it is served: addresses, media types, and that everything named is there. */

test('the sitemap lists pages under the address that was asked for, and robots.txt names it', async ({
  request,
  baseURL,
}) => {
  test.slow();
  const response = await request.get('/sitemap.xml');
  expect(response.headers()['content-type']).toContain('application/xml');
  const urls = [...(await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
  expect(urls.length).toBeGreaterThan(30);
  // That each exists is tested in crawl.spec.ts.
  expect(new Set(urls.map((url) => new URL(url).origin))).toEqual(new Set([baseURL]));
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  // Who may not read a result can't show a preview of its link, and isn't told that it is for those who have the link.
  expect(robots).not.toContain('/r');
  const result = await request.get('/r/14WES-S7SGJ-8KZVV-0RGD3-SXG8');
  expect(result.headers()['x-robots-tag']).toBe('noindex');
  expect(await result.text()).toContain('<meta name="robots" content="noindex, nofollow"/>');
  for (const [, path = ''] of robots.matchAll(/Disallow: (\S+)/g)) {
    expect((await request.get(path)).status(), `what robots.txt forbids is there: ${path}`).toBe(200);
  }
});

test('programs that know no other icon find a small picture', async ({ request }) => {
  const icon = await request.get('/favicon.ico');
  expect([icon.status(), icon.headers()['content-type']]).toEqual([200, 'image/png']);
  expect((await icon.body()).length).toBeLessThan(4096);
});

test('llms.txt leads to Markdown and data that exist', async ({ request, baseURL }) => {
  test.slow();
  const response = await request.get('/llms.txt');
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const urls = [...(await response.text()).matchAll(/\]\(([^)]+)\)/g)].map(([, url = '']) => url);
  expect(urls.filter((url) => url.endsWith('.md')).length).toBeGreaterThan(20);
  for (const url of urls) {
    expect(new URL(url).origin).toBe(baseURL);
    const target = await request.get(url);
    expect(target.status(), url).toBe(200);
    if (url.endsWith('.md')) expect(target.headers()['content-type']).toBe('text/markdown; charset=utf-8');
  }
});

test('what is no article has no Markdown', async ({ request }) => {
  for (const path of ['/models/nothing.md', '/guides/.md', '/compare/sre-vs-devops.md', '/models/sre.mdx']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test('the feed is well-formed Atom', async ({ request, page }) => {
  const response = await request.get('/feed.xml');
  expect(response.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
  const text = await response.text();
  await page.goto('/');
  const read = await page.evaluate((xml) => {
    const feed = new DOMParser().parseFromString(xml, 'application/xml');
    const texts = (selector: string) =>
      [...feed.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
    return {
      root: `${feed.documentElement.namespaceURI} ${feed.documentElement.localName}`,
      broken: feed.querySelector('parsererror') !== null,
      entries: texts('entry').length,
      ids: texts('entry > id'),
      updated: texts('updated'),
    };
  }, text);
  expect(read.root).toBe('http://www.w3.org/2005/Atom feed');
  expect(read.broken).toBe(false);
  expect(read.ids).toHaveLength(read.entries);
  expect(new Set(read.ids).size).toBe(read.entries);
  expect(read.updated.filter((date) => Number.isNaN(Date.parse(date)))).toEqual([]);
});

test('articles and the comparison carry structured data that search engines can read', async ({ page }) => {
  for (const path of ['/models/sre', '/compare/devops-vs-sre', '/guides/adopting-sre', '/compare']) {
    await test.step(path, async () => {
      await page.goto(path);
      const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
      expect(blocks, path).toHaveLength(1);
      for (const block of blocks) structuredDataSchema.parse(JSON.parse(block));
      if (path !== '/compare') {
        const twin = page.locator('link[rel="alternate"][type="text/markdown"]');
        await expect(twin).toHaveAttribute('href', `${path}.md`);
      }
    });
  }
});

test('a monitor is told that the guide works, of which version and edition', async ({ request }) => {
  const response = await request.get('/api/health');
  expect(response.status()).toBe(200);
  expect(response.headers()['cache-control']).toBe('no-store');
  expect(await response.json()).toEqual({
    status: 'ok',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    commit: expect.stringMatching(/^([\da-f]{12}|unknown)$/),
    edition: expect.stringMatching(/^\d{4}\.\d+$/),
    uptime: expect.any(Number),
  });
  expect((await request.post('/api/health')).status()).toBe(405);
});
