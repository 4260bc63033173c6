import { readFileSync } from 'node:fs';
import { baseURL } from '../browser/ports';
import { answer, headingOf, readQuestions } from '../browser/questionnaire';
import { expect, test } from '../browser/test';
import { shop } from '../reference/calibration';

/**
 * The guide published under a path of its host. It needs a build for that, which `npm test` doesn't make:
 * `BASE_PATH=/guide npm run build && npx playwright test under-a-path`. CI does it every week.
 */

const { config } = JSON.parse(readFileSync('.next/required-server-files.json', 'utf8'));
const base: string = config.basePath;

/** Addresses in a page or a text, but for those of other sites and places in the same page. */
function ownAddresses(text: string, origin: string): string[] {
  const inMarkup = [...text.matchAll(/\b(?:href|src|action)="(\/[^"]*)"/g)].map(([, address = '']) => address);
  const whole = [...text.matchAll(/https?:\/\/localhost[^\s"<>)]*/g)].map(([address]) => address.replace(origin, ''));
  return [...inMarkup, ...whole];
}

test('every address in pages and in texts for programs begins with the path', async ({ request }) => {
  const sitemap = await (await request.get(`${base}/sitemap.xml`)).text();
  const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url.replace(baseURL, ''));
  expect(pages.length).toBeGreaterThan(30);
  const texts = ['/feed.xml', '/robots.txt', '/llms.txt', '/models/sre.md', '/manifest.webmanifest', '/api/v1/models'];
  const wrong = new Set<string>();
  for (const path of [...pages, ...texts.map((each) => base + each)]) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    for (const address of ownAddresses(await response.text(), baseURL)) {
      if (address !== base && !address.startsWith(`${base}/`)) wrong.add(`${path}: ${address}`);
    }
  }
  expect([...wrong]).toEqual([]);
});

test('a visitor answers, varies the result, compares and searches, and asks for nothing outside the path', async ({
  page,
  request,
}) => {
  const asked = new Set<string>();
  page.on('request', (each) => asked.add(new URL(each.url()).pathname));
  const failed: string[] = [];
  page.on('response', (each) => {
    if (each.status() >= 400) failed.push(each.url());
  });
  const questions = await readQuestions(request, base);
  await page.goto(base);
  await page.getByRole('link', { name: 'Find your blend' }).click();
  await page.getByRole('button', { name: `Start with all ${questions.length}` }).click();
  for (const question of questions) await answer(page, question, shop[question.id]);
  await expect(headingOf(page)).toHaveText('Review your answers');
  await page.goBack();
  await page.goForward();
  await page.getByRole('link', { name: 'See the result' }).click();
  await page.waitForURL(`**${base}/r/*`);
  await page.getByRole('link', { name: 'Compare', exact: true }).first().click();
  await page.waitForURL(`**${base}/compare`);
  await page.getByRole('checkbox', { name: 'TechOps' }).uncheck();
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.waitForURL(`**${base}/compare?*`);
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await page.getByRole('searchbox').fill('error budget');
  await expect(page.getByRole('status')).toContainText('error budget');
  expect([...asked].filter((path) => path !== base && !path.startsWith(`${base}/`))).toEqual([]);
  expect(failed).toEqual([]);
});

test('without scripts, forms and redirects stay under the path', async ({ browser, request }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const questions = await readQuestions(request, base);
  await page.goto(`${base}/questionnaire`);
  await page.getByRole('button', { name: `Start with all ${questions.length}` }).click();
  for (const question of questions.slice(0, 3)) await answer(page, question, shop[question.id]);
  expect(new URL(page.url()).pathname).toBe(`${base}/questionnaire/${questions[3]?.id}`);
  await context.close();
});
