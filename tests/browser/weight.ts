import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** What pages weigh: the bytes of everything that a browser fetches for them, each body as gzip makes it at its usual level. */

/** In bytes. */
export interface Weight {
  total: number;
  script: number;
}

/** Fetched for the browser's own frame, at times of its choice. */
const ofTheFrame = /favicon|icon\.svg|apple-icon|manifest/;
/** In milliseconds: a page is loaded when nothing was asked for so long. */
const quiet = 1500;

/** The weight of all that arrives while `act` is done and until the page is quiet. */
export async function weightOf(page: Page, act: () => Promise<unknown>): Promise<Weight> {
  const arriving: Promise<Weight>[] = [];
  let last = Date.now();
  const onResponse = (response: Response) => {
    last = Date.now();
    if (!ofTheFrame.test(response.url())) arriving.push(weightOfBody(response));
  };
  page.on('response', onResponse);
  await act();
  while (Date.now() - last < quiet) await page.waitForTimeout(100);
  page.off('response', onResponse);
  const all = await Promise.all(arriving);
  const sum = (key: keyof Weight) => all.reduce((bytes, weight) => bytes + weight[key], 0);
  return { total: sum('total'), script: sum('script') };
}

async function weightOfBody(response: Response): Promise<Weight> {
  // A redirect, or what the browser has already.
  const body = await response.body().catch(() => Buffer.alloc(0));
  const type = response.headers()['content-type'] ?? '';
  const bytes = /^(font|image\/(?!svg))/.test(type) ? body.length : gzipSync(body, { level: 6 }).length;
  return { total: bytes, script: response.request().resourceType() === 'script' ? bytes : 0 };
}
