// Starts the checks' child processes: output streams to the screen, standard input stays closed so that nothing waits for it.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const reports = mkdtempSync(join(tmpdir(), 'opsblend-checks-'));

/** The path of a tool of the project: `npx` would start a second npm for each. */
export const bin = (/** @type {string} */ name) => join('node_modules', '.bin', name);

/** Where a tool is to write its report. Outside the project, so that no old report can be counted. */
export const reportPath = (/** @type {string} */ name) => join(reports, `${name}.json`);

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, limitSeconds?: number, afterwards?: boolean }} [options] a command that passes its time limit is
 *   ended; what one says that runs beside another is shown when it has ended
 * @returns {Promise<number>} the exit code; 1 when the command could not start or was ended by a signal
 */
export function run(command, args, { env = {}, limitSeconds, afterwards = false } = {}) {
  const title = `$ ${[command, ...args].join(' ')}`;
  if (!afterwards) console.log(title);
  return new Promise((resolve) => {
    const output = afterwards ? 'pipe' : 'inherit';
    const child = spawn(command, args, {
      stdio: ['ignore', output, output],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
      // There, npm's tools are scripts of the shell.
      shell: process.platform === 'win32',
      // Its own process group, so that a time limit ends what the command itself has started too.
      detached: limitSeconds !== undefined,
    });
    /** @type {Buffer[]} */
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part));
    const timer = limitSeconds && setTimeout(() => endGroup(child.pid, limitSeconds), limitSeconds * 1000);
    const settle = (/** @type {number} */ code) => {
      clearTimeout(timer);
      if (afterwards) console.log(`${title}\n${Buffer.concat(said)}`);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(`${command} did not start: ${error.message}`);
      settle(1);
    });
    child.on('close', (code) => settle(code ?? 1));
  });
}

/** Reads a tool's JSON report; undefined when the tool ended before it wrote one. */
export function readReport(/** @type {string} */ path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function endGroup(/** @type {number | undefined} */ pid, /** @type {number} */ limitSeconds) {
  if (pid === undefined) return;
  console.error(`Ended after its time limit of ${limitSeconds} s.`);
  process.kill(-pid, 'SIGTERM');
}
