// Requests about rooms that are nearly right, in great number: forged, replayed, swapped, cut off, too long. None may fail, none that is
// wrong may be accepted, and each refusal has its name.

import { Agent } from 'node:http';
import fc from 'fast-check';
import { anyRoomRequest, owned } from './room-requests.mjs';
import { idOf, makeRoom, put, sealedOf, tokenOf } from './room-writers.mjs';
import { send } from './send-anything.mjs';

/** After so many, it ends. */
const mostFaults = 20;
/**
 * @param {string} origin
 * @param {number} total
 * @param {number} seed the same seed sends the same requests
 * @returns {Promise<{ sent: number, statuses: Record<string, number>, faults: string[] }>} faults in words
 */
export async function fuzzRooms(origin, total, seed) {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  /** @type {Record<string, number>} */
  const statuses = {};
  /** @type {string[]} */
  const faults = [];
  for (const name of owned) {
    const made = await makeRoom(origin, name);
    await put(origin, `${made}/entries/${idOf('ann')}`, tokenOf(`ann of ${name}`), {
      version: 1,
      sealed: sealedOf(name),
    });
  }
  let sent = 0;
  const batch = 2000;
  for (let start = 0; start < total && faults.length < mostFaults; start += batch) {
    const requests = fc.sample(anyRoomRequest, { numRuns: Math.min(batch, total - start), seed: seed + start });
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let next = requests.pop(); next; next = requests.pop()) {
          // Whoever has made a room may delete it, which would leave it to anybody.
          if (next.method === 'DELETE' && isOwnRoom(next)) next.method = 'GET';
          sent += 1;
          const answer = await send(agent, origin, /** @type {import('./send-anything.mjs').Sent} */ (next));
          statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
          const fault = faultOf(next, answer);
          if (fault && faults.length < mostFaults) faults.push(`${fault}: ${JSON.stringify(next).slice(0, 600)}`);
        }
      }),
    );
  }
  for (const name of owned) {
    const { entries } = await (await fetch(`${origin}/api/v1/rooms/${idOf(name)}`)).json();
    const ofAnn = entries.find((/** @type {{ entry: string }} */ { entry }) => entry === idOf('ann'));
    if (ofAnn?.version !== 1 || ofAnn.sealed !== sealedOf(name))
      faults.push(`somebody has changed Ann's entry in ${name}`);
  }
  agent.destroy();
  return { sent, statuses, faults };
}

/** @typedef {{ method: string, path: string, query: string, headers: { authorization?: string }, body: string }} Request */

/** Whether a request is about a room with the token that it was made with. */
function isOwnRoom(/** @type {Request} */ { path, headers }) {
  const name = owned.find((each) => path === `/api/v1/rooms/${idOf(each)}`);
  return name !== undefined && headers.authorization === `Bearer ${tokenOf(name)}`;
}

const wellFormedPath = /^\/api\/v1\/rooms(\/[\w-]{22}(\/entries\/[\w-]{22})?)?$/;

/**
 * @param {Request} sent
 * @param {import('./send-anything.mjs').Answer} answer
 * @returns {string | undefined} what is wrong with the answer
 */
function faultOf(sent, { status, type, text }) {
  if (status === 0) return `no answer (${text})`;
  if (status >= 500) return `status ${status}`;
  if (status >= 400 && sent.method !== 'HEAD')
    return isNamed(status, type, text) ? undefined : `status ${status} without a name`;
  const isChange = sent.method === 'PUT' || sent.method === 'DELETE';
  if (!isChange || status >= 300) return undefined;
  if (!wellFormedPath.test(sent.path)) return 'an address that is none was accepted';
  if (!/^Bearer [\w-]{43}$/.test(sent.headers.authorization ?? '')) return 'a token that is none was accepted';
  const isOfRoom = owned.some((name) => sent.path === `/api/v1/rooms/${idOf(name)}`);
  if (isOfRoom && !isOwnRoom(sent)) return 'another’s token was accepted';
  if (owned.some((name) => sent.path === `/api/v1/rooms/${idOf(name)}/entries/${idOf('ann')}`))
    return 'another’s token was accepted';
  return sent.method === 'PUT' && !isRightBody(sent) ? 'a body that is none was accepted' : undefined;
}

/** What a right body is, said a second time. */
function isRightBody(/** @type {Request} */ { path, body }) {
  const said = JSON.parse(body);
  const isEntry = path.includes('/entries/');
  const names = isEntry ? 'sealed,version' : 'closed,hidden,sealed,version';
  if (Object.keys(said).sort().join() !== names) return false;
  const isText = typeof said.sealed === 'string' && /^[\w-]+$/.test(said.sealed);
  const isShort = isText && said.sealed.length <= (isEntry ? 4096 : 16_384);
  const areFlags = isEntry || (typeof said.hidden === 'boolean' && typeof said.closed === 'boolean');
  return isShort && areFlags && Number.isInteger(said.version) && said.version >= 1 && said.version < 1e9;
}

/** Says what is wrong by a code, by a place, or by a status that says it all. */
function isNamed(/** @type {number} */ status, /** @type {string} */ type, /** @type {string} */ text) {
  if (status === 431) return true;
  if (!type.startsWith('application/problem+json')) return false;
  const problem = JSON.parse(text);
  if (problem.status !== status || !problem.detail) return false;
  if ([401, 403, 409].includes(status)) return problem.code !== undefined;
  return status !== 400 || problem.errors?.length > 0 || /malformed/.test(problem.detail);
}
