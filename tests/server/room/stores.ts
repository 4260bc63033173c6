import type { RoomStore } from '@/lib/room/room';
import { sqlRoomStore } from '@/lib/room/sql-store';
import type { TestedDatabase } from './databases';
import { content, id, sealed, token } from './made-up';

/** Stores in a database for tests, with a clock that stands still until it is told how much time passes. */
export function storesIn(database: TestedDatabase) {
  /** 1 March 2026. */
  let now = Date.UTC(2026, 2, 1, 12);
  const openedAt = async (place: string) => sqlRoomStore(await database.open(place), { days: 90, now: () => now });

  /** Runs with a store of its own. */
  async function withStore(use: (store: RoomStore, place: string) => Promise<void>): Promise<void> {
    const place = await database.place();
    const store = await openedAt(place);
    try {
      await use(store, place);
    } finally {
      await store.close();
    }
  }

  /** With a room that has one entry, Ann's, by the second change. */
  const withEntry = (use: (store: RoomStore, place: string) => Promise<void>) =>
    withStore(async (store, place) => {
      await store.putRoom(id('room'), token('maker'), content());
      await store.putEntry(id('room'), id('ann'), token('ann'), { version: 1, sealed: sealed('a1') });
      await use(store, place);
    });

  return {
    openedAt,
    withStore,
    withEntry,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

/** What a store answers. */
export const refused = (code: string, more = {}) => ({ ok: false, error: { code, ...more } });
export const written = (is: string, change: number, version: number) => ({ ok: true, value: { is, change, version } });
