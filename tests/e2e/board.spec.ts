import type { Browser, Page } from '@playwright/test';
import { answer, headingOf, readQuestions, scored } from '../browser/questionnaire';
import { expect, test } from '../browser/test';
import { answersOf } from '../reference/calibration';

/** A team's board: five people in five browsers, two boards that become one, and texts that are nothing but text. */

const described = ['C06', 'C01', 'C11', 'C03', 'C09'].map((id) => answersOf(id));

/** What a board shows of its figures. */
const figuresOf = async (page: Page) => ({
  sentence: await headingOf(page).textContent(),
  blend: await page
    .getByRole('table', { name: /^The mean of the members’ own shares/ })
    .getByRole('row')
    .allInnerTexts(),
  agenda: await page.locator('#agenda h3').allInnerTexts(),
});

/** Pastes a text into the board that is open, and waits for the board that follows. */
async function add(page: Page, text: string, label = '') {
  await page.getByRole('textbox', { name: 'Links to results, or to another board' }).fill(text);
  if (label) await page.getByRole('textbox', { name: /^Label \(optional/ }).fill(label);
  await page.getByRole('button', { name: 'Add to the board' }).click();
  await expect(page.getByRole('heading', { name: 'Share the board' })).toBeVisible();
}

const fresh = async (browser: Browser, baseURL: string | undefined, javaScriptEnabled = true) =>
  (await browser.newContext({ javaScriptEnabled, ...(baseURL ? { baseURL } : {}) })).newPage();

test('five people in five browsers, in any order, have one board, and its blend is the mean', async ({
  browser,
  request,
  baseURL,
}) => {
  test.slow();
  const results = await Promise.all(described.map((answers) => scored(request, answers)));
  const links = results.map(({ code }) => `${baseURL}/r/${code}`);
  const boards: { address: string; figures: Awaited<ReturnType<typeof figuresOf>> }[] = [];
  for (const order of [
    [0, 1, 2, 3, 4],
    [3, 1, 4, 0, 2],
  ]) {
    let address = '/team';
    for (const person of order) {
      const page = await fresh(browser, baseURL);
      await page.goto(address);
      const link = links[person] ?? '';
      if (address === '/team') {
        await page.getByRole('textbox', { name: 'Links to results, or to another board' }).fill(`Mine: ${link}.`);
        await page.getByRole('textbox', { name: /^Label \(optional/ }).fill(`Person ${person}`);
        await page.getByRole('button', { name: 'Start the board' }).click();
        await expect(headingOf(page)).toHaveText(/^One set of answers so far/);
      } else await add(page, `Hello, my answers: <${link}>`, `Person ${person}`);
      address = page.url();
      if (person === order.at(-1)) boards.push({ address, figures: await figuresOf(page) });
      await page.context().close();
    }
  }
  expect(boards[1]).toEqual(boards[0]);
  const members = new URL(boards[0]?.address ?? '').searchParams.getAll('r');
  expect(members).toEqual(results.map(({ code }, person) => `${code}.Person ${person}`).sort());

  const api = await (await request.get(`/api/v1/board${new URL(boards[0]?.address ?? '').search}`)).json();
  for (const { model, share } of api.blend as { model: string; share: number }[]) {
    const mean =
      results.reduce((sum, { blend }) => sum + (blend.find((part) => part.model === model)?.share ?? 0), 0) / 5;
    expect(Math.abs(share - mean)).toBeLessThan(1e-9);
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('two boards become one, whichever is pasted into the other, and a member can leave it again', async ({
      page,
      request,
      baseURL,
    }) => {
      const codes = await Promise.all(described.map(async (answers) => (await scored(request, answers)).code));
      const one = `/team?r=${codes[0]}.Ada&r=${codes[1]}`;
      const other = `/team?r=${codes[1]}.Ben&r=${codes[2]}.Cem&scope=City+hospital`;
      await page.goto(one);
      await add(page, `${baseURL}${other}`);
      const joined = new URL(page.url()).search;
      await page.goto(other);
      const shortLink = await page.locator('#share p', { hasText: '/team?b=' }).textContent();
      await page.goto(one);
      await add(page, shortLink ?? '');
      expect(new URL(page.url()).search).toBe(joined);
      await page.goto(other);
      await add(page, `${baseURL}${one}`);
      expect(new URL(page.url()).search).toBe(joined);

      await page.getByRole('button', { name: /^Remove\s+Cem from the board$/ }).click();
      await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(2);
      await page.getByText('Change the title and the labels').click();
      await page.getByRole('textbox', { name: 'What the board is about' }).fill('Hosting');
      await page.getByRole('textbox', { name: 'Label of Ada' }).fill('Operations');
      await page.getByRole('button', { name: 'Set them' }).click();
      await expect(page.getByText('About: Hosting', { exact: true })).toBeVisible();
      await expect(page.locator('#members').getByText('Operations', { exact: true })).toBeVisible();
    });

    test('“add my answers” leads through the questionnaire and back to the board', async ({ page, request }) => {
      const questions = (await readQuestions(request)).filter(({ quick }) => quick);
      const answers = Object.fromEntries(questions.map(({ id, options }) => [id, options[1]?.id ?? '']));
      const [first, mine] = await Promise.all([scored(request, described[0] ?? {}), scored(request, answers)]);
      await page.goto(`/team?r=${first.code}.Ada&scope=City`);
      await page.getByRole('link', { name: /^Answer the \d+ that matter most$/ }).click();
      for (const question of questions) {
        await expect(page.getByText('For a team’s board with the answers of one person.')).toBeVisible();
        await answer(page, question, answers[question.id]);
      }
      await expect(headingOf(page)).toHaveText('Review your answers');
      await page.getByRole('textbox', { name: 'A label for your answers (optional)' }).fill('Ben');
      await page.getByRole('button', { name: 'Add to the board' }).click();
      await page.waitForURL('**/team?*');
      const { searchParams } = new URL(page.url());
      expect(searchParams.getAll('r').sort()).toEqual([`${first.code}.Ada`, `${mine.code}.Ben`].sort());
      expect(searchParams.get('scope')).toBe('City');
    });
  });
}

test('no label or title is more than text, anywhere, and what is cut is said', async ({ page, request }) => {
  page.on('dialog', () => expect(false, 'a script from the address has run').toBe(true));
  const codes = await Promise.all(described.slice(0, 2).map(async (answers) => (await scored(request, answers)).code));
  for (const text of [
    '"><img src=x onerror=alert(1)>',
    '</title><script>alert(1)',
    '\u202eevil\u0007',
    '**b** | `c`',
  ]) {
    const shown = text.replaceAll('\u202e', '').replaceAll('\u0007', '').trim();
    const query = new URLSearchParams([
      ['r', `${codes[0]}.${text}`],
      ['r', codes[1] ?? ''],
      ['scope', text],
    ]);
    expect((await page.goto(`/team?${query}`))?.status()).toBe(200);
    await expect(page.getByText(`About: ${shown}`, { exact: true })).toBeVisible();
    await expect(page.locator('#members').getByText(shown, { exact: true })).toBeVisible();
    await expect(page.getByRole('main').locator('img, script')).toHaveCount(0);
    const minutes = await request.get(`/team/minutes.md?${query}`);
    expect(minutes.headers()['content-type']).toContain('text/markdown');
    expect(await minutes.text()).not.toMatch(/(?<!\\)<(img|script)/);
    const picture = await request.get(`/team/opengraph-image?${query}`);
    expect(picture.headers()['content-type']).toBe('image/png');
    expect((await picture.body()).length).toBeLessThan(100_000);
  }
  await page.goto(`/team?r=${codes[0]}.${'x'.repeat(2000)}`);
  await expect(page.getByText(/a label has at most 40 characters, and the rest was left out/)).toBeVisible();
  await page.goto('/team');
  await page.getByRole('textbox', { name: 'Links to results, or to another board' }).fill(codes[0] ?? '');
  await page.getByRole('textbox', { name: /^Label \(optional/ }).fill('y'.repeat(10_000));
  await page.getByRole('button', { name: 'Start the board' }).click();
  await expect(page.getByText('y'.repeat(40), { exact: true }).first()).toBeVisible();
  await expect(page.getByText(/a label has at most 40 characters/)).toBeVisible();
});

test('a printed board of five takes one to three pages', async ({ page, request }) => {
  const codes = await Promise.all(described.map(async (answers) => (await scored(request, answers)).code));
  await page.goto(`/team?${codes.map((code) => `r=${code}`).join('&')}`);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(3);
});

test('search engines are told to leave boards alone, and a board that nobody can read is not found', async ({
  request,
}) => {
  const { code } = await scored(request, described[0] ?? {});
  const board = await request.get(`/team?r=${code}`);
  expect(await board.text()).toContain('<meta name="robots" content="noindex"');
  expect((await request.get(`/team/minutes.md?r=${code}`)).headers()['x-robots-tag']).toBe('noindex');
  expect((await request.get('/team?r=NONSENSE')).status()).toBe(404);
  expect((await request.get('/team/minutes.md?r=NONSENSE')).status()).toBe(404);
  expect((await request.get(`/team?r=${code}&r=NONSENSE`)).status()).toBe(200);
  const respelt = await request.get(`/team?r=${code.toLowerCase()}`, { maxRedirects: 0 });
  expect([respelt.status(), respelt.headers().location]).toEqual([308, `/team?r=${code}`]);
});
