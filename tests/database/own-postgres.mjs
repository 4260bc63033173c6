// A PostgreSQL of the tests' own: in a folder of its own, on a free port, and gone when they end.

import { spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { findPostgres } from '../runner/find-postgres.mjs';

/**
 * @typedef {object} OwnPostgres
 * @property {string} address of a database that is empty
 * @property {() => Promise<string>} newDatabase makes another one, and gives its address
 * @property {() => Promise<void>} breakConnections ends all connections that others have open
 * @property {() => Promise<void>} stop
 */

/** Where PostgreSQL has to be there, as in CI, tests fail without it. */
const isNeeded = process.env.NEED_POSTGRES === '1';

/** Whether there is one to start, or has to be. */
export const hasPostgres = isNeeded || findPostgres() !== undefined;

/**
 * @returns {Promise<OwnPostgres>}
 * @throws {Error} where there is no PostgreSQL, or it doesn't start
 */
export async function startPostgres() {
  const programs = findPostgres();
  if (!programs)
    throw new Error('There is no PostgreSQL: install it, or name the folder of its programs in POSTGRES_BIN');
  const folder = mkdtempSync(join(tmpdir(), 'opsblend-postgres-'));
  const user = ordinaryUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const settings = { cwd: folder, ...user };
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'guide', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...settings, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`PostgreSQL makes no cluster: ${made.stderr || made.error}`);
  const port = await freePort();
  // It is never killed itself, so it needn't wait for the disk.
  const args = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-c', 'fsync=off'];
  const server = spawn(join(programs, 'postgres'), args, { ...settings, stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  server.stderr.on('data', (chunk) => (output += chunk));
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const addressOf = (/** @type {string} */ name) => `postgres://guide@127.0.0.1:${port}/${name}`;

  const ask = async (/** @type {string} */ sql) => {
    const client = new pg.Client({ connectionString: addressOf('postgres') });
    try {
      await client.connect();
      await client.query(sql);
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  const stop = async () => {
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };

  for (let attempt = 1; ; attempt += 1) {
    const isReady = await ask('SELECT 1').then(
      () => true,
      () => false,
    );
    if (isReady) break;
    if (attempt === 300 || server.exitCode !== null) {
      await stop();
      throw new Error(`PostgreSQL does not start:\n${output}`);
    }
    await pause(100);
  }

  let databases = 0;
  const newDatabase = async () => {
    databases += 1;
    await ask(`CREATE DATABASE rooms_${databases}`);
    return addressOf(`rooms_${databases}`);
  };
  return {
    address: await newDatabase(),
    newDatabase,
    breakConnections: () =>
      ask(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND usename IS NOT NULL',
      ),
    stop,
  };
}

/** PostgreSQL refuses to run as root: its own user then, or nobody. */
function ordinaryUser() {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (/** @type {string} */ option) => {
    const { status, stdout } = spawnSync('id', [option, 'postgres'], { encoding: 'utf8' });
    // The number of “nobody” on most systems.
    return status === 0 ? Number(stdout) : 65534;
  };
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** @returns {Promise<number>} a port that nobody listens on */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });
}
