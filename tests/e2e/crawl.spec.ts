import { z } from 'zod';
import { expect, type Page, test } from '../browser/test';

/** Every page of the sitemap, every address that one of them or the search leads to, and every place within a page that is named. */

/** What may be linked without being in the sitemap, and why. Each has to be linked from somewhere. */
const unlisted: readonly { address: RegExp; why: string }[] = [
  { address: /^\/r\/[^/]+$/, why: 'a result is for those who have its link' },
  { address: /^\/r\/[^/]+\/paper$/, why: 'so is its page for those who have to agree' },
  { address: /^\/api\/v1\/results\/[^/]+(\/decision-record)?$/, why: 'and its files' },
  { address: /^\/questionnaire\/[^/]+$/, why: 'a step depends on the answers so far' },
  { address: /^\/r$/, why: 'it takes a link that somebody has' },
  { address: /^\/search$/, why: 'it shows what a visitor asks for' },
  { address: /^\/embed\/(compare$|blend\/)/, why: 'it is made for frames on other sites' },
  { address: /^\/api\/v1\/comparison$/, why: 'it gives the comparison as a file' },
];

const indexSchema = z.object({ documentIds: z.record(z.string(), z.string()) });

/** Ends the crawl with a failure where pages link to ever new addresses: about three times as many as the guide has. */
const mostAddresses = 1500;

const atOnce = 8;

interface Found {
  status: number;
  /** Null where the answer is no page. */
  page: { ids: readonly string[]; links: readonly string[] } | null;
}

test('every link within the guide and every hit of its search leads to a page, and every anchor to a place in it', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  expect(listed.length).toBeGreaterThan(30);
  const index = indexSchema.parse(await (await request.get('/search-index.json')).json());
  const hits = Object.values(index.documentIds).map((href) => {
    const [to = '', place = ''] = href.split('#');
    return { from: 'the search', to, place };
  });

  const found = new Map<string, Found>();
  const links: { from: string; to: string; place: string }[] = [];
  const first = [...new Set([...listed, ...hits.map(({ to }) => to)])];
  const seen = new Set(first);
  for (let waiting = first, steps = 0; waiting.length > 0; steps += 1) {
    const next = new Set<string>();
    const visit = async (address: string) => {
      // Nothing is packed and unpacked: the two ends are one machine.
      const response = await request.get(address, { maxRedirects: 0, headers: { 'accept-encoding': 'identity' } });
      const isPage = response.headers()['content-type']?.startsWith('text/html') ?? false;
      const text = isPage ? await response.text() : '';
      // The head, which is most of a page's bytes, has no links and no places.
      const read = isPage ? await readPage(page, text.slice(text.indexOf('<body')), address) : null;
      found.set(address, { status: response.status(), page: read });
      // Results and steps link to more of their kind without end: of those that pages link to, one step on is enough.
      const isState = address.includes('?') || /^\/questionnaire\/./.test(address) || steps > 1;
      for (const href of read?.links ?? []) {
        const { pathname, search, hash } = new URL(href);
        links.push({ from: address, to: pathname + search, place: decodeURIComponent(hash.slice(1)) });
        if (!isState) next.add(pathname + search);
      }
    };
    for (let start = 0; start < waiting.length; start += atOnce) {
      await Promise.all(waiting.slice(start, start + atOnce).map(visit));
    }
    waiting = [...next].filter((address) => !seen.has(address));
    for (const address of waiting) seen.add(address);
    expect(seen.size, 'number of addresses').toBeLessThan(mostAddresses);
  }

  const reached = [...links, ...hits].filter(({ to }) => found.has(to));
  const faults = new Set([
    ...[...found].filter(([, { status }]) => status !== 200).map(([to, { status }]) => `${to} has status ${status}`),
    ...reached
      .filter(({ to, place }) => place !== '' && !found.get(to)?.page?.ids.includes(place))
      .map(({ from, to, place }) => `${from} links to ${to}#${place}, and there is no such place`),
    ...reached
      .map(({ from, to }) => ({ from, path: to.replace(/\?.*/, '') }))
      .filter(({ path }) => !listed.includes(path) && !unlisted.some(({ address }) => address.test(path)))
      .map(({ from, path }) => `${from} links to ${path}, which is not in the sitemap`),
    ...listed
      .filter((path) => !links.some(({ from, to }) => to === path && from !== path))
      .map((path) => `${path} is in the sitemap, and no page links to it`),
    ...unlisted
      .filter(({ address }) => !links.some(({ to }) => address.test(to.replace(/\?.*/, ''))))
      .map(({ address, why }) => `${address} (${why}) is linked from nowhere: it needs no exception`),
  ]);
  expect([...faults].sort()).toEqual([]);
});

/** The ids of a page and its links to this site, absolute. Parsed by the browser as text: nothing of it runs or is loaded. */
function readPage(page: Page, html: string, address: string) {
  return page.evaluate(
    ([text = '', path = '']) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      const base = new URL(path, 'http://guide.test');
      return {
        ids: [...parsed.querySelectorAll('[id]')].map(({ id }) => id),
        links: [...parsed.querySelectorAll('a[href]')]
          .map((link) => new URL(link.getAttribute('href') ?? '', base))
          .filter(({ origin }) => origin === base.origin)
          .map(({ href }) => href),
      };
    },
    [html, address],
  );
}
