import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { problemOf } from '../../api/problem';
import { content, id, sealed, token } from './made-up';
import { eventsOf, type ServedRooms, serveRooms } from './served-rooms';

/** Streams of changes over the wire, what one client may do, and a server without a store. */

const [maker, ann] = [token('maker'), token('ann')];
const room = `/${id('room')}`;
const entry = (name: string) => `${room}/entries/${id(name)}`;
let served: ServedRooms | undefined;

/** Serves with these settings until the test ends. */
async function serve(environment: Record<string, string> = {}): Promise<ServedRooms> {
  served = await serveRooms(environment);
  return served;
}
afterEach(async () => {
  await served?.stop();
  served = undefined;
});

const enter = ({ ask }: ServedRooms, name = 'ann', version = 1) =>
  ask('PUT', entry(name), { token: ann, body: { version, sealed: sealed(`${name}${version}`) } });

test('a stream has the room at once, then each change, then that it is over', async () => {
  const server = await serve();
  await server.ask('PUT', room, { token: maker, body: content() });
  const response = await server.ask('GET', `${room}/changes`, { headers: { 'accept-encoding': 'br, gzip' } });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
  });
  expect(response.headers.has('content-encoding')).toBe(false);
  const events = eventsOf(response);
  const next = async () => (await events.next()).value;
  expect(await next()).toMatchObject({ id: '1', data: await (await server.ask('GET', room)).json() });
  await enter(server);
  expect(await next()).toMatchObject({ id: '2', data: await (await server.ask('GET', `${room}?after=1`)).json() });
  await server.ask('PUT', room, { token: maker, body: content({ version: 2, closed: true }) });
  expect(await next()).toMatchObject({ id: '3', data: { closed: true, entries: [] } });
  await server.ask('DELETE', room, { token: maker });
  expect(await next()).toMatchObject({ event: 'over', data: {} });
  expect((await events.next()).done).toBe(true);
});

test('a stream goes on after what a browser has seen', async () => {
  const server = await serve();
  await server.ask('PUT', room, { token: maker, body: content() });
  await enter(server, 'ann');
  await enter(server, 'ben');
  const first = async (query: string, headers = {}) =>
    (await eventsOf(await server.ask('GET', `${room}/changes${query}`, { headers })).next()).value?.data.entries.length;
  expect(await first('')).toBe(2);
  expect(await first('?after=2')).toBe(1);
  expect(await first('?after=0', { 'last-event-id': '3' })).toBe(0);
  expect(await first('?after=3', { 'last-event-id': '' })).toBe(0);
});

test('a stream ends when the server is told to stop, and none begins after', async () => {
  const server = await serve();
  await server.ask('PUT', room, { token: maker, body: content() });
  const events = eventsOf(await server.ask('GET', `${room}/changes`));
  await events.next();
  const last = events.next();
  await server.endWatches();
  expect((await last).done).toBe(true);
  await problemOf(await server.ask('GET', `${room}/changes`), 503);
  expect((await server.ask('GET', room)).status).toBe(200);
});

test('so many streams are open at one time, and others have a place when one has gone', async () => {
  const server = await serve({ ROOM_LISTENERS: '2' });
  await server.ask('PUT', room, { token: maker, body: content() });
  const streams = [];
  for (const _ of [1, 2]) streams.push(await server.ask('GET', `${room}/changes`));
  expect(streams.map(({ status }) => status)).toEqual([200, 200]);
  const refusal = await server.ask('GET', `${room}/changes`);
  expect(refusal.headers.get('retry-after')).toBe('1');
  await problemOf(refusal, 503);
  await streams[0]?.body?.cancel();
  await expect.poll(async () => (await server.ask('GET', `${room}/changes`)).status).toBe(200);
});

test('one client has a quarter of the places, and others have theirs', async () => {
  const server = await serve({ ROOM_LISTENERS: '8' });
  await server.ask('PUT', room, { token: maker, body: content() });
  const watch = (from: string) => server.ask('GET', `${room}/changes`, { headers: { 'x-forwarded-for': from } });
  const [first, second, third] = [await watch('203.0.113.1'), await watch('203.0.113.1'), await watch('203.0.113.1')];
  expect([first.status, second.status, third.status]).toEqual([200, 200, 503]);
  expect((await watch('203.0.113.2')).status).toBe(200);
  await first.body?.cancel();
  await expect.poll(async () => (await watch('203.0.113.1')).status).toBe(200);
});

test('a client may make so many rooms in an hour, and still change those', async () => {
  const server = await serve({ ROOMS_PER_HOUR: '2' });
  const put = (name: string, from: string, version = 1) =>
    server.ask('PUT', `/${id(name)}`, {
      token: maker,
      body: content({ version }),
      headers: { 'x-forwarded-for': from },
    });
  const here = '203.0.113.1';
  expect([(await put('1', here)).status, (await put('2', here)).status]).toEqual([201, 201]);
  const refusal = await put('3', here);
  expect(Number(refusal.headers.get('retry-after'))).toBeGreaterThan(3000);
  expect((await problemOf(refusal, 429)).detail).toContain(
    'more than 2 requests of this kind from your address within an hour',
  );
  expect((await put('1', here, 2)).status).toBe(200);
  expect((await put('3', '203.0.113.2')).status).toBe(201);
  // On the machine itself nobody is counted.
  for (const name of ['4', '5', '6']) expect((await put(name, '127.0.0.1')).status).toBe(201);
  expect(server.logged()).not.toContain('203.0.113');
});

test('a client may change so much in an hour, and read as much as it likes', async () => {
  const server = await serve({ ROOM_CHANGES_PER_HOUR: '3' });
  const headers = { 'x-forwarded-for': '203.0.113.1' };
  await server.ask('PUT', room, { token: maker, body: content(), headers });
  for (const version of [1, 2]) {
    const body = { version, sealed: sealed(`${version}`) };
    expect((await server.ask('PUT', entry('ann'), { token: ann, body, headers })).ok).toBe(true);
  }
  await problemOf(await server.ask('DELETE', `${entry('ann')}?version=2`, { token: ann, headers }), 429);
  for (const _ of [1, 2, 3, 4]) expect((await server.ask('GET', room, { headers })).status).toBe(200);
});

test('where no store can be opened there are no rooms, and the log says why, once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'opsblend-file-'));
  const file = join(folder, 'file');
  writeFileSync(file, 'no folder');
  const server = await serve({ DATA_DIR: file });
  expect(await (await server.ask('GET', '')).json()).toEqual({ on: false });
  for (const [method, path] of [
    ['GET', room],
    ['GET', `${room}/changes`],
  ] as const) {
    expect((await problemOf(await server.ask(method, path), 503)).code).toBe('rooms-off');
  }
  for (const [method, path] of [
    ['PUT', room],
    ['DELETE', room],
    ['DELETE', `${entry('ann')}?version=1`],
  ] as const) {
    const response = await server.ask(method, path, { token: maker, ...(method === 'PUT' ? { body: content() } : {}) });
    expect((await problemOf(response, 503)).code).toBe('rooms-off');
  }
  const lines = server.logged().trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual(["Rooms are off: DATA_DIR can't be used"]);
  rmSync(folder, { recursive: true });
});

test('a PostgreSQL that isn’t there is no reason not to start, and its address isn’t in the log', async () => {
  const server = await serve({ DATABASE_URL: 'postgres://guide:secret@127.0.0.1:1/none' });
  expect(await (await server.ask('GET', '')).json()).toEqual({ on: false });
  expect(server.logged()).toContain("Rooms are off: DATABASE_URL can't be used");
  expect(server.logged()).not.toContain('secret');
});

test('the folder of rooms is for its owner alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'opsblend-mode-'));
  const server = await serve({ DATA_DIR: join(folder, 'data') });
  await server.ask('GET', '');
  expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700);
  rmSync(folder, { recursive: true });
});
