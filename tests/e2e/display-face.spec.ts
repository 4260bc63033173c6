import { expect, type Page, test } from '../browser/test';

/** The display face: it comes with the page, once, and is there at the first paint. */

test('a first visit shows it, though no other file arrives', async ({ page }) => {
  await page.route('**/_next/**', (route) => route.abort());
  await page.goto('/models/sre');
  expect(await facesOf(page)).toEqual(['Brygada 1918']);
});

test('a browser that can’t read Base64 into bytes by itself shows it, too', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Uint8Array, 'fromBase64'));
  await page.goto('/models/sre');
  expect(await page.evaluate(() => 'fromBase64' in Uint8Array)).toBe(false);
  expect(await facesOf(page)).toEqual(['Brygada 1918']);
});

test('it is loaded before the page has a body, so that nothing moves', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.body) return;
      observer.disconnect();
      document.documentElement.dataset.faces = [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family)
        .join();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/models/sre');
  expect(await page.locator('html').getAttribute('data-faces')).toBe('Brygada 1918');
});

test('it is sent once: neither in the page’s data nor as a file', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') files.push(request.url());
  });
  const response = await page.goto('/models/sre', { waitUntil: 'networkidle' });
  const text = (await response?.text()) ?? '';
  // The first letters of every WOFF2 file in Base64.
  expect(text.match(/d09GMg/g)).toEqual(['d09GMg']);
  expect(files).toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a file', async ({ page }) => {
    const file = page.waitForResponse((response) => response.request().resourceType() === 'font');
    await page.goto('/models/sre');
    expect((await file).status()).toBe(200);
  });
});

/** The faces that the page's title is really drawn with, as the browser tells its developer tools. */
async function facesOf(page: Page): Promise<string[]> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}
