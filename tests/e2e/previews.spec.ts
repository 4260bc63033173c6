import { scored } from '../browser/questionnaire';
import { expect, test } from '../browser/test';
import { shop } from '../reference/calibration';

/** What services that preview a link read: the first bytes of a page, and whole addresses in them. */

/** In bytes: some services read no further. */
const asFarAsTheyRead = 16_384;
const result = '/r/14WES-S7SGJ-8KZVV-0RGD3-SXG8';
const wanted = [
  '<title>',
  '<meta name="description"',
  '<link rel="canonical"',
  '<meta property="og:title"',
  '<meta property="og:description"',
  '<meta property="og:image"',
  '<meta name="twitter:card"',
  '<meta name="twitter:image"',
];

test('title and preview tags stand at the start of every page, with whole addresses', async ({ request, baseURL }) => {
  test.slow();
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  expect(listed.length).toBeGreaterThan(300);
  const faults: string[] = [];
  for (const path of [
    ...listed,
    result,
    `${result}?scope=${'W'.repeat(60)}`,
    '/questionnaire/hosting',
    '/search?q=toil',
  ]) {
    // Both as it is sent to browsers, decoded, and as it is sent to those who take no compression.
    for (const encoding of path === '/' || path.startsWith(result) ? ['br', 'identity'] : ['br']) {
      const response = await request.get(path, { headers: { 'accept-encoding': encoding } });
      const start = (await response.body()).subarray(0, asFarAsTheyRead).toString();
      const missing = wanted.filter((tag) => !start.includes(tag) && !mayLack(path, tag));
      if (missing.length > 0) faults.push(`${path} (${encoding}) has no ${missing.join(', ')} in its first bytes`);
      const after = (await response.text()).slice(start.length).match(/<meta (?:property="og:|name="twitter:)[^>]*>/);
      if (after) faults.push(`${path} (${encoding}) has ${after[0]} too late`);
      for (const [, address = ''] of start.matchAll(
        /(?:og:image|twitter:image|rel="canonical") ?"? (?:content|href)="([^"]+)"/g,
      )) {
        if (!address.startsWith(`${baseURL}`)) faults.push(`${path} names ${address}`);
      }
    }
  }
  expect(faults).toEqual([]);
});

/** Every answer and every search makes another address of the same page; nobody shares them for their words. */
const mayLack = (path: string, tag: string) => path.startsWith('/questionnaire/') && tag.includes('description');

test('articles and two results have images of their own, each small', async ({ request, baseURL }) => {
  const code = result.slice('/r/'.length);
  const other = await scored(request, shop);
  const pages = [
    '/models/sre',
    '/compare/devops-vs-sre',
    '/guides/adopting-sre',
    `/compare-results?from=${other.code}&to=${code}`,
  ];
  const shown = new Set<string>();
  for (const path of [...pages, `/compare-results?from=${code}&to=${code}&from-scope=${'W'.repeat(60)}`]) {
    const text = await (await request.get(path)).text();
    const [, url = ''] = /property="og:image" content="([^"]+)"/.exec(text) ?? [];
    const picture = await request.get(url.replaceAll('&amp;', '&'));
    expect([url.startsWith(`${baseURL}/`), picture.status(), picture.headers()['content-type']], path).toEqual([
      true,
      200,
      'image/png',
    ]);
    const body = await picture.body();
    expect(body.length, path).toBeLessThan(100 * 1024);
    shown.add(body.toString('base64'));
  }
  expect(shown.size).toBe(5);
});
