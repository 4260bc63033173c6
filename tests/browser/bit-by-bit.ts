import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** In characters: how far apart a page is cut at least, and how much of it arrives in pieces: more than any first screen has. */
const piece = 1_000;
const inPieces = 20_000;

/** In milliseconds, between two pieces: long enough for the browser to paint what has arrived. */
const pause = 25;

/** What is laid out by itself: it arrives together with its first words. */
const boxStart =
  /<(?=(?:a|button|dd|div|dl|dt|fieldset|footer|form|h[1-6]|label|li|nav|option|p|section|select|table|td|th|tr|ul)[ >])/g;

/**
 * Begins to serve the pages of the server at `origin` from another port, bit by bit, as a slow line or a busy browser gives them
 * to their readers: each piece ends where an element begins, and the next one waits until this one has been painted.
 */
export function serveBitByBit(origin: string): { origin: string; close: () => void } {
  const server = createServer(async ({ url = '/' }, answer) => {
    const { status, headers, body } = await answerOf(new URL(url, origin));
    answer.writeHead(status, headers);
    if (typeof body !== 'string') return answer.end(body);
    for (const part of piecesOf(body)) {
      answer.write(part);
      await setTimeout(pause);
    }
    answer.end();
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}

/** A page is text; everything else is handed on as it is. */
async function answerOf(address: URL) {
  const answer = await fetch(address, { redirect: 'manual' });
  const kept = ['content-type', 'content-security-policy', 'location'];
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => kept.includes(name)));
  const isPage = answer.headers.get('content-type')?.startsWith('text/html');
  return {
    status: answer.status,
    headers,
    body: isPage ? await answer.text() : Buffer.from(await answer.arrayBuffer()),
  };
}

/** The first piece is the head, the last one what no first screen shows. */
function piecesOf(page: string): string[] {
  const body = page.indexOf('<body');
  const pieces: string[] = [];
  let start = 0;
  for (const { index } of page.matchAll(boxStart)) {
    if (index < body || index < start + piece) continue;
    if (index > body + inPieces) break;
    pieces.push(page.slice(start, index));
    start = index;
  }
  return [...pieces, page.slice(start)];
}
