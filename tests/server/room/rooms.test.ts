import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Rooms, roomsIn } from '@/lib/room/rooms';
import { sqlRoomStore } from '@/lib/room/sql-store';
import { onEachDatabase } from './databases';
import { content, id, sealed, token } from './made-up';

/** Store, watching and clock together; and two processes' worth of it on one PostgreSQL. */

const room = id('room');
const [maker, ann] = [token('maker'), token('ann')];
const entry = (version = 1) => ({ version, sealed: sealed(`a${version}`) });

onEachDatabase((database) => {
  const reported: unknown[] = [];
  /** One for each of these options, all in the same place. */
  async function opened(...options: { days?: number; lookAgain?: number; sweepEvery?: number }[]): Promise<Rooms[]> {
    const place = await database.place();
    return Promise.all(
      options.map(async ({ days = 90, ...more }) => {
        const store = await sqlRoomStore(await database.open(place), { days });
        return roomsIn(store, { report: (error) => reported.push(error), ...more });
      }),
    );
  }
  const one = async (options = {}): Promise<Rooms> => {
    const [rooms] = await opened(options);
    if (!rooms) throw new Error('None is opened');
    return rooms;
  };
  const changesOf = (event: unknown) => (event as { state?: { change: number } } | undefined)?.state?.change;

  test('tell who watches of each change, and of the end', async () => {
    const rooms = await one();
    await rooms.put(room, maker, content());
    const watch = rooms.watch(room, 0);
    expect(changesOf(await watch.next())).toBe(1);
    await rooms.enter(room, id('ann'), ann, entry());
    expect(await watch.next()).toMatchObject({ state: { change: 2, entries: [{ version: 1, sealed: sealed('a1') }] } });
    await rooms.withdraw(room, id('ann'), ann, 1);
    expect(await watch.next()).toMatchObject({ state: { change: 3, entries: [{ version: 1, sealed: null }] } });
    await rooms.delete(room, maker);
    expect(await watch.next()).toEqual({ kind: 'over' });
    await rooms.close();
  });

  test('know which are there, and end all watches at once', async () => {
    const rooms = await one();
    expect(await rooms.has(room)).toBe(false);
    await rooms.put(room, maker, content());
    expect(await rooms.has(room)).toBe(true);
    const watch = rooms.watch(room, 0);
    await watch.next();
    const waiting = watch.next();
    rooms.endWatches();
    expect(await waiting).toBeUndefined();
    await rooms.close();
  });

  test('tell who watches when a room has run out', async () => {
    // A tenth of a second, in days.
    const rooms = await one({ days: 100 / (24 * 60 * 60 * 1000), sweepEvery: 20 });
    await rooms.put(room, maker, content());
    const watch = rooms.watch(room, 0);
    await watch.next();
    expect(await watch.next()).toEqual({ kind: 'over' });
    await rooms.close();
  });

  if (!database.breakConnections) return;
  const { breakConnections } = database;

  test('tell who watches in another process', async () => {
    const [here, there] = await opened({}, {});
    if (!here || !there) throw new Error('Two are needed');
    await here.put(room, maker, content());
    const watch = there.watch(room, 0);
    expect(changesOf(await watch.next())).toBe(1);
    await here.enter(room, id('ann'), ann, entry());
    expect(changesOf(await watch.next())).toBe(2);
    await here.delete(room, maker);
    expect(await watch.next()).toEqual({ kind: 'over' });
    await Promise.all([here.close(), there.close()]);
  });

  test('go on by themselves after all connections have broken', async () => {
    const [here, there] = await opened({}, {});
    if (!here || !there) throw new Error('Two are needed');
    await here.put(room, maker, content());
    const watch = there.watch(room, 0);
    await watch.next();
    await breakConnections();
    // The first query on a broken connection may fail; whoever asked asks again.
    const enter = () => here.enter(room, id('ann'), ann, entry());
    await expect
      .poll(() =>
        enter().then(
          ({ ok }) => ok,
          () => false,
        ),
      )
      .toBe(true);
    expect(changesOf(await watch.next())).toBe(2);
    await here.enter(room, id('ann'), ann, entry(2));
    expect(changesOf(await watch.next())).toBe(3);
    await Promise.all([here.close(), there.close()]);
  });

  test('find a change whose notice was lost', async () => {
    const place = await database.place();
    const deaf = await database.open(place);
    const store = await sqlRoomStore({ ...deaf, listen: () => undefined }, { days: 90 });
    const there = roomsIn(store, { report: (error) => reported.push(error), lookAgain: 50 });
    const here = await sqlRoomStore(await database.open(place), { days: 90 });
    await here.putRoom(room, maker, content());
    const watch = there.watch(room, 0);
    await watch.next();
    await here.putEntry(room, id('ann'), ann, entry());
    expect(changesOf(await watch.next())).toBe(2);
    await here.deleteRoom(room, maker);
    expect(await watch.next()).toEqual({ kind: 'over' });
    await Promise.all([there.close(), here.close()]);
    await pause(60);
    expect(reported).toEqual([]);
  });
});
