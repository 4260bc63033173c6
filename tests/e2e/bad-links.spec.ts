import { request as plainHttp } from 'node:http';
import { headingOf, readQuestions, scored } from '../browser/questionnaire';
import { expect, type Page, test } from '../browser/test';
import { shop } from '../reference/calibration';

/** Addresses that are damaged, invented or hostile: each is answered with what is wrong, in words, and never with a failure of the server. */

/** The shop's code changed in one place, the kinds of damage that links suffer, and what attackers try. */
const brokenCodes: { name: string; code: (good: string) => string; says: RegExp }[] = [
  { name: 'one character changed', code: (good) => changeAt(good, 7), says: /its checksum does not fit/ },
  { name: 'cut off at the end', code: (good) => good.slice(0, -4), says: /its checksum does not fit/ },
  { name: 'cut off at the start', code: (good) => good.slice(3), says: /its checksum does not fit/ },
  { name: 'hardly anything left', code: (good) => good.slice(0, 3), says: /too short: most of it is missing/ },
  { name: 'only hyphens', code: () => '---', says: /holds no result code/ },
  { name: 'joined with other words', code: (good) => `${good}and`, says: /its checksum does not fit/ },
  {
    name: 'a full stop in the middle',
    code: (good) => changeAt(good, 7, '.'),
    says: /is “\.”, which no result code contains/,
  },
  { name: 'letters of another script', code: (good) => `Р${good}`, says: /Character 1 of the code is “Р”/ },
  { name: 'an emoji', code: (good) => changeAt(good, 7, '😀'), says: /is “😀”, which no result code contains/ },
  { name: '3,000 characters', code: () => 'A'.repeat(3000), says: /3000 characters long/ },
  { name: 'SQL', code: () => "' OR 1=1;--", says: /Character 1 of the code is “'”/ },
  { name: 'HTML', code: () => '<script>alert(1)</script>', says: /Character 1 of the code is “<”/ },
  { name: 'a path', code: () => '../../etc/passwd', says: /Character 1 of the code is “\.”/ },
  { name: 'a zero byte', code: (good) => changeAt(good, 7, '\0'), says: /its checksum does not fit/ },
];

test('a broken result link says what is wrong with it', async ({ page, request }) => {
  test.slow();
  const { code: good } = await scored(request, shop);
  page.on('dialog', () => expect(false, 'a script from the address has run').toBe(true));
  for (const { name, code, says } of brokenCodes) {
    await test.step(name, async () => {
      const response = await page.goto(`/r/${encodeURIComponent(code(good))}`);
      expect.soft(response?.status(), name).toBe(404);
      await expect.soft(headingOf(page), name).toHaveText('This result link can’t be read');
      await expect.soft(page.getByText(says).first(), name).toBeVisible();
      await expect.soft(page.getByRole('textbox', { name: 'The link, or its code' }), name).toBeVisible();
      const wayOn = page.getByRole('main').getByRole('link', { name: 'Questionnaire', exact: true });
      await expect.soft(wayOn, name).toBeVisible();
      await expectNoStackTrace(page, name);
    });
  }
});

test('a step with a very long name says that there is none', async ({ page }) => {
  const response = await page.goto(`/questionnaire/${'a'.repeat(3000)}`);
  expect(response?.status()).toBe(404);
  await expect(headingOf(page)).toHaveText(/no such/i);
});

test('another spelling of a code leads to its own address for good', async ({ page, request }) => {
  const { code } = await scored(request, shop);
  // The second is a published one, of edition 2026.1, with digits that look like letters.
  for (const known of [code, '14WES-S7SGJ-8KZVV-0RGD3-SXG8']) {
    const spellings = [
      known.toLowerCase(),
      known.replaceAll('-', ''),
      known.replaceAll('1', 'I').replaceAll('0', 'o'),
      [...known].join('-'),
    ];
    for (const spelling of spellings.filter((other) => other !== known)) {
      const response = await request.get(`/r/${spelling}`, { maxRedirects: 0 });
      expect([spelling, response.status(), response.headers().location]).toEqual([spelling, 308, `/r/${known}`]);
    }
  }
  await page.goto(`/r/${code.toLowerCase()}`);
  expect(new URL(page.url()).pathname).toBe(`/r/${code}`);
  await expect(headingOf(page)).toHaveText(/DevOps/);
});

test.describe('addresses sent as they are, which a browser would mend', () => {
  for (const path of [
    '/r/%E0%A4%A',
    '/r/%',
    '/r/%%%',
    '/r/%00',
    '/r//',
    '/r/a%2Fb',
    '/questionnaire/%E0%A4%A',
    '/tools/%E0%A4%A',
    '/tools/%00',
    '/tools/a%2Fb',
  ]) {
    test(`${path} is refused without a failure`, async ({ baseURL }) => {
      const { status, body } = await getAsIs(`${baseURL}`, path);
      // Next answers what is no percent-encoding before our pages see it.
      expect([308, 400, 404]).toContain(status);
      expect(body).not.toMatch(stackTrace);
    });
  }
});

test('a result address without a code leads to the page that takes a link', async ({ page }) => {
  const response = await page.goto('/r/');
  expect(response?.status()).toBe(200);
  await expect(page).toHaveURL(/\/r$/);
  await expect(headingOf(page)).toHaveText('Open a result');
});

test('a question with a broken code says so, and can be answered from the start', async ({ page, request }) => {
  const [first, second] = await readQuestions(request);
  const response = await page.goto(`/questionnaire/${first?.id}?code=125HT-BROKEN`);
  expect(response?.status()).toBe(200);
  await expect(page.getByRole('heading', { name: 'The answers so far could not be read' })).toBeVisible();
  await page.getByRole('radio', { name: first?.options[0]?.label ?? '', exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(headingOf(page)).toHaveText(second?.text ?? '');
  await expect(page.getByRole('heading', { name: 'The answers so far could not be read' })).toHaveCount(0);
});

test('the review with a broken code says so, and offers no result', async ({ page }) => {
  await page.goto(`/questionnaire/review?code=${'A'.repeat(3000)}`);
  await expect(page.getByText('3000 characters long')).toBeVisible();
  await expect(page.getByText('Nothing is answered yet')).toBeVisible();
  await expect(page.getByRole('link', { name: 'See the result' })).toHaveCount(0);
});

test('unknown values in the address of a question are left out of account', async ({ page, request }) => {
  const questions = await readQuestions(request);
  const [first] = questions;
  for (const query of ['problem=__proto__&set=none', 'return=//example.org&code=', '%E0%A4%A']) {
    const response = await page.goto(`/questionnaire/${first?.id}?${query}`);
    expect(response?.status()).toBe(200);
    await expect(headingOf(page)).toHaveText(first?.text ?? '');
    await expect(page.getByText(`Question 1 of ${questions.length}`)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  }
});

test('a form with a question or an answer that does not exist is led back', async ({ page, request }) => {
  const to = async (query: string) => {
    const response = await request.get(`/questionnaire/answer?${query}`, { maxRedirects: 0 });
    return [response.status(), response.headers().location];
  };
  expect(await to('')).toEqual([303, '/questionnaire']);
  expect(await to('question=__proto__&answer=unknown')).toEqual([303, '/questionnaire']);
  expect(await to('question=//example.org')).toEqual([303, '/questionnaire']);
  const stays = (problem: string) => [303, `/questionnaire/release-need?problem=${problem}`];
  expect(await to('question=release-need&answer=nonsense')).toEqual(stays('unknown-answer'));
  expect(await to('question=release-need&answer=weekly&answer=monthly')).toEqual(stays('several-answers'));

  await page.goto('/questionnaire/release-need?problem=several-answers');
  await expect(page.getByText('Several answers were sent.')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an address without a page is not found, in words', async ({ page }) => {
    for (const [path, words] of [
      ['/questionnaire/no-such-step', 'There is no such question'],
      ['/models/no-such-model', 'There is no such model'],
      ['/compare/no-such-page', 'There is no such pair of models'],
      ['/guides/no-such-guide', 'There is no such guide'],
      ['/nowhere', 'There is no page at this address'],
    ] as const) {
      const response = await page.goto(path);
      expect.soft(response?.status(), path).toBe(404);
      await expect.soft(headingOf(page), path).toHaveText(words);
      await expectNoStackTrace(page, path);
    }
  });
});

const stackTrace = /\bat [\w.<>]+ \(|node_modules|webpack-internal|\.tsx?:\d/;

async function expectNoStackTrace(page: Page, name: string) {
  await expect.soft(page.getByRole('main'), name).not.toContainText(stackTrace);
}

/** The code with another symbol at one place. */
function changeAt(code: string, position: number, other = code[position] === '7' ? '8' : '7'): string {
  return code.slice(0, position) + other + code.slice(position + 1);
}

/** Asks for a path exactly as it is written: `fetch` and browsers would resolve or encode it. */
function getAsIs(base: string, path: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    plainHttp({ hostname, port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
}
