import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { liveRooms } from '@/lib/room/live';
import type { RoomState } from '@/lib/room/room';

/** Watching rooms, over a store that is one number for each. */

const state = (change: number): RoomState => ({
  ...{ change, version: 1, sealed: 'A', hidden: false, closed: false, until: '2026-05-30' },
  entries: [],
});

/** A store of rooms that have a last change and nothing else; counts what is read. */
function madeUp(rooms: Record<string, number> = { room: 1 }, quietAfter = 60_000) {
  const seen = { reads: 0 };
  const live = liveRooms({
    quietAfter,
    async read(room) {
      seen.reads += 1;
      await pause(5);
      const change = rooms[room];
      return change === undefined ? undefined : state(change);
    },
  });
  const change = (room: string) => {
    rooms[room] = (rooms[room] ?? 0) + 1;
    live.wake(room);
  };
  return { live, rooms, seen, change };
}

describe('who watches a room', () => {
  test('is told its state at once, and again after each change', async () => {
    const { live, change } = madeUp();
    const watch = live.watch('room', 0);
    expect(await watch.next()).toEqual({ kind: 'state', state: state(1) });
    const next = watch.next();
    change('room');
    expect(await next).toEqual({ kind: 'state', state: state(2) });
  });

  test('is told several changes as one, and none twice', async () => {
    const { live, change } = madeUp();
    const watch = live.watch('room', 0);
    await watch.next();
    for (let times = 0; times < 5; times += 1) change('room');
    // 1 and five changes.
    expect(await watch.next()).toEqual({ kind: 'state', state: state(6) });
    live.wake('room');
    const next = watch.next();
    await pause(30);
    change('room');
    expect(await next).toEqual({ kind: 'state', state: state(7) });
  });

  test('misses no change that comes while the room is read', async () => {
    const { live, change } = madeUp();
    const watch = live.watch('room', 0);
    const first = watch.next();
    change('room');
    const told = await first;
    const last = told?.kind === 'state' && told.state.change === 2 ? told : await watch.next();
    expect(last).toEqual({ kind: 'state', state: state(2) });
  });

  test('is told when the room is over, and nothing after', async () => {
    const { live, rooms } = madeUp();
    const watch = live.watch('room', 0);
    await watch.next();
    delete rooms.room;
    live.wake('room');
    expect(await watch.next()).toEqual({ kind: 'over' });
    expect(await watch.next()).toBeUndefined();
    expect(live.watched().size).toBe(0);
  });

  test('hears that nothing has happened', async () => {
    const { live } = madeUp({ room: 1 }, 10);
    const watch = live.watch('room', 0);
    await watch.next();
    expect(await watch.next()).toEqual({ kind: 'quiet' });
    watch.end();
  });

  test('costs one reading, however many watch and have seen the same', async () => {
    const { live, seen, change } = madeUp();
    const watches = Array.from({ length: 50 }, () => live.watch('room', 0));
    await Promise.all(watches.map(({ next }) => next()));
    expect(seen.reads).toBe(1);
    change('room');
    const told = await Promise.all(watches.map(({ next }) => next()));
    expect(seen.reads).toBe(2);
    expect(new Set(told.map((event) => event?.kind === 'state' && event.state)).size).toBe(1);
  });

  test('is told of its own room alone', async () => {
    const { live, change } = madeUp({ room: 1, other: 1 });
    const watch = live.watch('room', 0);
    await watch.next();
    let isTold = false;
    void watch.next().then(() => {
      isTold = true;
    });
    change('other');
    await pause(30);
    expect(isTold).toBe(false);
    live.close();
  });

  test('is forgotten when the watch ends, and all end when the server stops', async () => {
    const { live } = madeUp();
    const [one, two] = [live.watch('room', 0), live.watch('room', 0)];
    await Promise.all([one.next(), two.next()]);
    const waiting = one.next();
    one.end();
    expect(await waiting).toBeUndefined();
    expect([...live.watched()]).toEqual([['room', 1]]);
    const last = two.next();
    live.close();
    expect(await last).toBeUndefined();
    expect(live.watched().size).toBe(0);
    expect(await live.watch('room', 0).next()).toBeUndefined();
  });

  test('gets the failure of a store that fails', async () => {
    const live = liveRooms({ read: () => Promise.reject(new Error('gone')) });
    await expect(live.watch('room', 0).next()).rejects.toThrow('gone');
  });
});
