import { getEventListeners } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { randomText } from '@/lib/guide/browser/room/bytes';
import { longestNote } from '@/lib/guide/browser/room/contents';
import { openRoom } from '@/lib/guide/browser/room/open-room';
import { keepOwnRoom, ownRoom, sealedEntry } from '@/lib/guide/browser/room/own-room';
import { openKey } from '@/lib/guide/browser/room/sealing';
import { madeUpStorage } from './made-up-server';
import { address, code, id, key, maker, quiet, seconds, until, withRoom } from './opened-room';

/** How a room opens, stays shut and ends, and what whoever made it may do. */

const { server, browser, entries } = withRoom();

describe('a room', () => {
  test('that isn’t there is told, and not asked for again', async () => {
    const ann = await browser({ at: { id: randomText(16), key } });
    ann.stream()?.fail('refused');
    await until(() => ann.room.view().status === 'no-room');
    const before = server().asked.length;
    await seconds(120);
    await quiet();
    expect(server().asked).toHaveLength(before);
    expect(server().streams.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is told to be off where the server has no store, and opens when it has', async () => {
    server().state.line = 'off';
    const ann = await browser();
    ann.stream()?.fail('refused');
    await until(() => ann.room.view().status === 'off');
    server().state.line = 'whole';
    await seconds(4);
    await until(() => ann.room.view().status === 'open');
    server().state.line = 'off';
    for (const stream of server().streams) stream.fail('refused');
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
    server().rooms.delete(id);
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
    expect(server().streams.size).toBe(0);
  });

  test('ends every timer, listener and stream when it is closed, and shows nothing more', async () => {
    const ann = await browser();
    await ann.live();
    await seconds(600);
    server().state.line = 'offline';
    await ann.room.enter({ label: 'Ann', code: '' });
    await until(() => ann.room.view().line === 'offline');
    const view = ann.room.view();
    ann.room.close();
    expect(vi.getTimerCount()).toBe(0);
    expect(server().streams.size).toBe(0);
    for (const kind of ['online', 'visibilitychange', 'storage'])
      expect(getEventListeners(ann.events, kind), kind).toEqual([]);
    const before = server().asked.length;
    await seconds(120);
    await quiet();
    expect(server().asked).toHaveLength(before);
    expect(ann.room.view()).toBe(view);
  });

  test('works without a storage', async () => {
    const events = new EventTarget();
    const room = await openRoom(address, { storage: undefined, events, stream: server().stream });
    for (const stream of server().streams) stream.send(server().read(id));
    await until(() => room.view().status === 'open');
    await room.enter({ label: 'Ann', code: '' });
    await until(() => room.view().own.entries[0]?.sent === true);
    room.close();
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
    for (const stream of server().streams) stream.isHeard = false;
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
    await expect(one.room.change({ about: (now) => ({ ...now, notes }) })).rejects.toThrow('That is too much');
    expect(server().read(id)?.version).toBe(1);
  });

  test('is told why a change was not taken, and it changes nothing', async () => {
    const one = await browser({ at: { ...address, maker: randomText(32) } });
    await one.live();
    await expect(one.room.change({ closed: true })).rejects.toMatchObject({ reason: 'not-yours' });
    await expect(one.room.remove()).rejects.toMatchObject({ reason: 'not-yours' });
    server().state.line = 'offline';
    await expect(one.room.change({ closed: true })).rejects.toMatchObject({ reason: 'offline' });
    expect(one.room.view().room).toMatchObject({ closed: false, version: 1 });
  });

  test('is nobody without the maker’s token: nothing is asked for', async () => {
    const ann = await browser();
    await ann.live();
    const before = server().asked.length;
    await ann.room.change({ closed: true });
    await ann.room.remove();
    expect(server().asked).toHaveLength(before);
  });

  test('is known again in the browser that keeps the token', async () => {
    const storage = madeUpStorage();
    await (await browser({ at: { ...address, maker }, storage })).live();
    const again = await browser({ storage });
    expect(again.room.view().own.maker).toBe(maker);
  });
});
