import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Database } from '@/lib/room/database';
import { openLibsql } from '@/lib/room/libsql-database';
import { openPostgres } from '@/lib/room/postgres-database';
import { hasPostgres, type OwnPostgres, startPostgres } from '../../database/own-postgres.mjs';

/** The databases that rooms are tested on. */

export interface TestedDatabase {
  name: string;
  isThere: boolean;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** A place without rooms: a folder, or an address. */
  place(): Promise<string>;
  open(place: string): Promise<Database>;
  /** PostgreSQL's only. */
  breakConnections?(): Promise<void>;
}

let folders: string[] = [];
let postgres: OwnPostgres | undefined;

const own = (): OwnPostgres => {
  if (!postgres) throw new Error('PostgreSQL is not started');
  return postgres;
};

const databases: readonly TestedDatabase[] = [
  {
    name: 'libSQL',
    isThere: true,
    start: async () => undefined,
    async stop() {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
      folders = [];
    },
    async place() {
      const folder = mkdtempSync(join(tmpdir(), 'opsblend-rooms-'));
      folders.push(folder);
      return folder;
    },
    open: openLibsql,
  },
  {
    name: hasPostgres ? 'PostgreSQL' : 'PostgreSQL, which is not installed and so left out',
    isThere: hasPostgres,
    async start() {
      postgres = await startPostgres();
    },
    async stop() {
      await postgres?.stop();
      postgres = undefined;
    },
    place: () => own().newDatabase(),
    open: openPostgres,
    breakConnections: () => own().breakConnections(),
  },
];

/**
 * Tests of rooms on each database, which is started for them. Without a PostgreSQL its tests are left out: `npm test` installs one where it
 * can, and says what it leaves out; where `NEED_POSTGRES` is set, as in CI, that is a failure.
 */
export function onEachDatabase(tests: (database: TestedDatabase) => void): void {
  for (const database of databases) {
    describe.skipIf(!database.isThere)(`rooms in ${database.name}`, () => {
      beforeAll(database.start, 60_000);
      afterAll(database.stop);
      tests(database);
    });
  }
}
