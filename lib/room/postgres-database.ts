import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client, ClientBase } from 'pg';
import type { Database, Query } from './database';

/** PostgreSQL, for several machines: processes tell each other of changes by notices. */

const channel = 'opsblend_rooms';
/** In ms: how long a connection may take to be made, and a statement to be answered. */
const patience = 5000;
/** In ms: after a connection for notices has broken. */
const again = 1000;

/**
 * Connects to a database.
 * @param address such as `postgres://user:password@host/name`
 * @throws Error where that can't be done
 */
export async function openPostgres(address: string): Promise<Database> {
  const { default: pg } = await import('pg');
  const asked = { connectionString: address, connectionTimeoutMillis: patience, query_timeout: 2 * patience };
  const pool = new pg.Pool({ ...asked, max: 8 });
  // A connection that breaks while nobody uses it is replaced by the next query.
  pool.on('error', () => undefined);
  await pool.query('SELECT 1').catch(async (error) => {
    await pool.end();
    throw error;
  });
  /** Tells own notices from those of others. */
  const self = randomUUID();
  let isClosed = false;
  let listening: Client | undefined;

  /** Listens as long as the process lives, on a connection of its own. */
  async function listen(heard: (room?: string) => void): Promise<void> {
    while (!isClosed) {
      const client = new pg.Client({ ...asked, keepAlive: true });
      const broken = new Promise<void>((resolve) => {
        client.on('error', () => resolve()).on('end', () => resolve());
      });
      client.on('notification', ({ payload = '' }) => {
        const [from, room] = payload.split(' ');
        if (from !== self && room) heard(room);
      });
      try {
        await client.connect();
        listening = client;
        await client.query(`LISTEN ${channel}`);
        // Between two connections, anything may have been said.
        heard();
        await broken;
      } catch {
        // Queries fail too, then, and are told of.
      }
      listening = undefined;
      // It is given up; that it can't be ended in good order is no news.
      void client.end().catch(() => undefined);
      if (!isClosed) await pause(again, undefined, { ref: false });
    }
  }

  return {
    query: queryOf(pool),
    async transaction(key, work) {
      const client = await pool.connect();
      const query = queryOf(client);
      let failure: Error | undefined;
      try {
        await query('BEGIN');
        await query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
        const made = await work(query);
        await query('COMMIT');
        return made;
      } catch (error) {
        failure = error instanceof Error ? error : new Error(String(error));
        throw error;
      } finally {
        // A connection on which something has failed is closed, which rolls back.
        client.release(failure);
      }
    },
    async announce(query, room) {
      await query('SELECT pg_notify($1, $2)', [channel, `${self} ${room}`]);
    },
    listen: (heard) => void listen(heard),
    isShared: true,
    forget: async () => undefined,
    async close() {
      isClosed = true;
      await Promise.all([listening?.end(), pool.end()]);
    },
  };
}

type Asked = Pick<ClientBase, 'query'>;

const queryOf =
  (client: Asked): Query =>
  async (sql, values = []) =>
    (await client.query(sql, [...values])).rows;
