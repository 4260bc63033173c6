// Writes entries into rooms as browsers do that don't give up: each is sent again until it is acknowledged, to whichever process answers.

import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

const bytes = (/** @type {string} */ name) => createHash('sha256').update(name).digest();
export const idOf = (/** @type {string} */ name) => bytes(`id ${name}`).subarray(0, 16).toString('base64url');
export const tokenOf = (/** @type {string} */ name) => bytes(`token ${name}`).toString('base64url');
export const sealedOf = (/** @type {string} */ name) => bytes(`sealed ${name}`).toString('base64url');

/**
 * Sends one thing below `/api/v1/rooms`.
 * @param {string} origin
 * @param {string} path
 * @param {string} token
 * @param {object} body
 * @returns {Promise<Response>}
 */
export const put = (origin, path, token, body) =>
  fetch(`${origin}/api/v1/rooms${path}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  });

/** @returns {Promise<string>} the path of a room that is made by this name */
export async function makeRoom(/** @type {string} */ origin, /** @type {string} */ name) {
  const path = `/${idOf(name)}`;
  const said = { version: 1, sealed: sealedOf(name), hidden: false, closed: false };
  const response = await put(origin, path, tokenOf(name), said);
  if (!response.ok) throw new Error(`The room ${name} has status ${response.status}: ${await response.text()}`);
  return path;
}

/**
 * Writes `each` entries into each of these rooms, some at a time.
 * @param {readonly string[]} origins of processes with the same rooms
 * @param {readonly string[]} rooms their paths
 * @param {number} each
 * @param {(acknowledged: number) => void} [seen] called after each that was acknowledged
 * @returns {Promise<{ acknowledged: Map<string, string>, sentAgain: number }>} what stands in which entry, by its path
 */
export async function writeEntries(origins, rooms, each, seen = () => undefined) {
  const names = rooms.flatMap((room) =>
    Array.from({ length: each }, (_, index) => ({ room, name: `${room} ${index}` })),
  );
  /** @type {Map<string, string>} */
  const acknowledged = new Map();
  let sentAgain = 0;
  const write = async (/** @type {{ room: string, name: string }} */ { room, name }, /** @type {number} */ first) => {
    const path = `${room}/entries/${idOf(name)}`;
    const sealed = sealedOf(name);
    for (let attempt = 0; attempt < 1000; attempt += 1) {
      const origin = origins[(first + attempt) % origins.length] ?? '';
      const response = await put(origin, path, tokenOf(name), { version: 1, sealed }).catch(() => undefined);
      if (response?.ok) {
        acknowledged.set(path, sealed);
        seen(acknowledged.size);
        return;
      }
      // Only a process that is gone, or a store that is just lost, is asked again.
      if (response && response.status !== 503 && response.status !== 502) throw new Error(await response.text());
      sentAgain += 1;
      await pause(50);
    }
    throw new Error(`${path} was never acknowledged`);
  };
  const todo = [...names.entries()];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let next = todo.shift(); next; next = todo.shift()) await write(next[1], next[0]);
    }),
  );
  return { acknowledged, sentAgain };
}

/**
 * What is wrong with rooms after entries were written into them: nothing is lost, and nothing there twice.
 * @param {string} origin
 * @param {readonly string[]} rooms
 * @param {ReadonlyMap<string, string>} acknowledged
 * @returns {Promise<string[]>}
 */
export async function faultsOf(origin, rooms, acknowledged) {
  /** @type {string[]} */
  const faults = [];
  const found = new Set();
  for (const room of rooms) {
    const { change, entries } = await (await fetch(`${origin}/api/v1/rooms${room}`)).json();
    for (const { entry, version, sealed } of entries) {
      const path = `${room}/entries/${entry}`;
      if (found.has(path)) faults.push(`${path} is there twice`);
      found.add(path);
      if (version !== 1 || sealed !== acknowledged.get(path)) faults.push(`${path} is another one`);
    }
    // The room's own change, and one for each entry, however often it was sent.
    if (change !== 1 + entries.length) faults.push(`${room} has ${change} changes for ${entries.length} entries`);
  }
  for (const path of acknowledged.keys()) if (!found.has(path)) faults.push(`${path} is lost`);
  return faults;
}
