import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Client, Transaction } from '@libsql/client/sqlite3';
import pLimit from 'p-limit';
import type { Database, Query, Row } from './database';

/** The embedded database: one file in a folder, with a write-ahead log beside it while it is open. */

export const fileName = 'opsblend-rooms.db';

const settings = [
  // In ms: waits for another process that is just writing, which takes a few.
  'busy_timeout = 5000',
  'journal_mode = WAL',
  // What was acknowledged outlives the process and the machine's power.
  'synchronous = FULL',
  'foreign_keys = ON',
  // What is deleted is overwritten.
  'secure_delete = ON',
];

/** The client works while the process waits, so whoever waits for a second transaction of the process would hold up the first. */
const inTurn = pLimit(1);

/**
 * Opens the file in this folder; both are made where they aren't there.
 * @throws Error where that can't be done
 */
export async function openLibsql(folder: string): Promise<Database> {
  // For the one who runs the guide, and nobody else.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const url = pathToFileURL(join(folder, fileName)).href;
  let client = await inTurn(() => connected(url));

  /** Works with the connection; after a failure, which can leave a statement unfinished on it, with a new one. */
  const work = <Made>(use: () => Promise<Made>): Promise<Made> =>
    inTurn(async () => {
      try {
        return await use();
      } catch (error) {
        client.close();
        client = await connected(url);
        throw error;
      }
    });

  return {
    query: (sql, values) => work(() => queryOf(client)(sql, values)),
    transaction: (_key, use) =>
      work(async () => {
        const transaction = await client.transaction('write');
        try {
          const made = await use(queryOf(transaction));
          await transaction.commit();
          return made;
        } finally {
          // Rolls back what isn't committed.
          transaction.close();
        }
      }),
    announce: async () => undefined,
    listen: () => undefined,
    isShared: false,
    // Deleted texts still stand in the write-ahead log.
    forget: () => work(async () => void (await client.execute('PRAGMA wal_checkpoint(TRUNCATE)'))),
    close: () => inTurn(async () => client.close()),
  };
}

/** A new connection, with its settings. There is one alone, since they hold for each. */
async function connected(url: string): Promise<Client> {
  // Not before it is needed: its binary isn't there for every machine, and the guide works without rooms.
  const { createClient } = await import('@libsql/client/sqlite3');
  const client = createClient({ url, concurrency: 1 });
  try {
    for (const setting of settings) await client.execute(`PRAGMA ${setting}`);
    return client;
  } catch (error) {
    client.close();
    throw error;
  }
}

const queryOf =
  (client: Client | Transaction): Query =>
  async (sql, values = []): Promise<Row[]> =>
    (await client.execute({ sql, args: [...values] })).rows.map((row) => ({ ...row }));
