import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { problemResponse } from '@/lib/api/problem';
import { refusalProblem } from '@/lib/api/room';
import { randomText } from '@/lib/guide/browser/room/bytes';
import { longestNote } from '@/lib/guide/browser/room/contents';
import { later } from '@/lib/guide/browser/room/follow-room';
import { type OpenRoom, openRoom } from '@/lib/guide/browser/room/open-room';
import { keepOwnRoom, ownRoom, sealedEntry } from '@/lib/guide/browser/room/own-room';
import { openKey } from '@/lib/guide/browser/room/sealing';
import { present } from '@/lib/guide/browser/room/state';
import { currentEdition } from '@/lib/questionnaire';
import { roomBounds } from '@/lib/room/room';
import { encode } from '@/lib/share/codec';
import { madeUpServer, madeUpStorage } from './made-up-server';

/** A room that a page has open, on a server in memory, with a line that breaks as told and a clock that goes on as told. */

const [id, key, maker] = [randomText(16), randomText(16), randomText(32)];
const address = { id, key };
const code = encode(currentEdition, { answers: { demand: 'unforeseen' }, importance: {} });
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

let server: ReturnType<typeof madeUpServer>;
let opened: OpenRoom[];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  server = madeUpServer();
  vi.stubGlobal('fetch', server.fetch);
  vi.stubGlobal('StorageEvent', MadeUpStorageEvent);
  opened = [];
  await server.make(id, key, maker);
});
afterEach(() => {
  for (const room of opened) room.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

class MadeUpStorageEvent extends Event {
  constructor(readonly key: string) {
    super('storage');
  }
}

/** What is encrypted meanwhile is done before this. */
async function breath(): Promise<void> {
  await crypto.subtle.digest('SHA-256', new Uint8Array(1));
  await new Promise(setImmediate);
}
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await breath();
}
async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 300 && !condition(); turn += 1) await breath();
  expect(condition()).toBe(true);
}

/** Opens the room in a browser of its own. Its stream says nothing until it is told to. */
async function browser({
  at = address,
  storage = madeUpStorage(),
}: {
  at?: typeof address & { maker?: string };
  storage?: Storage;
} = {}) {
  const events = new EventTarget();
  const before = new Set(server.streams);
  const room = await openRoom(at, { storage, events, stream: server.stream });
  opened.push(room);
  const stream = () => [...server.streams].find((each) => !before.has(each));
  return {
    room,
    events,
    storage,
    stream,
    labels: () => present(room.view().room ?? { entries: [] }).map(({ content }) => content.label),
    /** The stream's first event. */
    live: async () => {
      stream()?.send(server.read(id, stream()?.after));
      await until(() => room.view().status !== 'opening');
    },
  };
}
const entries = () => server.read(id)?.entries ?? [];
const puts = () => server.asked.filter((each) => each.startsWith('PUT /entries'));

describe('a room that is open', () => {
  test('shows at once what others enter, and sends what is entered here', async () => {
    const [ann, ben] = [await browser(), await browser()];
    await ann.live();
    await ben.live();
    let told = 0;
    const leave = ben.room.subscribe(() => {
      told += 1;
    });
    await ann.room.enter({ label: 'Ann', code });
    await until(() => ben.labels().length === 1);
    expect(ben.labels()).toEqual(['Ann']);
    expect(told).toBeGreaterThan(0);
    expect(ann.room.view().own.entries).toMatchObject([{ sent: true, version: 1, content: { label: 'Ann', code } }]);
    expect(ownRoom(id, ann.storage)?.entries).toEqual(ann.room.view().own.entries);
    leave();
    const before = told;
    await ann.room.withdraw(entries()[0]?.entry ?? '');
    await until(() => ben.labels().length === 0);
    expect(told).toBe(before);
  });

  test('sends what was entered offline when there is a connection again, the last of it and once', async () => {
    const ann = await browser();
    await ann.live();
    server.state.line = 'offline';
    await ann.room.enter({ label: 'Ann', code: '' });
    await until(() => ann.room.view().line === 'offline');
    const entry = ann.room.view().own.entries[0]?.entry ?? '';
    await ann.room.enter({ label: 'Anna', code }, entry);
    await quiet();
    expect(entries()).toEqual([]);
    expect(ownRoom(id, ann.storage)?.entries).toMatchObject([{ content: { label: 'Anna', code }, sent: false }]);
    server.state.line = 'whole';
    await seconds(3);
    await until(() => ann.room.view().own.entries.every(({ sent }) => sent));
    await until(() => ann.labels().length === 1);
    expect(ann.labels()).toEqual(['Anna']);
    expect(entries()).toHaveLength(1);
  });

  test('sends at once when the browser says that it has a connection again', async () => {
    const ann = await browser();
    await ann.live();
    server.state.line = 'offline';
    await ann.room.enter({ label: 'Ann', code: '' });
    await until(() => ann.room.view().line === 'offline');
    server.state.line = 'whole';
    ann.events.dispatchEvent(new Event('online'));
    await until(() => entries().length === 1);
    await until(() => ann.room.view().line === 'live');
  });

  test('sends what is left from the last visit', async () => {
    const storage = madeUpStorage();
    const unsent = await sealedEntry({ room: id, key: await openKey(key) }, { label: 'Ann', code });
    keepOwnRoom(id, { key, entries: [unsent], scope: '', seenOn: '' }, storage);
    const ann = await browser({ storage });
    await ann.live();
    await until(() => ann.labels().length === 1);
    expect(ownRoom(id, storage)?.entries).toEqual([{ ...unsent, sent: true }]);
  });

  test('sends again what has not been acknowledged, and it is written once', async () => {
    const [ann, ben] = [await browser(), await browser()];
    await ann.live();
    await ben.live();
    server.state.line = 'answers-lost';
    await ann.room.enter({ label: 'Ann', code });
    await until(() => ann.room.view().line === 'offline');
    const { change } = server.read(id) ?? {};
    expect(ann.room.view().own.entries).toMatchObject([{ sent: false }]);
    server.state.line = 'whole';
    await seconds(3);
    await until(() => ann.room.view().own.entries.every(({ sent }) => sent));
    expect(puts().length).toBeGreaterThan(1);
    expect(server.read(id)?.change).toBe(change);
    expect(entries()).toMatchObject([{ version: 1 }]);
    expect(ben.labels()).toEqual(['Ann']);
  });

  test('waits longer after each attempt, and 20 seconds at most', async () => {
    const ann = await browser();
    await ann.live();
    server.state.line = 'offline';
    await ann.room.enter({ label: 'Ann', code: '' });
    await until(() => ann.room.view().line === 'offline');
    for (let half = 0; half < 20; half += 1) {
      await seconds(30);
      await quiet();
    }
    const before = puts().length;
    // 2 s, and each pause 1.6 times the one before: in ten minutes some 35 attempts.
    expect(before).toBeGreaterThan(20);
    expect(before).toBeLessThan(45);
  });
});

describe('an entry that is changed in two places', () => {
  test('has what was entered last, where another tab has sent a newer version', async () => {
    const storage = madeUpStorage();
    const [one, two] = [await browser({ storage }), await browser({ storage })];
    await one.live();
    await two.live();
    await one.room.enter({ label: 'Ann', code: '' });
    await until(() => one.room.view().own.entries[0]?.sent === true);
    const entry = one.room.view().own.entries[0]?.entry ?? '';
    two.events.dispatchEvent(new MadeUpStorageEvent(`opsblend.room.${id}`));
    expect(two.room.view().own).toEqual(one.room.view().own);
    await one.room.enter({ label: 'Anna', code: '' }, entry);
    await until(() => one.room.view().own.entries[0]?.sent === true);
    await two.room.enter({ label: 'Anne', code }, entry);
    await until(() => two.room.view().own.entries[0]?.sent === true);
    expect(two.room.view().own.entries).toMatchObject([{ version: 3, content: { label: 'Anne' } }]);
    await until(() => one.labels()[0] === 'Anne');
    expect(entries()).toHaveLength(1);
  });

  test('is not told of another room’s changes in this browser', async () => {
    const ann = await browser();
    await ann.live();
    const { own } = ann.room.view();
    ann.events.dispatchEvent(new MadeUpStorageEvent(`opsblend.room.${randomText(16)}`));
    expect(ann.room.view().own).toBe(own);
  });

  test('is sent in its newest version, also if an older one that was on its way is refused', async () => {
    const ann = await browser();
    await ann.live();
    let go = () => {};
    server.state.wait = new Promise((resolve) => {
      go = resolve;
    });
    server.state.refuse = problemResponse(refusalProblem({ code: 'full' }));
    await ann.room.enter({ label: 'Ann', code: '' });
    await quiet();
    const entry = ann.room.view().own.entries[0]?.entry ?? '';
    await ann.room.enter({ label: 'Anna', code: '' }, entry);
    server.state.wait = undefined;
    go();
    await until(() => ann.room.view().refused[entry] !== undefined);
    expect(puts()).toHaveLength(2);
  });

  test('is not sent for ever to a server that never finds its version right', async () => {
    const ann = await browser();
    await ann.live();
    server.state.refuse = problemResponse(refusalProblem({ code: 'version', current: 7 }));
    await ann.room.enter({ label: 'Ann', code: '' });
    await until(() => Object.keys(ann.room.view().refused).length === 1);
    const before = puts().length;
    expect(before).toBeLessThan(10);
    await seconds(60);
    await quiet();
    expect(puts()).toHaveLength(before);
  });
});

describe('an entry that the server refuses', () => {
  test.each([
    [
      'the room is closed',
      'The room is closed: nobody new may enter.',
      async () => {
        const room = server.rooms.get(id);
        if (room) room.content = { ...room.content, closed: true };
      },
    ],
    [
      'the room is full',
      'The room is full.',
      async () => {
        for (let member = 0; member < roomBounds.members; member += 1)
          await server.fetch(`/api/v1/rooms/${id}/entries/${randomText(16)}`, {
            method: 'PUT',
            headers: { authorization: `Bearer ${randomText(32)}` },
            body: JSON.stringify({ version: 1, sealed: 'AAAA' }),
          });
      },
    ],
  ])('because %s, is told with the reason and not sent again by itself', async (_, reason, happens) => {
    const ann = await browser();
    await ann.live();
    await happens();
    const before = puts().length;
    await ann.room.enter({ label: 'Ann', code: '' });
    const entry = ann.room.view().own.entries[0]?.entry ?? '';
    await until(() => ann.room.view().refused[entry] !== undefined);
    expect(ann.room.view().refused).toEqual({ [entry]: reason });
    await seconds(120);
    await quiet();
    expect(puts()).toHaveLength(before + 1);
    expect(ann.room.view().own.entries).toMatchObject([{ sent: false }]);
    // Entered anew, it is tried again.
    const room = server.rooms.get(id);
    if (room) Object.assign(room, { content: { ...room.content, closed: false }, entries: [] });
    await ann.room.enter({ label: 'Ann', code: '' }, entry);
    await until(() => ann.room.view().own.entries[0]?.sent === true);
    expect(ann.room.view().refused).toEqual({});
  });

  test('because its token is another, is told; what else was entered is sent', async () => {
    const storage = madeUpStorage();
    const sealing = { room: id, key: await openKey(key) };
    const [mine, brought] = [
      await sealedEntry(sealing, { label: 'Ann', code }),
      await sealedEntry(sealing, { label: 'Ben', code }),
    ];
    await server.fetch(`/api/v1/rooms/${id}/entries/${mine.entry}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${randomText(32)}` },
      body: JSON.stringify({ version: 1, sealed: 'AAAA' }),
    });
    keepOwnRoom(id, { key, entries: [mine, brought], scope: '', seenOn: '' }, storage);
    const ann = await browser({ storage });
    await ann.live();
    await until(() => ann.labels().includes('Ben'));
    expect(ann.room.view().refused).toEqual({ [mine.entry]: 'The token is another one than this was made with.' });
  });
});

describe('the line', () => {
  test('that has a silent stream is asked every few seconds, and live as soon as the stream speaks', async () => {
    const ann = await browser();
    expect(ann.room.view()).toMatchObject({ status: 'opening', room: undefined });
    await seconds(4);
    await until(() => ann.room.view().line === 'fetching');
    expect(ann.room.view().status).toBe('open');
    const before = server.asked.length;
    await seconds(9);
    expect(server.asked.slice(before)).toEqual(Array(3).fill('GET '));
    await quiet();
    ann.stream()?.send(server.read(id));
    await until(() => ann.room.view().line === 'live');
    const asked = server.asked.length;
    await seconds(60);
    expect(server.asked).toHaveLength(asked);
  });

  test('whose stream is refused, while all else is answered, is asked every few seconds all the same', async () => {
    const ann = await browser();
    for (let second = 0; second < 60; second += 1) {
      for (const stream of server.streams) stream.fail('refused');
      await seconds(1);
      await quiet();
    }
    expect(ann.room.view()).toMatchObject({ status: 'open', line: 'fetching' });
    const [ben, before] = [await browser(), server.asked.length];
    await ben.live();
    await ben.room.enter({ label: 'Ben', code: '' });
    await until(() => entries().length === 1);
    await seconds(4);
    await until(() => ann.labels()[0] === 'Ben');
    expect(server.asked.length).toBeGreaterThan(before);
    // 2 s, 3.2 s, 5.1 s… and not more often.
    expect(server.asked.filter((each) => each.startsWith('STREAM')).length).toBeLessThan(9);
  });

  test('that breaks is fetched over until the stream is back, from the change that is known', async () => {
    const ann = await browser();
    await ann.live();
    server.state.line = 'offline';
    ann.stream()?.fail('broken');
    await until(() => ann.room.view().line === 'offline');
    const ben = await browser();
    server.state.line = 'whole';
    await ben.live();
    await ben.room.enter({ label: 'Ben', code: '' });
    await until(() => entries().length === 1);
    await seconds(4);
    await until(() => ann.labels()[0] === 'Ben');
    expect(ann.room.view().line).toBe('fetching');
    ann.stream()?.send(server.read(id, 2));
    await until(() => ann.room.view().line === 'live');
    expect(ann.labels()).toEqual(['Ben']);
  });

  test('says nothing that is no room: what a proxy answers opens nothing and ends nothing', async () => {
    const ann = await browser();
    for (const said of ['', '<html>', '{}', 'null', '{"change":1}']) ann.stream()?.send(said);
    await quiet();
    expect(ann.room.view()).toMatchObject({ status: 'opening', room: undefined });
    vi.stubGlobal('fetch', async () => new Response('<html>', { status: 200 }));
    await seconds(4);
    await until(() => ann.room.view().line === 'offline');
    vi.stubGlobal('fetch', async () => new Response('<html>', { status: 404 }));
    await seconds(4);
    await quiet();
    expect(ann.room.view().status).toBe('opening');
    vi.stubGlobal('fetch', server.fetch);
    await seconds(4);
    await until(() => ann.room.view().status === 'open');
  });
});

describe('a room', () => {
  test('that isn’t there is told, and not asked for again', async () => {
    const ann = await browser({ at: { id: randomText(16), key } });
    ann.stream()?.fail('refused');
    await until(() => ann.room.view().status === 'no-room');
    const before = server.asked.length;
    await seconds(120);
    await quiet();
    expect(server.asked).toHaveLength(before);
    expect(server.streams.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is told to be off where the server has no store, and opens when it has', async () => {
    server.state.line = 'off';
    const ann = await browser();
    ann.stream()?.fail('refused');
    await until(() => ann.room.view().status === 'off');
    server.state.line = 'whole';
    await seconds(4);
    await until(() => ann.room.view().status === 'open');
    server.state.line = 'off';
    for (const stream of server.streams) stream.fail('refused');
    await until(() => ann.room.view().line === 'offline');
    expect(ann.room.view().status).toBe('open');
  });

  test('that is deleted is over for everybody at once', async () => {
    const [ann, lead] = [await browser(), await browser({ at: { ...address, maker } })];
    await ann.live();
    await lead.live();
    await lead.room.remove();
    for (const { room } of [ann, lead]) expect(room.view().status).toBe('no-room');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('that is found to be over when something is sent, is told to be over', async () => {
    const ann = await browser();
    await ann.live();
    server.rooms.delete(id);
    await ann.room.enter({ label: 'Ann', code: '' });
    await until(() => ann.room.view().status === 'no-room');
  });

  test('stays shut with another key; nothing is sent there and nothing kept', async () => {
    const storage = madeUpStorage();
    const unsent = await sealedEntry({ room: id, key: await openKey(key) }, { label: 'Ann', code });
    keepOwnRoom(id, { key, entries: [unsent], scope: '', seenOn: '' }, storage);
    const ann = await browser({ at: { id, key: randomText(16) }, storage });
    await ann.live();
    await quiet();
    expect(ann.room.view()).toMatchObject({ status: 'wrong-key', room: { opened: false } });
    expect(entries()).toEqual([]);
    expect(ownRoom(id, storage)).toEqual({ key, entries: [unsent], scope: '', seenOn: '', maker: undefined });
  });

  test('is not opened with what is no key', async () => {
    await expect(browser({ at: { id, key: 'short' } })).rejects.toThrow(RangeError);
    expect(server.streams.size).toBe(0);
  });

  test('ends every timer, listener and stream when it is closed, and shows nothing more', async () => {
    const ann = await browser();
    await ann.live();
    await seconds(600);
    server.state.line = 'offline';
    await ann.room.enter({ label: 'Ann', code: '' });
    await until(() => ann.room.view().line === 'offline');
    const view = ann.room.view();
    ann.room.close();
    expect(vi.getTimerCount()).toBe(0);
    expect(server.streams.size).toBe(0);
    for (const kind of ['online', 'visibilitychange', 'storage'])
      expect(getEventListeners(ann.events, kind), kind).toEqual([]);
    const before = server.asked.length;
    await seconds(120);
    await quiet();
    expect(server.asked).toHaveLength(before);
    expect(ann.room.view()).toBe(view);
  });

  test('works without a storage', async () => {
    const events = new EventTarget();
    const room = await openRoom(address, { storage: undefined, events, stream: server.stream });
    opened.push(room);
    for (const stream of server.streams) stream.send(server.read(id));
    await until(() => room.view().status === 'open');
    await room.enter({ label: 'Ann', code: '' });
    await until(() => room.view().own.entries[0]?.sent === true);
  });

  test('sends what is entered, if the storage is full', async () => {
    const storage = {
      ...madeUpStorage(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const ann = await browser({ storage });
    await ann.live();
    await ann.room.enter({ label: 'Ann', code: '' });
    await until(() => ann.room.view().own.entries[0]?.sent === true);
  });
});

describe('whoever made a room', () => {
  const lead = () => browser({ at: { ...address, maker } });

  test('reveals, closes and names it, for everybody', async () => {
    const [one, ann] = [await lead(), await browser()];
    await one.live();
    await ann.live();
    await one.room.change({ hidden: true });
    await one.room.change({ closed: true, about: (now) => ({ ...now, scope: 'City' }) });
    await until(() => ann.room.view().room?.version === 3);
    expect(ann.room.view().room).toMatchObject({ hidden: true, closed: true, about: { scope: 'City', notes: {} } });
  });

  test('loses nothing of what was said from two devices at once', async () => {
    const [wall, phone] = [await lead(), await lead()];
    await wall.live();
    await phone.live();
    for (const stream of server.streams) stream.isHeard = false;
    const note = (question: string, text: string) => ({
      about: (now: { scope: string; notes: Readonly<Record<string, string>> }) => ({
        ...now,
        notes: { ...now.notes, [question]: text },
      }),
    });
    await wall.room.change(note('staff', 'Two more'));
    await phone.room.change(note('main-wish', 'Delivery'));
    expect(phone.room.view().room?.about.notes).toEqual({ staff: 'Two more', 'main-wish': 'Delivery' });
  });

  test('is told that there is no room for so much, before it is sent', async () => {
    const one = await lead();
    await one.live();
    const notes = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`question-${n}`, '市'.repeat(longestNote)]));
    await expect(one.room.change({ about: (now) => ({ ...now, notes }) })).rejects.toThrow(
      'There is no room for so much',
    );
    expect(server.read(id)?.version).toBe(1);
  });

  test('is told why a change was not taken, and it changes nothing', async () => {
    const one = await browser({ at: { ...address, maker: randomText(32) } });
    await one.live();
    await expect(one.room.change({ closed: true })).rejects.toMatchObject({ reason: 'not-yours' });
    await expect(one.room.remove()).rejects.toMatchObject({ reason: 'not-yours' });
    server.state.line = 'offline';
    await expect(one.room.change({ closed: true })).rejects.toMatchObject({ reason: 'offline' });
    expect(one.room.view().room).toMatchObject({ closed: false, version: 1 });
  });

  test('is nobody without the maker’s token: nothing is asked for', async () => {
    const ann = await browser();
    await ann.live();
    const before = server.asked.length;
    await ann.room.change({ closed: true });
    await ann.room.remove();
    expect(server.asked).toHaveLength(before);
  });

  test('is known again in the browser that keeps the token', async () => {
    const storage = madeUpStorage();
    await (await browser({ at: { ...address, maker }, storage })).live();
    const again = await browser({ storage });
    expect(again.room.view().own.maker).toBe(maker);
  });
});

test('a pause that is over leaves nothing behind', () => {
  const end = new AbortController();
  const work = vi.fn();
  later(work, 1000, end.signal);
  vi.advanceTimersByTime(1000);
  expect(work).toHaveBeenCalledOnce();
  expect(getEventListeners(end.signal, 'abort')).toEqual([]);
  end.abort();
  later(work, 1000, end.signal);
  expect(vi.getTimerCount()).toBe(0);
});
