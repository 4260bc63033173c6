// A server of the built guide beside the one that all end-to-end tests share, for tests of how it starts, logs, carries load and stops.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * @typedef {object} OwnServer
 * @property {string} origin
 * @property {import('node:child_process').ChildProcess} process
 * @property {() => string} output what it has written so far
 * @property {Promise<number | null>} ended resolves with the code that it ends with
 */

/**
 * Starts one with these settings, `PORT` among them. Rooms are kept in a folder of the port's, unless it is said where.
 * @param {Readonly<Record<string, string>>} environment
 * @param {{ folder?: string, user?: number }} [place] the folder that it runs in, and the number of the user it runs as
 * @returns {OwnServer}
 */
export function start(environment, { folder = '.', user } = {}) {
  // Of its own, and gone with it: rooms of an earlier run are in nobody's way.
  const folderOfRooms = mkdtempSync(join(tmpdir(), 'opsblend-rooms-'));
  const server = spawn(process.execPath, ['--max-old-space-size=256', '.next/server.mjs'], {
    cwd: folder,
    env: { ...process.env, DATA_DIR: folderOfRooms, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (output += chunk));
  return {
    origin: `http://localhost:${environment.PORT}`,
    process: server,
    output: () => output,
    ended: new Promise((resolve) => {
      server.once('exit', (code) => {
        rmSync(folderOfRooms, { recursive: true, force: true });
        resolve(code);
      });
    }),
  };
}

/**
 * Resolves when it answers.
 * @param {OwnServer} server
 */
export async function ready({ origin, output, process }) {
  for (let attempt = 0; attempt < 300 && process.exitCode === null; attempt += 1) {
    const answers = await fetch(`${origin}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return;
    await pause(100);
  }
  throw new Error(`The server does not answer:\n${output()}`);
}
