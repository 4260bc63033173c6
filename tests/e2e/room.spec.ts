import { readFileSync } from 'node:fs';
import { expectNoAxeViolations, expectNoColourViolations } from '../browser/axe';
import { expectNoSidewaysScroll } from '../browser/layout';
import { headingOf, scored } from '../browser/questionnaire';
import { boardFigures, enter, makeRoom, newMember, putIn, roomOfTwo } from '../browser/room';
import { expect, type Page, test } from '../browser/test';
import { answersOf } from '../reference/calibration';

/** A team's room: eight people in eight browsers, and what each may do. */

const described = ['C01', 'C02', 'C03', 'C05', 'C06', 'C08', 'C09', 'C11'].map((id) => answersOf(id));
const names = ['Ada', 'Ben', 'Cem', 'Dana', 'Eve', 'Femi', 'Gil', 'Hana'];

test('eight browsers, one of them offline in between, have one board, equal to that of the eight links', async ({
  browser,
  request,
  baseURL,
}) => {
  test.slow();
  const codes: string[] = [];
  for (const answers of described) codes.push((await scored(request, answers)).code);
  const members = await Promise.all(names.map(() => newMember(browser, baseURL)));
  const pages = members.map(({ page }) => page);
  const [first, ...others] = pages;
  const [offline] = members.slice(3, 4);
  if (!first || !offline) throw new Error('There are eight');
  const link = await makeRoom(first, { hidden: false });
  await Promise.all(others.map((page) => page.goto(link)));
  await Promise.all(pages.map((page, index) => enter(page, names[index] ?? '')));
  await expect(first.getByText('Eight people have entered, and nobody has answered.')).toBeVisible();

  await offline.context.setOffline(true);
  const order = [3, 6, 0, 7, 2, 5, 1, 4];
  for (const index of order) await putIn(pages[index] ?? first, `${baseURL}/r/${codes[index]}`);
  await expect(offline.page.getByText('not sent yet')).toBeVisible();
  await expect(first.getByText('Eight people have entered, and seven have answered.')).toBeVisible();
  await offline.context.setOffline(false);
  await expect(first.getByText('Eight people have entered, and all have answered.')).toBeVisible();
  const arrived = Date.now();
  await Promise.all(
    pages.map((page) => expect(page.getByText('Eight people have entered, and all have answered.')).toBeVisible()),
  );
  test
    .info()
    .annotations.push({ type: 'from the first browser to the last, in ms', description: `${Date.now() - arrived}` });

  const figures = await Promise.all(pages.map(boardFigures));
  for (const each of figures) expect(each).toEqual(figures[0]);
  await first.goto(`/team?${codes.map((code, index) => `r=${code}.${names[index]}`).join('&')}`);
  await expect(headingOf(first)).toBeVisible();
  expect(await boardFigures(first)).toEqual(figures[0]);
  await Promise.all(members.map(({ context }) => context.close()));
});

test('whoever made it closes, hides and deletes it; a member withdraws; what others do to the link is said', async ({
  browser,
  page,
  baseURL,
  request,
}) => {
  test.slow();
  const { code } = await scored(request, answersOf('C06'));
  const link = await makeRoom(page, { hidden: false });
  await enter(page, 'Ada');
  await putIn(page, code);
  const guest = await newMember(browser, baseURL);
  await guest.page.goto(link);
  await enter(guest.page, 'Ben');
  await expect(guest.page.getByRole('heading', { name: /^One set of answers so far/ })).toBeVisible();
  await expect(guest.page.getByRole('heading', { name: 'Lead the room' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Hide the answers again' }).click();
  await expect(guest.page.getByText('The answers are there, and hidden.')).toBeVisible();
  await page.getByRole('button', { name: 'Close it for new entries' }).click();
  await expect(guest.page.getByText('The room is closed')).toBeVisible();
  const late = await newMember(browser, baseURL);
  await late.page.goto(link);
  await expect(late.page.getByText('The room is closed: nobody new can enter.').first()).toBeVisible();
  await expect(late.page.getByRole('button', { name: 'Enter the room' })).toHaveCount(0);
  await guest.page.getByRole('button', { name: 'Withdraw Ben' }).click();
  await expect(page.getByText('One person has entered')).toBeVisible();

  // The maker's own link leads the room from another device.
  await page.getByText('Your own link, to lead').click();
  const own = (await page.getByText(/#[\w-]{22}\.[\w-]{43}$/).textContent()) ?? '';
  await late.page.goto('about:blank');
  await late.page.goto(own);
  await expect(late.page.getByRole('heading', { name: 'Lead the room' })).toBeVisible();
  await expect(late.page).toHaveURL(link);

  await guest.page.goto(`${link.slice(0, -1)}${link.endsWith('A') ? 'Q' : 'A'}`);
  await expect(headingOf(guest.page)).toHaveText('This link does not fit the room');
  await guest.page.goto('about:blank');
  await guest.page.goto(link.split('#')[0] ?? '');
  await expect(headingOf(guest.page)).toHaveText('This link to a room is cut off');
  await guest.page.goto('about:blank');
  await guest.page.goto(`${link}).`);
  await expect(guest.page.getByText('One person has entered')).toBeVisible();

  await page.getByRole('button', { name: 'Delete the room' }).click();
  await page.getByRole('button', { name: 'Delete it for good' }).click();
  for (const each of [page, guest.page, late.page]) await expect(headingOf(each)).toHaveText('There is no such room');
  await guest.context.close();
  await late.context.close();
});

test('a room made from a result and from a board has what they have', async ({ page, request }) => {
  const { code } = await scored(request, answersOf('C06'));
  const { code: other } = await scored(request, answersOf('C01'));
  await page.goto(`/r/${code}?scope=City+hospital`);
  await page.getByRole('button', { name: 'Make a room' }).click();
  await expect(headingOf(page)).toHaveText('City hospital');
  await expect(page.getByText('One person has entered, and has answered.')).toBeVisible();
  await page.goto(`/team?r=${code}.Ada&r=${other}.Ben`);
  await page.getByRole('button', { name: 'Make a room' }).click();
  await expect(page.getByText('Two people have entered, and all have answered.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Withdraw Ben' })).toBeVisible();
});

test('the wall shows one point at a time, without names, and what is decided stands in the minutes', async ({
  page,
  request,
}) => {
  const link = await roomOfTwo(page, request);
  await page.getByRole('button', { name: 'Show the agenda on a wall' }).click();
  await expect(page.getByText('Point 1 of')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Ada');
  await page.getByRole('textbox', { name: 'What we decide' }).fill('Every service gets an objective');
  await page.getByRole('button', { name: 'Save it' }).click();
  await expect(page.getByText('Saved, encrypted')).toBeVisible();
  await page.getByRole('button', { name: 'Leave the wall view' }).focus();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Where you stand')).toBeVisible();
  for (const [button, part] of [
    ['Save the minutes', '- Decision: Every service gets an objective'],
    ['Save the decision record', '### Decided in the meeting'],
  ] as const) {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    expect(readFileSync(await (await saved).path(), 'utf8')).toContain(part);
  }
  await page.reload();
  await page.goto(link);
  await page.getByRole('button', { name: 'Show the agenda on a wall' }).click();
  await expect(page.getByRole('textbox', { name: 'What we decide' })).toHaveValue('Every service gets an objective');
});

test('a room can be used by keyboard alone', async ({ page }) => {
  await page.goto('/room');
  await press(page, 'button', 'Make a room');
  await expect(page.getByRole('heading', { name: 'Who is here' })).toBeVisible();
  const label = page.getByRole('textbox', { name: /^How the others should call you/ });
  await tabTo(page, label);
  await page.keyboard.type('Ada');
  await page.keyboard.press('Enter');
  await expect(page.getByText('One person has entered, and nobody has answered.')).toBeVisible();
  await press(page, 'button', 'Reveal the answers');
  await expect(page.getByRole('button', { name: 'Hide the answers again' })).toBeVisible();
});

test('every state of a room is accessible in every colour, and fits 320 px', async ({ page, request }) => {
  test.slow();
  await makeRoom(page);
  await expectAccessible(page);
  await roomOfTwo(page, request);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show the agenda on a wall' }).click();
  await expectAccessible(page);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a room says that it needs them, and offers a board', async ({ page }) => {
    for (const path of ['/room', '/room/AAAAAAAAAAAAAAAAAAAAAA']) {
      await page.goto(path);
      await expect(page.getByText(/JavaScript/).last()).toBeVisible();
      await expect(page.getByRole('link', { name: 'Make a board of links' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Make a room' })).toBeHidden();
    }
  });
});

async function expectAccessible(page: Page): Promise<void> {
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoColourViolations(page);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await expectNoColourViolations(page);
  await page.emulateMedia({ forcedColors: 'none' });
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 256 });
  await expectNoSidewaysScroll(page);
  if (size) await page.setViewportSize(size);
}

async function press(page: Page, role: 'button', name: string): Promise<void> {
  await tabTo(page, page.getByRole(role, { name }));
  await page.keyboard.press('Enter');
}

async function tabTo(page: Page, target: ReturnType<Page['getByRole']>): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < 60; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not come there');
}
