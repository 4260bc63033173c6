import { expectNoAxeViolations, expectNoColourViolations } from '../browser/axe';
import { expectNoSidewaysScroll } from '../browser/layout';
import { ready, start } from '../browser/own-server.mjs';
import { ownPort } from '../browser/ports';
import { headingOf, scored } from '../browser/questionnaire';
import { expectNothingCutOff, setReadersSpacing } from '../browser/readability';
import { readResult } from '../browser/result-page';
import { expect, type Page, test } from '../browser/test';
import { answersOf } from '../reference/calibration';

/** A result whose code stands behind the `#`: the same result, and no server is told the code. */

const older = '14WES-S7SGJ-8KZVV-0RGD3-SXG8';

/** Everything that the page asks for, with its headers and what it sends. */
function recordRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    asked.push([request.url(), JSON.stringify(request.headers()), request.postData() ?? ''].join(' '));
  });
  return asked;
}

const fetchedFiles = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntries()
      .filter(({ entryType }) => entryType !== 'navigation')
      .map(({ name }) => name),
  );

test('neither the server’s log nor the browser’s record of requests holds the code', async ({ page, request }) => {
  const { code } = await scored(request, answersOf('C06'));
  const server = start({ PORT: ownPort, LOG_LEVEL: 'debug' });
  try {
    await ready(server);
    const asked = recordRequests(page);
    await page.goto(`${server.origin}/r#${code}?scope=Secret+hospital`);
    await expect(page.getByRole('heading', { name: 'Who leads what' })).toBeVisible();
    // Opens all that is folded, rests on a link with the code and reaches the end: nothing is fetched ahead or at sight.
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    await page.getByRole('link', { name: 'The ordinary link, with its QR code' }).hover();
    await page.getByRole('link', { name: 'Change the answers' }).focus();
    await page.getByRole('combobox').first().selectOption({ index: 1 });
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForTimeout(500);
    const files = await fetchedFiles(page);
    expect(files.join(' ')).toContain('/result-records.json');
    // An ordinary link is followed without telling where one was.
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Models' }).click();
    await expect(headingOf(page)).not.toContainText('would');
    await page.waitForURL('**/models', { waitUntil: 'networkidle' });
    const told = [...asked, ...files, ...(await fetchedFiles(page)), server.output()].join('\n');
    const first = code.split('-')[0] ?? '';
    for (const secret of [code, first, 'Secret']) expect(told).not.toContain(secret);
  } finally {
    server.process.kill('SIGKILL');
    await server.ended;
  }
});

for (const organisation of ['C01', 'C06', 'C12', older]) {
  test(`the private result of ${organisation} is the one behind the ordinary link`, async ({ page, request }) => {
    const code = organisation === older ? older : (await scored(request, answersOf(organisation))).code;
    await page.goto(`/r/${code}`);
    const ordinary = await readResult(page);
    await page.goto('about:blank');
    await page.goto(`/r#${code.toLowerCase()}`);
    expect(await readResult(page)).toEqual(ordinary);
    await expect(page).toHaveTitle(`${ordinary.sentence} · Opsblend`);
  });
}

test('another private link shows its result, a place in the page keeps it, and what can’t be read is named', async ({
  page,
  request,
  baseURL,
}) => {
  const { code } = await scored(request, answersOf('C06'));
  await page.goto(`/r#${code}`);
  await expect(page.getByRole('heading', { name: 'Who leads what' })).toBeVisible();
  const sentence = await headingOf(page).textContent();
  await page.getByRole('link', { name: 'Share or save it' }).click();
  await expect(page).toHaveURL(`${baseURL}/r#${code}`);
  await expect(headingOf(page)).toHaveText(sentence ?? '');
  await expect(page.locator('#share').getByText(`${baseURL}/r#${code}`, { exact: true })).toBeVisible();

  await page.goto('/r#1ABC-D');
  await expect(headingOf(page)).toHaveText('This result link can’t be read');
  const asked = recordRequests(page);
  await page.getByRole('textbox', { name: 'The link, or its code' }).fill(`See ${baseURL}/r#${older}?scope=City.`);
  await page.getByRole('button', { name: 'Open the result' }).click();
  await expect(page.getByRole('heading', { name: 'Who leads what' })).toBeVisible();
  await expect(page.getByText('City', { exact: false }).first()).toBeVisible();
  expect(asked.join(' ')).not.toContain(older);

  await page.goBack();
  await expect(headingOf(page)).toHaveText('This result link can’t be read');
});

test('without its records, it says so and shows nothing else', async ({ page }) => {
  await page.route('**/result-records.json', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto(`/r#${older}`);
  await expect(page.getByText('could not be loaded')).toBeVisible();
});

test('a private result is accessible in every colour, fits 320 px and a reader’s spacing, and takes two printed pages', async ({
  page,
}) => {
  test.slow();
  await page.goto(`/r#${older}?scope=City+hospital`);
  await expect(page.getByRole('heading', { name: 'Who leads what' })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoColourViolations(page);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await expectNoColourViolations(page);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize({ width: 320, height: 256 });
  await expectNoSidewaysScroll(page);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  await setReadersSpacing(page);
  await expectNothingCutOff(page);
  await expectNoSidewaysScroll(page);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page takes a link, and says what a private one needs', async ({ page }) => {
    await page.goto(`/r#${older}`);
    await expect(headingOf(page)).toHaveText('Open a result');
    await expect(page.getByText('needs JavaScript for it')).toBeVisible();
  });
});
