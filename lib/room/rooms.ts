import { liveRooms, type Watch } from './live';
import type { EntryContent, RoomContent, RoomStore } from './room';

/** The rooms of one process: the store, those who watch, and the clock by which rooms run out. */

interface Options {
  /** Called with what goes wrong where nobody waits for an answer. */
  report: (error: unknown) => void;
  quietAfter?: number;
  /** In ms: how often processes that share a store look whether a notice was lost. */
  lookAgain?: number;
  /** In ms: how often what has run out is deleted. */
  sweepEvery?: number;
}

const hour = 60 * 60 * 1000;

export type Rooms = ReturnType<typeof roomsIn>;

/** Rooms in a store. Has to be closed. */
export function roomsIn(store: RoomStore, { report, quietAfter, lookAgain = 5000, sweepEvery = hour }: Options) {
  const live = liveRooms({ read: store.read, ...(quietAfter === undefined ? {} : { quietAfter }) });

  /** Tells those who watch a room, once it is written. */
  async function told<Made>(room: string, written: Promise<Made>): Promise<Made> {
    const made = await written;
    live.wake(room);
    return made;
  }

  async function sweep(): Promise<void> {
    for (const room of await store.sweep()) live.wake(room);
  }

  async function look(): Promise<void> {
    const watched = live.watched();
    const last = await store.lastChanges([...watched.keys()]);
    for (const [room, change] of watched) if (last.get(room) !== change) live.wake(room);
  }

  store.listen((room) => (room === undefined ? live.wakeAll() : live.wake(room)));
  const repeatedly = (work: () => Promise<void>, ms: number) => setInterval(() => work().catch(report), ms).unref();
  const timers = [repeatedly(sweep, sweepEvery), ...(store.isShared ? [repeatedly(look, lookAgain)] : [])];
  sweep().catch(report);

  return {
    put: (room: string, token: string, content: RoomContent) => told(room, store.putRoom(room, token, content)),
    delete: (room: string, token: string) => told(room, store.deleteRoom(room, token)),
    enter: (room: string, entry: string, token: string, content: EntryContent) =>
      told(room, store.putEntry(room, entry, token, content)),
    withdraw: (room: string, entry: string, token: string, version: number) =>
      told(room, store.withdrawEntry(room, entry, token, version)),
    read: store.read,
    has: async (room: string) => (await store.lastChanges([room])).size > 0,
    /** Watches a room; its first event is its state, or that it isn't there. Has to be ended. */
    watch: (room: string, after: number): Watch => live.watch(room, after),
    /** Ends all watches at once: their clients come back to the next process. */
    endWatches: live.close,
    async close(): Promise<void> {
      timers.forEach(clearInterval);
      live.close();
      await store.close();
    },
  };
}
