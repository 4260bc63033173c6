import { describe, expect, test } from 'vitest';
import { problemResponse } from '@/lib/api/problem';
import { refusalProblem } from '@/lib/api/room';
import { randomText } from '@/lib/guide/browser/room/bytes';
import { keepOwnRoom, ownRoom, sealedEntry } from '@/lib/guide/browser/room/own-room';
import { openKey } from '@/lib/guide/browser/room/sealing';
import { madeUpStorage } from './made-up-server';
import { code, id, key, MadeUpStorageEvent, quiet, seconds, until, withRoom } from './opened-room';

/** What is entered in a room that a page has open: sent once, later, or not at all. */

const { server, browser, entries, puts } = withRoom();

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
    server().state.line = 'offline';
    await ann.room.enter({ label: 'Ann', code: '' });
    await until(() => ann.room.view().line === 'offline');
    const entry = ann.room.view().own.entries[0]?.entry ?? '';
    await ann.room.enter({ label: 'Anna', code }, entry);
    await quiet();
    expect(entries()).toEqual([]);
    expect(ownRoom(id, ann.storage)?.entries).toMatchObject([{ content: { label: 'Anna', code }, sent: false }]);
    server().state.line = 'whole';
    await seconds(3);
    await until(() => ann.room.view().own.entries.every(({ sent }) => sent));
    await until(() => ann.labels().length === 1);
    expect(ann.labels()).toEqual(['Anna']);
    expect(entries()).toHaveLength(1);
  });

  test('sends at once when the browser says that it has a connection again', async () => {
    const ann = await browser();
    await ann.live();
    server().state.line = 'offline';
    await ann.room.enter({ label: 'Ann', code: '' });
    await until(() => ann.room.view().line === 'offline');
    server().state.line = 'whole';
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
    server().state.line = 'answers-lost';
    await ann.room.enter({ label: 'Ann', code });
    await until(() => ann.room.view().line === 'offline');
    const { change } = server().read(id) ?? {};
    expect(ann.room.view().own.entries).toMatchObject([{ sent: false }]);
    server().state.line = 'whole';
    await seconds(3);
    await until(() => ann.room.view().own.entries.every(({ sent }) => sent));
    expect(puts().length).toBeGreaterThan(1);
    expect(server().read(id)?.change).toBe(change);
    expect(entries()).toMatchObject([{ version: 1 }]);
    await until(() => ben.labels().length > 0);
    expect(ben.labels()).toEqual(['Ann']);
  });

  test('waits longer after each attempt, and 20 seconds at most', async () => {
    const ann = await browser();
    await ann.live();
    server().state.line = 'offline';
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
    server().state.wait = new Promise((resolve) => {
      go = resolve;
    });
    server().state.refuse = problemResponse(refusalProblem({ code: 'full' }));
    await ann.room.enter({ label: 'Ann', code: '' });
    await quiet();
    const entry = ann.room.view().own.entries[0]?.entry ?? '';
    await ann.room.enter({ label: 'Anna', code: '' }, entry);
    server().state.wait = undefined;
    go();
    await until(() => ann.room.view().refused[entry] !== undefined);
    expect(puts()).toHaveLength(2);
  });

  test('is not sent for ever to a server that never finds its version right', async () => {
    const ann = await browser();
    await ann.live();
    server().state.refuse = problemResponse(refusalProblem({ code: 'version', current: 7 }));
    await ann.room.enter({ label: 'Ann', code: '' });
    await until(() => Object.keys(ann.room.view().refused).length === 1);
    const before = puts().length;
    expect(before).toBeLessThan(10);
    await seconds(60);
    await quiet();
    expect(puts()).toHaveLength(before);
  });
});
