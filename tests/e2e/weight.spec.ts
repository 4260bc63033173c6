import { bareOrigin } from '../browser/ports';
import { readQuestions, scored } from '../browser/questionnaire';
import { expect, test } from '../browser/test';
import { type Weight, weightOf } from '../browser/weight';
import { budgets, secondPage } from '../browser/weight-budget';

/** What pages weigh, beside a Next app with next to nothing in it that is served in the same run. */

let bare: Weight;

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  bare = await weightOf(page, () => page.goto(`${bareOrigin}/`));
  await page.close();
  expect(bare.script).toBeGreaterThan(50_000);
});

const pages: Record<string, { kind: keyof typeof budgets; path: string }> = {
  home: { kind: 'home', path: '/' },
  'an article on a model': { kind: 'reading', path: '/models/sre' },
  'an article on a pair': { kind: 'reading', path: '/compare/devops-vs-sre' },
  'a guide': { kind: 'reading', path: '/guides/choosing-a-model' },
  'the comparison': { kind: 'reading', path: '/compare' },
  practices: { kind: 'reading', path: '/practices' },
  tools: { kind: 'reading', path: '/tools' },
  metrics: { kind: 'reading', path: '/metrics' },
  sources: { kind: 'reading', path: '/sources' },
  'the start of the questionnaire': { kind: 'question', path: '/questionnaire' },
};

for (const [name, { kind, path }] of Object.entries(pages)) {
  test(`${name} keeps to its budget`, async ({ page }) => {
    expectWithin(kind, await weightOf(page, () => page.goto(path)));
  });
}

test('a question and a result keep to their budgets', async ({ page, request }) => {
  const questions = await readQuestions(request);
  const answers = Object.fromEntries(questions.map(({ id, options }) => [id, options[0]?.id ?? '']));
  const { code } = await scored(request, answers);
  expectWithin('question', await weightOf(page, () => page.goto(`/questionnaire/${questions[0]?.id}`)));
  const context = await page.context().browser()?.newContext();
  const fresh = await context?.newPage();
  if (!context || !fresh) throw new Error('the browser gives no second context');
  expectWithin('result', await weightOf(fresh, () => fresh.goto(new URL(`/r/${code}`, page.url()).href)));
  await context.close();
});

for (const [from, link] of [
  ['/', 'Models'],
  ['/', 'Compare'],
  ['/models', 'SRE'],
  ['/models/sre', 'Compare'],
  ['/compare', 'Guides'],
] as const) {
  test(`from ${from} to “${link}”, the second page of a visit is light`, async ({ page }) => {
    await weightOf(page, () => page.goto(from));
    const { total } = await weightOf(page, () => page.getByRole('link', { name: link, exact: true }).first().click());
    expect(page.url()).not.toMatch(new RegExp(`${from}$`));
    expect(total).toBeLessThanOrEqual(secondPage);
  });
}

test('what every page runs at its start is compiled while it arrives; what one page needs isn’t', async ({
  page,
  request,
}) => {
  const scriptsOf = async (path: string) => {
    await page.goto(path);
    const scripts = page.locator('script[src][async]');
    return scripts.evaluateAll((all) => all.map((script) => (script as HTMLScriptElement).src));
  };
  const [home, question] = [await scriptsOf('/'), await scriptsOf('/questionnaire/release-need')];
  let [all, hinted] = [0, 0];
  for (const address of new Set([...home, ...question])) {
    const text = await (await request.get(address)).text();
    const isHinted = text.startsWith('//# allFunctionsCalledOnLoad\n');
    if (isHinted) expect(home.includes(address) && question.includes(address), address).toBe(true);
    if (home.includes(address)) all += text.length;
    if (isHinted) hinted += text.length;
  }
  expect(hinted / all, 'of the script of a page that is read').toBeGreaterThan(0.9);
});

function expectWithin(kind: keyof typeof budgets, { total, script }: Weight): void {
  const { firstVisit, ownScript } = budgets[kind];
  const ratio = total / bare.total;
  expect
    .soft(ratio, `a first visit of ${total} bytes, the bare app’s has ${bare.total}`)
    .toBeLessThanOrEqual(firstVisit);
  expect.soft(script - bare.script, 'bytes of script beyond the bare app’s').toBeLessThanOrEqual(ownScript);
}
