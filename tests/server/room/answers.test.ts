import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemOf } from '../../api/problem';
import { pathsOf } from '../../reference/problem-details';
import { content, id, sealed, token } from './made-up';
import { eventsOf, type ServedRooms, serveRooms } from './served-rooms';

/** What the addresses of rooms answer over the wire. */

const maker = token('maker');
const ann = token('ann');
let served: ServedRooms;
beforeAll(async () => {
  served = await serveRooms();
});
afterAll(() => served.stop());

/** A room of its own for a test. */
async function newRoom(name: string, said = content()) {
  const room = `/${id(name)}`;
  expect((await served.ask('PUT', room, { token: maker, body: said })).status).toBe(201);
  const entry = `${room}/entries/${id('ann')}`;
  const enter = (version = 1, text = sealed('a'), by = ann) =>
    served.ask('PUT', entry, { token: by, body: { version, sealed: text } });
  return { room, entry, enter };
}

describe('the addresses of rooms', () => {
  test('say that there are rooms, and for how long', async () => {
    const response = await served.ask('GET', '');
    expect(await response.json()).toEqual({ on: true, days: 90 });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('make a room, take the same again, change it, and give it', async () => {
    const { room } = await newRoom('made');
    const put = (said: unknown) => served.ask('PUT', room, { token: maker, body: said });
    const again = await put(content());
    expect([again.status, await again.json()]).toEqual([200, { change: 1, version: 1 }]);
    const changed = await put(content({ version: 2, hidden: true, sealed: 'B' }));
    expect([changed.status, await changed.json()]).toEqual([200, { change: 2, version: 2 }]);
    const read = await served.ask('GET', room);
    expect(await read.json()).toEqual({
      ...{ change: 2, version: 2, sealed: 'B', hidden: true, closed: false },
      until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      entries: [],
    });
    expect(read.headers.get('cache-control')).toBe('no-store');
    expect(read.headers.get('access-control-allow-origin')).toBeNull();
    expect(read.headers.get('content-security-policy')).toContain("default-src 'none'");
    const head = await served.ask('HEAD', room);
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('enter, change and withdraw an entry', async () => {
    const { room, entry, enter } = await newRoom('entered');
    const entered = await enter();
    expect([entered.status, await entered.json()]).toEqual([201, { change: 2, version: 1 }]);
    expect((await enter()).status).toBe(200);
    expect(await (await enter(2, 'B')).json()).toEqual({ change: 3, version: 2 });
    const after = await (await served.ask('GET', `${room}?after=2`)).json();
    expect(after.entries).toEqual([{ entry: id('ann'), version: 2, sealed: 'B' }]);
    expect((await served.ask('DELETE', `${entry}?version=2`, { token: ann })).status).toBe(204);
    expect((await served.ask('DELETE', `${entry}?version=2`, { token: ann })).status).toBe(204);
    const withdrawn = await (await served.ask('GET', room)).json();
    expect(withdrawn.entries).toEqual([{ entry: id('ann'), version: 2, sealed: null }]);
    expect((await enter(3, 'C')).status).toBe(200);
  });

  test('refuse by name', async () => {
    const { room, entry, enter } = await newRoom('refusing');
    await enter();
    const closed = content({ version: 2, closed: true });
    const codeOf = async (response: Response, status: number) => (await problemOf(response, status)).code;
    expect(await codeOf(await served.ask('PUT', room, { token: ann, body: closed }), 403)).toBe('not-yours');
    expect(await codeOf(await enter(2, 'B', maker), 403)).toBe('not-yours');
    expect(await codeOf(await served.ask('DELETE', `${entry}?version=1`, { token: maker }), 403)).toBe('not-yours');
    expect(await codeOf(await served.ask('DELETE', room, { token: ann }), 403)).toBe('not-yours');
    expect(await problemOf(await enter(3), 409)).toMatchObject({ code: 'version', current: 1 });
    expect(
      await problemOf(await served.ask('PUT', room, { token: maker, body: content({ version: 5 }) }), 409),
    ).toMatchObject({
      ...{ code: 'version', current: 1 },
    });
    await served.ask('PUT', room, { token: maker, body: closed });
    const late = await served.ask('PUT', `${room}/entries/${id('late')}`, {
      token: ann,
      body: { version: 1, sealed: 'A' },
    });
    expect(await codeOf(late, 409)).toBe('closed');
  });

  test('answer alike for a room that never was and one that was deleted', async () => {
    const { room } = await newRoom('deleted');
    expect((await served.ask('DELETE', room, { token: maker })).status).toBe(204);
    expect((await served.ask('DELETE', room, { token: maker })).status).toBe(204);
    const none = `/${id('never')}`;
    const answers = async (of: string) =>
      Promise.all(
        [
          served.ask('GET', of),
          served.ask('GET', `${of}/changes`),
          served.ask('PUT', of, { token: ann, body: content({ version: 2 }) }),
          served.ask('PUT', `${of}/entries/${id('ann')}`, { token: ann, body: { version: 1, sealed: 'A' } }),
          served.ask('DELETE', `${of}/entries/${id('ann')}?version=1`, { token: ann }),
        ].map(async (sent) => {
          const response = await sent;
          const headers = [...response.headers].filter(([name]) => name !== 'date');
          return [response.status, headers, await response.text()];
        }),
      );
    const [gone, never] = [await answers(room), await answers(none)];
    expect(gone).toEqual(never);
    expect(gone.map(([status]) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(new Set(gone.map(([, , text]) => text)).size).toBe(1);
  });

  test('want a token where something is changed, and say so', async () => {
    const { room, entry } = await newRoom('tokens');
    const wrong = [{}, { token: '' }, { token: 'A' }, { token: `${ann}A` }, { token: `${ann.slice(1)}.` }];
    for (const more of [...wrong, { headers: { authorization: `Basic ${ann}` } }]) {
      for (const [method, path] of [
        ['PUT', room],
        ['DELETE', room],
        ['PUT', entry],
        ['DELETE', `${entry}?version=1`],
      ] as const) {
        const response = await served.ask(method, path, { ...more, ...(method === 'PUT' ? { body: content() } : {}) });
        expect(response.headers.get('www-authenticate')).toBe('Bearer');
        expect((await problemOf(response, 401)).code).toBe('no-token');
      }
    }
  });

  const long = 'A'.repeat(16_385);
  test.each([
    ['no JSON', '{', 400, ['body']],
    ['a member too many', { ...content(), more: 1 }, 400, ['body']],
    ['a member too few', { version: 1, sealed: 'A', hidden: true }, 400, ['closed']],
    ['the key __proto__', '{"__proto__":{},"version":1,"sealed":"A","hidden":true,"closed":false}', 400, ['body']],
    ['nothing sealed', content({ sealed: '' }), 400, ['sealed']],
    ['no base64url', content({ sealed: 'A=' }), 400, ['sealed']],
    ['a line break at the end', content({ sealed: 'A\n' }), 400, ['sealed']],
    ['16,385 characters', content({ sealed: long }), 400, ['sealed']],
    ['version 0', content({ version: 0 }), 400, ['version']],
    ['half a version', content({ version: 1.5 }), 400, ['version']],
    ['a version beyond all', content({ version: 1e9 }), 400, ['version']],
    [
      'all of it wrong',
      { version: '1', sealed: 1, hidden: 'no', closed: null },
      400,
      ['version', 'sealed', 'hidden', 'closed'],
    ],
    ['33 kB', content({ sealed: 'A'.repeat(33 * 1024) }), 413, undefined],
  ])('refuse a body with %s', async (_name, body, status, paths) => {
    const response = await served.ask('PUT', `/${id('bodies')}`, { token: maker, body });
    expect(pathsOf(await problemOf(response, status))).toEqual(paths);
  });

  test('take 16,384 characters of a room and 4,096 of an entry, and not one more', async () => {
    const { entry } = await newRoom('long', content({ sealed: 'A'.repeat(16_384) }));
    const put = (length: number) =>
      served.ask('PUT', entry, { token: ann, body: { version: 1, sealed: 'A'.repeat(length) } });
    expect(pathsOf(await problemOf(await put(4097), 400))).toEqual(['sealed']);
    expect((await put(4096)).status).toBe(201);
  });

  test('refuse ids and numbers that are none, with their place', async () => {
    const { room, entry } = await newRoom('numbers');
    for (const path of ['/A', `${room}A`, '/%00', `/${'Ж'.repeat(22)}`, `/${'A'.repeat(21)}%0A`]) {
      expect(pathsOf(await problemOf(await served.ask('GET', path), 400)), path).toEqual(['room']);
    }
    const wrongEntry = await served.ask('PUT', `${room}/entries/A`, { token: ann, body: { version: 1, sealed: 'A' } });
    expect(pathsOf(await problemOf(wrongEntry, 400))).toEqual(['entry']);
    for (const query of ['?after=-1', '?after=x', '?after=', '?after=1e3', '?after=9999999999', '?after=1&after=2']) {
      expect(pathsOf(await problemOf(await served.ask('GET', room + query), 400)), query).toEqual(['after']);
      expect(pathsOf(await problemOf(await served.ask('GET', `${room}/changes${query}`), 400)), query).toEqual([
        'after',
      ]);
    }
    expect(pathsOf(await problemOf(await served.ask('GET', `${room}?before=1`), 400))).toEqual(['query']);
    const seen = await served.ask('GET', `${room}/changes`, { headers: { 'last-event-id': 'x' } });
    expect(pathsOf(await problemOf(seen, 400))).toEqual(['Last-Event-ID']);
    for (const query of ['', '?version=', '?version=x', '?version=-1']) {
      const withdrawn = await served.ask('DELETE', entry + query, { token: ann });
      expect(pathsOf(await problemOf(withdrawn, 400)), query).toEqual(['version']);
    }
  });

  test('name the methods that they have', async () => {
    const room = `/${id('methods')}`;
    const allowed = {
      '': 'GET, HEAD, OPTIONS',
      [room]: 'GET, HEAD, PUT, DELETE, OPTIONS',
      [`${room}/changes`]: 'GET, OPTIONS',
      [`${room}/entries/${id('ann')}`]: 'PUT, DELETE, OPTIONS',
    };
    for (const [path, allow] of Object.entries(allowed)) {
      const response = await served.ask('PATCH', path);
      await problemOf(response, 405);
      expect(response.headers.get('allow')).toBe(allow);
      const options = await served.ask('OPTIONS', path);
      expect([options.status, options.headers.get('allow')]).toEqual([204, allow]);
      // A browser lets no script of another site send what needs to be asked for first.
      expect(options.headers.get('access-control-allow-methods')).toBeNull();
    }
    expect((await served.ask('HEAD', `${room}/changes`)).status).toBe(405);
    expect((await served.ask('HEAD', `${room}/entries/${id('ann')}`)).status).toBe(405);
    await problemOf(await served.ask('GET', `/${'A'.repeat(5000)}`), 414);
  });

  test('name no room, token or text in the log', async () => {
    const { enter } = await newRoom('logged');
    await enter();
    for (const secret of [id('logged'), id('ann'), maker, ann, sealed('a')])
      expect(served.logged()).not.toContain(secret);
  });

  test('are other addresses than those beside them', async () => {
    for (const path of ['/', `/${id('x')}/`, `/${id('x')}/entries`, `/${id('x')}/entries/`, `/${id('x')}/changes/x`]) {
      expect((await served.ask('GET', path)).status, path).toBe(418);
    }
    // However it is encoded, Next would know it.
    expect((await served.ask('HEAD', `/${id('x')}/change%73`)).status).toBe(405);
  });
});

test('a stream that is asked for in vain is none', async () => {
  const events = eventsOf(await served.ask('GET', `/${id('nobody')}/changes`));
  expect((await events.next()).done).toBe(true);
});
