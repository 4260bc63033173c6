import { expect, test } from 'vitest';
import { roomBounds } from '@/lib/room/room';
import { onEachDatabase } from './databases';
import { content, id, sealed, token } from './made-up';
import { refused, storesIn, written } from './stores';

/** What every store of rooms does, on each of the databases. */

const [room, other] = [id('room'), id('other')];
const [maker, ann, ben] = [token('maker'), token('ann'), token('ben')];

onEachDatabase((database) => {
  const { withStore, withEntry } = storesIn(database);

  test('are made, and read by whoever knows the id', () =>
    withStore(async (store) => {
      expect(await store.read(room, 0)).toBeUndefined();
      expect(await store.putRoom(room, maker, content({ hidden: true }))).toEqual(written('made', 1, 1));
      expect(await store.read(room, 0)).toEqual({
        ...{ change: 1, version: 1, sealed: sealed('room'), hidden: true, closed: false },
        // 1 March and 90 days: 30 more of March, 30 of April, 30 of May.
        until: '2026-05-30',
        entries: [],
      });
      expect(await store.read(other, 0)).toBeUndefined();
    }));

  test('are changed by their maker alone, one version after the other', () =>
    withStore(async (store) => {
      await store.putRoom(room, maker, content());
      expect(await store.putRoom(room, ann, content({ version: 2 }))).toEqual(refused('not-yours'));
      expect(await store.putRoom(room, maker, content({ version: 3 }))).toEqual(refused('version', { current: 1 }));
      expect(await store.putRoom(room, maker, content({ version: 2, closed: true }))).toEqual(written('changed', 2, 2));
      // An older one, as a replay would send it.
      expect(await store.putRoom(room, maker, content())).toEqual(refused('version', { current: 2 }));
      expect(await store.read(room, 0)).toMatchObject({ change: 2, version: 2, closed: true });
    }));

  test('take the same request twice for one', () =>
    withEntry(async (store) => {
      expect(await store.putRoom(room, maker, content())).toEqual(written('kept', 2, 1));
      const again = { version: 1, sealed: sealed('a1') };
      expect(await store.putEntry(room, id('ann'), ann, again)).toEqual(written('kept', 2, 1));
      const read = await store.read(room, 0);
      expect(read).toMatchObject({ change: 2, entries: [{ entry: id('ann'), version: 1, sealed: sealed('a1') }] });
      // The same version with other words is not the same.
      expect(await store.putEntry(room, id('ann'), ann, { version: 1, sealed: sealed('a2') })).toEqual(
        refused('version', { current: 1 }),
      );
      expect(await store.putRoom(room, maker, content({ hidden: true }))).toEqual(refused('version', { current: 1 }));
    }));

  test('are not there before they are made, whatever is asked of them', () =>
    withStore(async (store) => {
      expect(await store.putRoom(room, maker, content({ version: 2 }))).toEqual(refused('no-room'));
      expect(await store.putEntry(room, id('ann'), ann, { version: 1, sealed: 'A' })).toEqual(refused('no-room'));
      expect(await store.withdrawEntry(room, id('ann'), ann, 1)).toEqual(refused('no-room'));
      expect(await store.deleteRoom(room, maker)).toEqual({ ok: true, value: { deleted: false } });
    }));

  test('are deleted by their maker alone, with their entries, and are then as if they had never been', () =>
    withEntry(async (store) => {
      expect(await store.deleteRoom(room, ann)).toEqual(refused('not-yours'));
      expect(await store.deleteRoom(room, maker)).toEqual({ ok: true, value: { deleted: true } });
      expect(await store.deleteRoom(room, maker)).toEqual({ ok: true, value: { deleted: false } });
      expect(await store.read(room, 0)).toBeUndefined();
      expect(await store.putRoom(room, ben, content())).toEqual(written('made', 1, 1));
      expect(await store.read(room, 0)).toMatchObject({ change: 1, entries: [] });
    }));

  test('give the entries that were changed after a change, in the order of entering', () =>
    withEntry(async (store) => {
      await store.putEntry(room, id('ben'), ben, { version: 1, sealed: sealed('b1') });
      await store.putEntry(room, id('ann'), ann, { version: 2, sealed: sealed('a2') });
      const entriesAfter = async (after: number) =>
        (await store.read(room, after))?.entries.map(({ version, sealed }) => [version, sealed]);
      // Changes: 1 the room, 2 Ann enters, 3 Ben enters, 4 Ann changes.
      const [ofAnn, ofBen] = [
        [2, sealed('a2')],
        [1, sealed('b1')],
      ];
      expect(await entriesAfter(0)).toEqual([ofAnn, ofBen]);
      expect(await entriesAfter(2)).toEqual([ofAnn, ofBen]);
      expect(await entriesAfter(3)).toEqual([ofAnn]);
      expect(await entriesAfter(4)).toEqual([]);
      // A change that the room never had is of another one under the same id.
      expect(await entriesAfter(5)).toEqual([ofAnn, ofBen]);
    }));

  test('let nobody touch another’s entry', () =>
    withEntry(async (store) => {
      const forged = { version: 2, sealed: sealed('forged') };
      for (const foreign of [ben, maker]) {
        expect(await store.putEntry(room, id('ann'), foreign, forged)).toEqual(refused('not-yours'));
        expect(await store.withdrawEntry(room, id('ann'), foreign, 1)).toEqual(refused('not-yours'));
      }
      // Ann's token in another room, for an entry of the same id, is another entry.
      await store.putRoom(other, maker, content());
      expect(await store.putEntry(other, id('ann'), ben, { version: 1, sealed: sealed('b') })).toMatchObject({
        ok: true,
      });
      expect((await store.read(room, 0))?.entries).toEqual([{ entry: id('ann'), version: 1, sealed: sealed('a1') }]);
    }));

  test('let an entry be withdrawn, and entered again in its old place', () =>
    withEntry(async (store) => {
      await store.putEntry(room, id('ben'), ben, { version: 1, sealed: sealed('b1') });
      expect(await store.withdrawEntry(room, id('ann'), ann, 3)).toEqual(refused('version', { current: 1 }));
      expect(await store.withdrawEntry(room, id('ann'), ann, 1)).toEqual(written('changed', 4, 1));
      expect(await store.withdrawEntry(room, id('ann'), ann, 1)).toEqual(written('kept', 4, 1));
      expect((await store.read(room, 3))?.entries).toEqual([{ entry: id('ann'), version: 1, sealed: null }]);
      // What was withdrawn doesn't come back by a request that was late.
      expect(await store.putEntry(room, id('ann'), ann, { version: 1, sealed: sealed('a1') })).toEqual(
        refused('version', { current: 1 }),
      );
      expect(await store.putEntry(room, id('ann'), ben, { version: 2, sealed: sealed('b') })).toEqual(
        refused('not-yours'),
      );
      expect(await store.putEntry(room, id('ann'), ann, { version: 2, sealed: sealed('a2') })).toEqual(
        written('changed', 5, 2),
      );
      expect((await store.read(room, 0))?.entries.map(({ entry }) => entry)).toEqual([id('ann'), id('ben')]);
    }));

  test('let an entry be withdrawn as the next version, and one that never was', () =>
    withEntry(async (store) => {
      expect(await store.withdrawEntry(room, id('ann'), ann, 2)).toEqual(written('changed', 3, 2));
      expect(await store.withdrawEntry(room, id('ann'), ann, 2)).toEqual(written('kept', 3, 2));
      expect(await store.withdrawEntry(room, id('ben'), ben, 1)).toMatchObject({ ok: true, value: { is: 'kept' } });
      expect((await store.read(room, 0))?.entries).toEqual([{ entry: id('ann'), version: 2, sealed: null }]);
    }));

  test('take nobody new when they are closed, and let those who are in change and withdraw', () =>
    withEntry(async (store) => {
      await store.putRoom(room, maker, content({ version: 2, closed: true }));
      expect(await store.putEntry(room, id('ben'), ben, { version: 1, sealed: 'B' })).toEqual(refused('closed'));
      expect(await store.putEntry(room, id('ann'), ann, { version: 2, sealed: 'A' })).toMatchObject({ ok: true });
      expect(await store.withdrawEntry(room, id('ann'), ann, 2)).toMatchObject({ ok: true });
      expect(await store.putEntry(room, id('ann'), ann, { version: 3, sealed: 'A' })).toEqual(refused('closed'));
    }));

  test('take 60 members, who may leave for others, and 240 in all', () =>
    withStore(async (store) => {
      await store.putRoom(room, maker, content());
      const enter = (number: number, version = 1) =>
        store.putEntry(room, id(`${number}`), token(`${number}`), { version, sealed: 'A' });
      for (let number = 0; number < roomBounds.members; number += 1) expect((await enter(number)).ok).toBe(true);
      expect(await enter(60)).toEqual(refused('full'));
      // Each goes for another one, until 240 were here.
      for (let number = 60; number < roomBounds.entries; number += 1) {
        await store.withdrawEntry(room, id(`${number - 60}`), token(`${number - 60}`), 1);
        expect((await enter(number)).ok).toBe(true);
      }
      await store.withdrawEntry(room, id('239'), token('239'), 1);
      expect(await enter(240)).toEqual(refused('full'));
      expect((await enter(239, 2)).ok).toBe(true);
      expect(await enter(0, 2)).toEqual(refused('full'));
    }));

  test('name the last change of each', () =>
    withEntry(async (store) => {
      await store.putRoom(other, maker, content());
      expect(await store.lastChanges([room, other, id('none')])).toEqual(
        new Map([
          [room, 2],
          [other, 1],
        ]),
      );
      expect(await store.lastChanges([])).toEqual(new Map());
    }));
});
