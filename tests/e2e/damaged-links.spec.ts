import { headingOf } from '../browser/questionnaire';
import { expect, test } from '../browser/test';
import { damagedCodes } from '../made-up/damaged-codes';

/** Addresses that a program or a person has changed, and whose meaning can still be told: they lead to it. */

/** A published one, with digits that look like letters. */
const code = '14WES-S7SGJ-8KZVV-0RGD3-SXG8';

test('a damaged link leads to the result for good, and the answers in it are read wherever it stands', async ({
  request,
}) => {
  for (const [name, damage] of Object.entries(damagedCodes)) {
    const damaged = encodeURIComponent(damage(code));
    for (const [address, meant] of [
      [`/r/${damaged}?scope=City+hospital`, `/r/${code}?scope=City+hospital`],
      [`/questionnaire/review?code=${damaged}&set=quick`, `/questionnaire/review?code=${code}&set=quick`],
      [`/what-if?from=${damaged}`, `/what-if?from=${code}`],
    ] as const) {
      const response = await request.get(address, { maxRedirects: 0 });
      expect.soft([name, response.status(), response.headers().location]).toEqual([name, 308, meant]);
    }
    const read = await request.get(`/api/v1/results/${damaged}`, { maxRedirects: 0 });
    expect.soft([name, read.status(), (await read.json()).code]).toEqual([name, 200, code]);
  }
});

test('where nothing is known to be meant, the nearest is named', async ({ page }) => {
  for (const [address, name, href] of [
    ['/compare/devop-vs-sre', /DevOps/, '/compare/devops-vs-sre'],
    ['/tools/opsgeni', 'Opsgenie', '/tools/opsgenie'],
    ['/models/sree', /SRE/, '/models/sre'],
    ['/guides/adopt-sre', /SRE/, '/guides/adopting-sre'],
  ] as const) {
    expect((await page.goto(address))?.status(), address).toBe(404);
    const nearest = page.getByText('Did you mean').getByRole('link', { name });
    await expect(nearest, address).toHaveAttribute('href', href);
    // The second answer is no other than the first, with its look and its frame.
    await page.reload();
    await expect(nearest, address).toHaveAttribute('href', href);
    await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Glossary' }), address).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.body).margin), address).toBe('0px');
  }
});

test('a percent sign glued to a link changes nothing', async ({ request }) => {
  for (const address of [`/r/${code}%`, '/models/sre%%', '/compare%?models=devops,sre'])
    expect((await request.get(address)).status(), address).toBe(200);
});

test('another spelling of a page’s address leads to the page, and no address leads elsewhere', async ({ request }) => {
  for (const [address, meant] of [
    ['/models/SRE', '/models/sre'],
    ['/Models/sre', '/models/sre'],
    ['/compare/DevOps-vs-SRE', '/compare/devops-vs-sre'],
    ['/Questionnaire', '/questionnaire'],
    ['/models/sre.', '/models/sre'],
    ['/compare)', '/compare'],
    ['/tools/Opsgenie', '/tools/opsgenie'],
    ['/compare?models=devops,sre&amp;groups=work', '/compare?models=devops,sre&groups=work'],
  ]) {
    const response = await request.get(address ?? '', { maxRedirects: 0 });
    expect.soft([address, response.status(), response.headers().location]).toEqual([address, 308, meant]);
    expect.soft((await request.get(meant ?? '', { maxRedirects: 0 })).status(), meant).toBe(200);
  }
});

test('a comparison shows the models that it can read, and names the others with the nearest', async ({ page }) => {
  // The form is folded, once models are chosen.
  const shown = page.locator('input[name=models]:checked');
  await page.goto('/compare?models=DevOps;SRE.');
  await expect(shown).toHaveCount(2);
  await expect(page.getByText('Part of the address could not be used')).toHaveCount(0);
  await page.goto('/compare?models=devop,netops,sre');
  await expect(shown).toHaveCount(2);
  await expect(page.getByText('There is no model “devop”. Did you mean “DevOps”?')).toBeVisible();
  await page.goto('/practices?model=SRE');
  await expect(page.getByRole('combobox', { name: 'Model' })).toHaveValue('sre');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a link that can’t be read is pasted again, with the message around it', async ({ page }) => {
    await page.goto(`/r/${code.slice(0, -1)}`);
    const field = page.getByRole('textbox', { name: 'The link, or its code' });
    await field.fill('Where is it?');
    await page.getByRole('button', { name: 'Open the result' }).click();
    await expect(page.getByText('There is no whole result code in what was pasted.')).toBeVisible();
    await field.fill(`See <https://guide.example/r/${code}?scope=Shop>.`);
    await page.getByRole('button', { name: 'Open the result' }).click();
    await expect(page).toHaveURL(`/r/${code}?scope=Shop`);
    await expect(headingOf(page)).toHaveText(/Ops|SRE/);
  });
});
