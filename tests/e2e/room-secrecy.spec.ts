import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ready, start } from '../browser/own-server.mjs';
import { ownPort } from '../browser/ports';
import { answer, readQuestions, scored } from '../browser/questionnaire';
import { enter, makeRoom, newMember, putIn } from '../browser/room';
import { expect, type Page, test } from '../browser/test';
import { answersOf } from '../reference/calibration';

/** What is in a room reaches no server in a form that it could read. */

test('neither the database, nor the log, nor any request holds a code, a label, a note or the key', async ({
  browser,
  request,
}) => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'opsblend-rooms-'));
  const server = start({ PORT: ownPort, LOG_LEVEL: 'debug', DATA_DIR: folder });
  try {
    await ready(server);
    const { code } = await scored(request, answersOf('C06'));
    const { code: other } = await scored(request, answersOf('C01'));
    const { context, page } = await newMember(browser, server.origin);
    const guest = await newMember(browser, server.origin);
    const requests = [recordRequests(page), recordRequests(guest.page)];
    const link = await makeRoom(page);
    await enter(page, 'Secret-Ada');
    await putIn(page, code);
    await guest.page.goto(link);
    await enter(guest.page, 'Secret-Ben');
    await putIn(guest.page, other);
    await page.getByRole('textbox', { name: /^What the room is about/ }).fill('Secret hospital');
    await page.getByRole('button', { name: 'Set it' }).click();
    await expect(guest.page.getByRole('heading', { name: 'Secret hospital' })).toBeVisible();
    await page.getByRole('button', { name: 'Reveal the answers' }).click();
    await page.getByRole('button', { name: 'Show the agenda on a wall' }).click();
    await page.getByRole('textbox', { name: 'What we decide' }).fill('Secret decision');
    await page.getByRole('button', { name: 'Save it' }).click();
    await expect(page.getByText('Saved, encrypted')).toBeVisible();
    await guest.page.getByRole('link', { name: 'Result of Secret-Ada' }).hover();
    await guest.page.waitForTimeout(400);

    const key = new URL(link).hash.slice(1);
    const files = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'));
    expect(files.join('').length).toBeGreaterThan(1000);
    const told = [...files, server.output(), ...requests.flat()].join('\n');
    for (const secret of [code, other, code.split('-')[0] ?? '', 'Secret', key]) expect(told).not.toContain(secret);
    await context.close();
    await guest.context.close();
  } finally {
    server.process.kill('SIGKILL');
    await server.ended;
    rmSync(folder, { recursive: true, force: true });
  }
});

test('answers given in the questionnaire for a room go into it, and reach no server', async ({ page, request }) => {
  test.slow();
  await makeRoom(page, { hidden: false });
  await enter(page, 'Ada');
  const asked = recordRequests(page);
  await page.getByRole('link', { name: /^Answer the \d+ that matter most$/ }).click();
  for (const question of (await readQuestions(request)).filter(({ quick }) => quick)) {
    await answer(page, question, question.options[0]?.id);
  }
  await page.getByRole('link', { name: 'See the result' }).hover();
  await page.waitForTimeout(300);
  await page.getByRole('button', { name: 'Put them into the room' }).click();
  await expect(page.getByText('One person has entered, and has answered.')).toBeVisible();
  expect(asked.filter((request) => /[?&]code=/.test(request))).toEqual([]);
});

/** Everything that a page asks for, with its headers and what it sends. */
function recordRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    asked.push([request.url(), JSON.stringify(request.headers()), request.postData() ?? ''].join(' '));
  });
  return asked;
}
