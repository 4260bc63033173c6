import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sqlRoomStore } from '@/lib/room/sql-store';
import { onEachDatabase } from './databases';
import { content, id, sealed, token } from './made-up';
import { refused, storesIn } from './stores';

/** How long rooms are kept and how surely, and what happens to what comes at the same time, on each of the databases. */

const day = 24 * 60 * 60 * 1000;
const room = id('room');
const [maker, ann, ben] = [token('maker'), token('ann'), token('ben')];

onEachDatabase((database) => {
  const { withStore, withEntry, openedAt, pass } = storesIn(database);

  test('run out 90 days after the last change, and are then as if they had never been', () =>
    withEntry(async (store) => {
      pass(89 * day);
      await store.putEntry(room, id('ann'), ann, { version: 2, sealed: sealed('a2') });
      pass(89 * day);
      // Reading, and what changes nothing, doesn't keep a room.
      await store.putEntry(room, id('ann'), ann, { version: 2, sealed: sealed('a2') });
      expect(await store.read(room, 0)).toMatchObject({ change: 3 });
      expect(await store.sweep()).toEqual([]);
      pass(day);
      expect(await store.read(room, 0)).toBeUndefined();
      expect(await store.putEntry(room, id('ben'), ben, { version: 1, sealed: 'B' })).toEqual(refused('no-room'));
      expect(await store.putRoom(room, maker, content({ version: 2 }))).toEqual(refused('no-room'));
      // In all of that the room was met, and is gone.
      expect(await store.sweep()).toEqual([]);
      await store.putRoom(room, ben, content());
      pass(90 * day);
      expect(await store.sweep()).toEqual([room]);
      expect(await store.sweep()).toEqual([]);
    }));

  test('are there after closing and opening again', () =>
    withEntry(async (store, place) => {
      await store.putEntry(room, id('ben'), ben, { version: 1, sealed: sealed('b1') });
      const before = await store.read(room, 0);
      const second = await openedAt(place);
      expect(await second.read(room, 0)).toEqual(before);
      await second.close();
    }));

  test('have their tables made once, whoever begins at the same time', async () => {
    const place = await database.place();
    const stores = await Promise.all([1, 2, 3, 4].map(() => openedAt(place)));
    await Promise.all(stores.map((store, index) => store.putRoom(id(`${index}`), maker, content())));
    const all = [0, 1, 2, 3].map((index) => id(`${index}`));
    for (const store of stores) expect((await store.lastChanges(all)).size).toBe(4);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('are not touched by a version that doesn’t know their tables', async () => {
    const place = await database.place();
    await (await openedAt(place)).close();
    const opened = await database.open(place);
    await opened.query('INSERT INTO room_steps (step) VALUES (99)');
    await expect(sqlRoomStore(opened, { days: 90 })).rejects.toThrow(
      'The rooms are of step 99, and this version knows 1',
    );
    await opened.close();
  });

  test('take many changes at once, each of which has a number of its own', () =>
    withStore(async (store) => {
      await store.putRoom(room, maker, content());
      const all = Array.from({ length: 40 }, (_, index) => `${index}`);
      const made = await Promise.all(
        all.map((name) => store.putEntry(room, id(name), token(name), { version: 1, sealed: sealed(name) })),
      );
      const changes = made.map((each) => (each.ok ? each.value.change : 0)).sort((a, b) => a - b);
      // The room's own is 1.
      expect(changes).toEqual(all.map((_, index) => index + 2));
      expect((await store.read(room, 0))?.entries).toHaveLength(40);
    }));

  test('are made by one of two who send the same id at once', () =>
    withStore(async (store, place) => {
      const second = await openedAt(place);
      const both = await Promise.all([store.putRoom(room, ann, content()), second.putRoom(room, ben, content())]);
      expect(both.map((each) => (each.ok ? each.value.is : each.error.code)).sort()).toEqual(['made', 'not-yours']);
      await second.close();
    }));

  test('keep no token, and of a text that was withdrawn or deleted nothing stays in the file', () =>
    withEntry(async (store, place) => {
      await store.putEntry(room, id('ben'), ben, { version: 1, sealed: sealed('b1') });
      if (database.name !== 'libSQL') {
        const opened = await database.open(place);
        const rows = [...(await opened.query('SELECT * FROM rooms')), ...(await opened.query('SELECT * FROM entries'))];
        await opened.close();
        for (const secret of [maker, ann, ben]) expect(JSON.stringify(rows)).not.toContain(secret);
        return;
      }
      const files = () =>
        readdirSync(place)
          .map((name) => readFileSync(join(place, name)).toString('latin1'))
          .join('');
      expect(files()).toContain(sealed('a1'));
      for (const secret of [maker, ann, ben]) expect(files()).not.toContain(secret);
      await store.withdrawEntry(room, id('ann'), ann, 1);
      expect(files()).not.toContain(sealed('a1'));
      expect(files()).toContain(sealed('b1'));
      await store.deleteRoom(room, maker);
      expect(files()).not.toContain(sealed('b1'));
      expect(files()).not.toContain(sealed('room'));
    }));
});
