import type { Browser, BrowserContext, Page } from '@playwright/test';
import { answersOf } from '../reference/calibration';
import { scored } from './questionnaire';
import { expect } from './test';

/** What tests do in a room, as people do it. */

export interface Member {
  context: BrowserContext;
  page: Page;
}

/** A page in a browser of its own. */
export async function newMember(browser: Browser, baseURL: string | undefined, options: object = {}): Promise<Member> {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), ...options });
  return { context, page: await context.newPage() };
}

/** Makes a room and resolves with its link for everybody. */
export async function makeRoom(page: Page, { hidden = true } = {}): Promise<string> {
  await page.goto('/room');
  if (!hidden) await page.getByRole('checkbox', { name: /^Hide the answers/ }).uncheck();
  await page.getByRole('button', { name: 'Make a room' }).click();
  await expect(page.getByRole('heading', { name: 'Who is here' })).toBeVisible();
  await expect(page).toHaveURL(/\/room\/[\w-]{22}#[\w-]{22}$/);
  return page.url();
}

export async function enter(page: Page, label: string): Promise<void> {
  await page.getByRole('textbox', { name: /^How the others should call you/ }).fill(label);
  await page.getByRole('button', { name: 'Enter the room' }).click();
  await expect(page.getByRole('button', { name: `Withdraw ${label}` })).toBeVisible();
}

/** Puts a result that somebody has already into the room. */
export async function putIn(page: Page, pasted: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Or paste the link of your result' }).fill(pasted);
  await page.getByRole('button', { name: 'Put it in' }).click();
  await expect(page.getByRole('link', { name: 'Answer anew' })).toBeVisible();
}

/** What the board in a room, or one made of links, shows of its figures. */
export async function boardFigures(page: Page) {
  return {
    sentence: await page
      .getByRole('heading', { name: /team’s answers|share the lead|need no model/ })
      .first()
      .textContent(),
    blend: await page
      .getByRole('table', { name: /^The mean of the members’ own shares/ })
      .getByRole('row')
      .allInnerTexts(),
    agenda: await page.locator('#agenda h3').allInnerTexts(),
    positions: await page.locator('#agenda dl').allInnerTexts(),
  };
}

/** Makes a room with two who have answered, both from this browser, and resolves with its link. */
export async function roomOfTwo(page: Page, request: Parameters<typeof scored>[0]): Promise<string> {
  const codes = [];
  for (const id of ['C06', 'C01']) codes.push((await scored(request, answersOf(id))).code);
  await page.goto(`/team?r=${codes[0]}.Ada&r=${codes[1]}.Ben`);
  await page.getByRole('button', { name: 'Make a room' }).click();
  await expect(page.getByText('Two people have entered, and all have answered.')).toBeVisible();
  await page.getByRole('button', { name: 'Reveal the answers' }).click();
  await expect(page.getByRole('button', { name: 'Show the agenda on a wall' })).toBeVisible();
  return page.url();
}
