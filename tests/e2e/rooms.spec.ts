import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OwnServer, ready, start } from '../browser/own-server.mjs';
import { roomPorts } from '../browser/ports';
import { expect, test } from '../browser/test';
import { hasPostgres, startPostgres } from '../database/own-postgres.mjs';
import { faultsOf, idOf, makeRoom, put, sealedOf, tokenOf, writeEntries } from '../load/room-writers.mjs';
import { checkFor, documentedOperations, exampleAddress } from '../reference/documented-api';

/** Rooms on the built server: as documented, with several processes, when one dies, and what stays behind. */

test.describe.configure({ mode: 'serial' });

const [first, second] = roomPorts;
let servers: OwnServer[] = [];
let folder = '';

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'opsblend-e2e-rooms-'));
});
test.afterEach(async () => {
  for (const server of servers) {
    server.process.kill('SIGKILL');
    await server.ended;
  }
  servers = [];
  rmSync(folder, { recursive: true, force: true });
});

async function started(PORT: string, environment: Record<string, string> = {}): Promise<OwnServer> {
  const server = start({ PORT, DATA_DIR: folder, ...environment });
  servers.push(server);
  await ready(server);
  return server;
}

const roomNames = ['a', 'b', 'c', 'd'];
const makeRooms = (origin: string) => Promise.all(roomNames.map((name) => makeRoom(origin, name)));

/** Reads the stream of a room's changes until `count` events have come, and gives their ids. */
async function changesSeen(origin: string, room: string, count: number, meanwhile: () => Promise<unknown>) {
  const response = await fetch(`${origin}/api/v1/rooms${room}/changes`);
  let text = '';
  for await (const chunk of response.body ?? []) {
    const isFirst = !text.includes('data: ');
    text += Buffer.from(chunk).toString();
    if (isFirst && text.includes('data: ')) await meanwhile();
    if ((text.match(/^data: /gm) ?? []).length >= count) break;
  }
  return [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
}

test('every documented request about a room is answered as documented', async () => {
  const { origin } = await started(first);
  const document = await (await fetch(`${origin}/api/openapi.json`)).json();
  const all = documentedOperations(document).filter(({ path }) => path.includes('{room}'));
  const order = ['putRoom', 'putEntry', 'getRoom', 'watchRoom', 'withdrawEntry', 'deleteRoom'];
  expect(all.map(({ id }) => id).sort()).toEqual([...order].sort());
  for (const id of order) {
    const operation = all.find((each) => each.id === id);
    if (!operation) throw new Error(id);
    const response = await fetch(origin + exampleAddress(operation), {
      method: operation.method.toUpperCase(),
      headers: { authorization: `Bearer ${tokenOf('anybody')}`, 'content-type': 'application/json' },
      ...(operation.body ? { body: JSON.stringify(operation.body.example) } : {}),
    });
    const documented = operation.responses.filter(({ status }) => status === response.status);
    const type = response.headers.get('content-type')?.split(';')[0];
    expect(response.status, id).toBeLessThan(300);
    if (response.status === 204) continue;
    expect(
      documented.map(({ mediaType }) => mediaType),
      id,
    ).toEqual([type]);
    if (type === 'application/json') {
      const check = checkFor(document, documented[0]?.schema ?? {});
      expect(check.safeParse(await response.json()), id).toMatchObject({ success: true });
    } else await response.body?.cancel();
  }
});

test('a stream flows through the server at once, and ends at once when it is told to stop', async () => {
  const server = await started(first, { STOP_SECONDS: '20' });
  const room = await makeRoom(server.origin, 'a');
  const enter = () => put(server.origin, `${room}/entries/${idOf('ann')}`, tokenOf('ann'), { version: 1, sealed: 'A' });
  expect(await changesSeen(server.origin, room, 2, enter)).toEqual([1, 2]);
  const stream = await fetch(`${server.origin}/api/v1/rooms${room}/changes`);
  const whole = stream.text();
  const told = performance.now();
  server.process.kill('SIGTERM');
  expect(await whole).toContain('id: 2');
  expect(await server.ended).toBe(0);
  // Of the 20 seconds that requests in flight would have.
  expect(performance.now() - told).toBeLessThan(10_000);
});

test('many streams are no reason to call the server busy', async () => {
  const { origin } = await started(first, { CONCURRENCY_LIMIT: '4' });
  const room = await makeRoom(origin, 'a');
  const streams = await Promise.all(Array.from({ length: 20 }, () => fetch(`${origin}/api/v1/rooms${room}/changes`)));
  expect(streams.every(({ status }) => status === 200)).toBe(true);
  expect((await fetch(`${origin}/api/health`)).status).toBe(200);
  await Promise.all(streams.map(({ body }) => body?.cancel()));
});

test('one process on a file, killed while 200 entries are written: none that was acknowledged is lost, none is there twice', async () => {
  test.slow();
  const server = await started(first);
  const rooms = await makeRooms(server.origin);
  let restarted: Promise<unknown> | undefined;
  const { acknowledged, sentAgain } = await writeEntries([server.origin], rooms, 50, (count) => {
    if (count !== 60) return;
    server.process.kill('SIGKILL');
    restarted = server.ended.then(() => started(first));
  });
  await restarted;
  expect(acknowledged.size).toBe(4 * 50);
  expect(sentAgain).toBeGreaterThan(0);
  expect(await faultsOf(server.origin, rooms, acknowledged)).toEqual([]);
});

test('two processes that begin on one file at the same time both have rooms, as when one takes over from the other', async () => {
  const [here, there] = await Promise.all([started(first), started(second)]);
  const room = await makeRoom(here.origin, 'a');
  expect((await fetch(`${there.origin}/api/v1/rooms${room}`)).status).toBe(200);
  const { acknowledged } = await writeEntries([here.origin, there.origin], [room], 50);
  expect(await faultsOf(there.origin, [room], acknowledged)).toEqual([]);
});

test.describe('two processes on PostgreSQL', () => {
  // `npm test` installs one where it can, and says what it leaves out; where `NEED_POSTGRES` is set, as in CI, that is a failure.
  test.skip(!hasPostgres, 'PostgreSQL is not installed');

  test('share rooms: what is entered at one arrives at the other, and one may be killed while 200 entries are written', async () => {
    test.slow();
    const postgres = await startPostgres();
    try {
      const both = { DATABASE_URL: postgres.address };
      // At the same time, on a database without tables.
      const [here, there] = await Promise.all([started(first, both), started(second, both)]);
      const rooms = await makeRooms(here.origin);
      const enter = () =>
        put(here.origin, `${rooms[0]}/entries/${idOf('early')}`, tokenOf('early'), {
          version: 1,
          sealed: sealedOf('early'),
        });
      expect(await changesSeen(there.origin, rooms[0] ?? '', 2, enter)).toEqual([1, 2]);

      // Four rooms in which nobody is yet.
      const empty = [...rooms.slice(1), await makeRoom(there.origin, 'e')];
      const { acknowledged, sentAgain } = await writeEntries([here.origin, there.origin], empty, 50, (count) => {
        if (count === 60) here.process.kill('SIGKILL');
      });
      expect(acknowledged.size).toBe(4 * 50);
      expect(sentAgain).toBeGreaterThan(0);
      expect(await faultsOf(there.origin, empty, acknowledged)).toEqual([]);
    } finally {
      await postgres.stop();
    }
  });
});

test('neither the file nor the log, at its most talkative, has a token in it, and the log no id and no text', async () => {
  const server = await started(first, { LOG_LEVEL: 'debug', TRUSTED_PROXY: 'loopback' });
  const { origin } = server;
  const room = await makeRoom(origin, 'a');
  const entry = `${room}/entries/${idOf('ann')}`;
  const enter = (by: string, version: number) =>
    put(origin, entry, tokenOf(by), { version, sealed: sealedOf(`ann${version}`) });
  const statuses = [];
  for (const [by, version] of [
    ['ann', 1],
    ['ben', 2],
    ['ann', 9],
    ['ann', 2],
  ] as const)
    statuses.push((await enter(by, version)).status);
  expect(statuses).toEqual([201, 403, 409, 200]);
  const headers = { authorization: `Bearer ${tokenOf('ann')}`, 'x-forwarded-for': '203.0.113.77' };
  expect((await fetch(`${origin}/api/v1/rooms${entry}?version=2`, { method: 'DELETE', headers })).status).toBe(204);
  await changesSeen(origin, room, 1, async () => undefined);
  await expect.poll(() => server.output()).toContain('"route":"/api/v1/rooms/[room]/changes"');
  const log = server.output();
  expect(log).toContain('"route":"/api/v1/rooms/[room]/entries/[entry]","status":409');
  const files = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name)).toString('latin1'))
    .join('');
  expect(files).toContain(idOf('ann'));
  for (const name of ['a', 'ann', 'ben']) {
    expect(files).not.toContain(tokenOf(name));
    expect(log).not.toContain(tokenOf(name));
    expect(log).not.toContain(idOf(name));
  }
  for (const name of ['a', 'ann1', 'ann2']) expect(log).not.toContain(sealedOf(name));
  // What was withdrawn is gone.
  expect(files).not.toContain(sealedOf('ann1'));
  expect(files).not.toContain(sealedOf('ann2'));
  expect(log).not.toMatch(/203\.0\.113|127\.0\.0\.1/);
});
