import { expect, type Page } from '@playwright/test';
import { headingOf } from './questionnaire';

/** What a reader sees on a result page, as text: to compare the pages that two people open. */
export interface ShownResult {
  sentence: string;
  /** `54%`, one for each model, in their fixed order. */
  percentages: string[];
  blend: string[];
  areas: string[];
  contributions: string[];
}

/** Reads the result page that is open, its tables included. */
export async function readResult(page: Page): Promise<ShownResult> {
  await expect(page.getByRole('heading', { name: 'Who leads what' })).toBeVisible();
  await page.getByText('All answers and what each gave').click();
  const rows = (name: RegExp) => page.getByRole('table', { name }).getByRole('row').allInnerTexts();
  const blend = await rows(/^Each model’s share and part/);
  return {
    sentence: (await headingOf(page).textContent()) ?? '',
    percentages: blend.slice(1).map((row) => row.match(/\d+%/)?.[0] ?? row),
    blend,
    areas: await rows(/^Share of each model in each work area/),
    contributions: await rows(/^Percentage points/),
  };
}

/** The result code in an address that ends with it. */
export const codeIn = (address: string): string => new URL(address).pathname.split('/').at(-1) ?? '';
