import { resolve } from 'node:path';
import { openLibsql } from './libsql-database';
import { openPostgres } from './postgres-database';
import type { RoomStore } from './room';
import { type Rooms, roomsIn } from './rooms';
import { sqlRoomStore } from './sql-store';

/** The rooms of this process, which the server's route handlers and those of Next share. */

export interface RoomSettings {
  /** The folder of the embedded database. */
  dataDir: string;
  /** The address of a PostgreSQL, which is used instead. */
  databaseUrl?: string | undefined;
  /** How long a room is kept after its last change. */
  days: number;
}

export const defaultSettings = { dataDir: 'data', days: 90 } as const;

interface Reports {
  /** Rooms are off: nobody could open a store, and this is why. Called once, until they are on. */
  off: (error: unknown) => void;
  on: () => void;
  /** Something has failed beside all requests. */
  failed: (error: unknown) => void;
}

/** Rooms, and whether there are any: they are off until a store is open. */
export interface RoomsOfProcess {
  days: number;
  /** Resolves when it is known whether there are rooms, and is undefined where there are none. */
  rooms(): Promise<Rooms | undefined>;
  /** Tells whoever runs the guide that the store has failed. */
  report(error: unknown): void;
}

/** A symbol, since the server and Next's handlers are bundles of their own, and a second store would not see who watches. */
const place = Symbol.for('opsblend.rooms');
type Place = { [place]?: RoomsOfProcess };

/** In ms: a database that isn't there yet may come. */
const tryAgain = 10_000;

/** Opens the store, and tries again while it can't be opened. */
export function openRooms(settings: RoomSettings, { off, on, failed }: Reports): RoomsOfProcess {
  let opened: Rooms | undefined;
  let isOff = false;
  async function open(): Promise<Rooms | undefined> {
    try {
      opened = roomsIn(await openStore(settings), { report: failed });
      if (isOff) on();
    } catch (error) {
      if (!isOff) off(error);
      isOff = true;
      setTimeout(() => void open(), tryAgain).unref();
    }
    return opened;
  }
  const first = open();
  const rooms: RoomsOfProcess = {
    days: settings.days,
    report: failed,
    rooms: async () => opened ?? (await first) ?? opened,
  };
  (globalThis as Place)[place] = rooms;
  return rooms;
}

/** Those that the server has opened; in development, where no server of ours runs, those in the default place. */
export function roomsOfProcess(): RoomsOfProcess {
  const silent = { off: () => undefined, on: () => undefined, failed: () => undefined };
  return (globalThis as Place)[place] ?? openRooms(defaultSettings, silent);
}

async function openStore({ dataDir, databaseUrl, days }: RoomSettings): Promise<RoomStore> {
  const database = databaseUrl === undefined ? await openLibsql(resolve(dataDir)) : await openPostgres(databaseUrl);
  return sqlRoomStore(database, { days }).catch(async (error) => {
    await database.close();
    throw error;
  });
}
