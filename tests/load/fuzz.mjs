// Sends a server requests that nobody should send, and looks at what comes back: no failure of its own, no markup that a client sent,
// and each error in its documented form. `node tests/load/fuzz.mjs http://localhost:3000 200000`

import { Agent } from 'node:http';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { fuzzRooms } from './fuzz-rooms.mjs';
import { anyRequest, markup } from './rude-requests.mjs';
import { send } from './send-anything.mjs';

/** After so many, it ends. */
const mostFaults = 20;

/**
 * @param {string} origin
 * @param {number} total
 * @param {number} seed the same seed sends the same requests
 * @returns {Promise<{ sent: number, statuses: Record<string, number>, faults: string[] }>} faults in words
 */
export async function fuzz(origin, total, seed) {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  /** @type {Record<string, number>} */
  const statuses = {};
  /** @type {string[]} */
  const faults = [];
  let sent = 0;
  const batch = 2000;
  for (let start = 0; start < total && faults.length < mostFaults; start += batch) {
    const requests = fc.sample(anyRequest, { numRuns: Math.min(batch, total - start), seed: seed + start });
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let next = requests.pop(); next; next = requests.pop()) {
          sent += 1;
          const answer = await send(agent, origin, next);
          statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
          const fault = faultOf(next, answer);
          if (fault && faults.length < mostFaults) faults.push(`${fault}: ${JSON.stringify(next).slice(0, 600)}`);
        }
      }),
    );
  }
  agent.destroy();
  return { sent, statuses, faults };
}

/** @typedef {import('./send-anything.mjs').Sent} Sent */
/** @typedef {import('./send-anything.mjs').Answer} Answer */

/**
 * @param {Sent} sent
 * @param {Answer} answer
 * @returns {string | undefined} what is wrong with the answer
 */
function faultOf({ method, path }, { status, type, text }) {
  if (status === 0) return `no answer (${text})`;
  if (status >= 500) return `status ${status}`;
  if (/^(text\/html|text\/markdown|image\/svg|application\/(xml|atom))/.test(type) && text.includes(markup))
    return 'markup came back';
  if (type.startsWith('text/html') && longTexts(text).some((long) => long.includes('http://localhost'))) {
    return 'the guide’s address in a text whose length React was told before it was put in';
  }
  if (status >= 400 && status !== 431 && path.startsWith('/api/') && method !== 'HEAD') {
    if (!type.startsWith('application/problem+json')) return `status ${status} of the API as ${type || 'nothing'}`;
    if (JSON.parse(text).status !== status) return 'a problem with another status';
  }
  return undefined;
}

/** The texts of React's data that come with their length. */
const longTexts = (/** @type {string} */ html) =>
  [...html.matchAll(/:T([\da-f]+),/g)].map(({ index, 0: { length }, 1: size = '0' }) =>
    html.slice(index + length, index + length + Number.parseInt(size, 16)),
  );

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const [origin = 'http://localhost:3000', total = '200000', seed = '1'] = argv.slice(2);
  for (const [name, run] of Object.entries({ anything: fuzz, rooms: fuzzRooms })) {
    const { sent, statuses, faults } = await run(origin, Number(total), Number(seed));
    console.log(`${name}: ${sent} requests; statuses ${JSON.stringify(statuses)}`);
    for (const fault of faults) console.log(fault);
    if (faults.length > 0) process.exitCode = 1;
  }
}
