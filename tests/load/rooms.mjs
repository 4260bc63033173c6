// Rooms under load: `npm run load:rooms [rooms] [members] [seconds]`, after a build. All members watch their room live on one process, and
// change their entries in turn; then two processes behind nginx on PostgreSQL, of which one is killed while entries are written.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { ready, start } from '../browser/own-server.mjs';
import { hasPostgres, startPostgres } from '../database/own-postgres.mjs';
import { hasNginx, startNginx } from './nginx.mjs';
import { faultsOf, idOf, makeRoom, tokenOf, writeEntries } from './room-writers.mjs';

const [rooms, members, seconds] = [200, 20, 60].map((usual, index) => Number(argv[2 + index] ?? usual));
const ports = { alone: '3405', behind: ['3406', '3407'], proxy: '3408' };
/** Changes in a second, over all rooms: in a meeting, each member changes something once in a minute or two. */
const changesPerSecond = 50;
/** What an entry takes: a code and a label, encrypted. */
const sealed = 'A'.repeat(200);

/** When each version of each entry was sent, in ms, and how long it took to each who watches. */
/** @type {Map<string, number>} */
const sentAt = new Map();
/** @type {number[]} */
const ways = [];
/** @type {number[]} */
const answers = [];
let arrived = 0;

/** Watches a room as a browser does. Resolves when it has begun. */
function watch(/** @type {string} */ origin, /** @type {string} */ room) {
  return new Promise((resolve, reject) => {
    const request = ask(`${origin}/api/v1/rooms${room}/changes`, { agent: false }, (response) => {
      let text = '';
      response.setEncoding('latin1').on('data', (chunk) => {
        text += chunk;
        const end = text.lastIndexOf('\n\n');
        if (end < 0) return;
        const now = performance.now();
        for (const [, entry, version] of text.slice(0, end).matchAll(/"entry":"([\w-]+)","version":(\d+)/g)) {
          const sent = sentAt.get(`${entry} ${version}`);
          if (sent === undefined) continue;
          arrived += 1;
          ways.push(now - sent);
        }
        text = text.slice(end + 2);
        resolve(undefined);
      });
      response.on('error', () => undefined);
    });
    request.on('error', reject);
    request.end();
  });
}

const agent = new Agent({ keepAlive: true });

/** Changes an entry, as its next version. */
function change(
  /** @type {string} */ origin,
  /** @type {string} */ room,
  /** @type {string} */ name,
  /** @type {number} */ version,
) {
  const body = JSON.stringify({ version, sealed });
  const headers = {
    authorization: `Bearer ${tokenOf(name)}`,
    'content-type': 'application/json',
    'content-length': String(body.length),
  };
  const sent = performance.now();
  sentAt.set(`${idOf(name)} ${version}`, sent);
  return new Promise((resolve) => {
    const path = `${origin}/api/v1/rooms${room}/entries/${idOf(name)}`;
    const request = ask(path, { method: 'PUT', agent, headers }, (response) => {
      response.resume();
      response.on('end', () => {
        answers.push(performance.now() - sent);
        resolve(response.statusCode);
      });
    });
    request.on('error', () => resolve(0));
    request.end(body);
  });
}

const statusOf = (/** @type {number | undefined} */ pid) => readFileSync(`/proc/${pid}/status`, 'utf8');
const memory = (/** @type {number | undefined} */ pid) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(statusOf(pid))?.[1]) / 1024);
/** In seconds: what a process has had of the processor. */
function processorTime(/** @type {number | undefined} */ pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  // In hundredths, for the process's own work and the system's.
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
function spread(/** @type {number[]} */ times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ part) => Math.round((sorted[Math.floor(sorted.length * part)] ?? 0) * 10) / 10;
  return `median ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1 - 1e-9)} ms`;
}

async function liveOnOneProcess() {
  const folder = mkdtempSync(join(tmpdir(), 'opsblend-load-rooms-'));
  const server = start({ PORT: ports.alone, DATA_DIR: folder, LOG_LEVEL: 'error' });
  const { pid } = server.process;
  try {
    await ready(server);
    await pause(1000);
    const before = memory(pid);
    /** @type {string[]} */
    const paths = [];
    for (let number = 0; number < (rooms ?? 0); number += 1)
      paths.push(await makeRoom(server.origin, `load ${number}`));
    const started = performance.now();
    for (const path of paths) await Promise.all(Array.from({ length: members ?? 0 }, () => watch(server.origin, path)));
    const joined = Math.round(performance.now() - started);
    const all = paths.flatMap((room) =>
      Array.from({ length: members ?? 0 }, (_, index) => ({ room, name: `${room} ${index}` })),
    );
    console.log(
      `${all.length} members of ${paths.length} rooms watch, joined in ${joined} ms; memory ${before} MB before, ${memory(pid)} MB after`,
    );

    const processor = processorTime(pid);
    const begin = performance.now();
    /** @type {Record<string, number>} */
    const statuses = {};
    /** @type {Promise<void>[]} */
    const sending = [];
    let sent = 0;
    for (; performance.now() - begin < (seconds ?? 0) * 1000; sent += 1) {
      await pause(Math.max(0, begin + (sent * 1000) / changesPerSecond - performance.now()));
      // Rooms in turn, and in each its members in turn.
      const room = sent % paths.length;
      const member = Math.floor(sent / paths.length) % (members ?? 1);
      const version = 1 + Math.floor(sent / all.length);
      const { room: path = '', name = '' } = all[room * (members ?? 0) + member] ?? {};
      sending.push(
        change(server.origin, path, name, version).then((/** @type {any} */ status) => {
          statuses[status] = (statuses[status] ?? 0) + 1;
        }),
      );
    }
    await Promise.all(sending);
    await pause(1000);
    const took = (performance.now() - begin) / 1000;
    const share = Math.round(((processorTime(pid) - processor) / took) * 100);
    console.log(
      `${sent} changes in ${seconds} s, ${JSON.stringify(statuses)}; ${arrived} arrived of ${sent * (members ?? 0)}`,
    );
    console.log(`an answer: ${spread(answers)}; the way to another member: ${spread(ways)}`);
    console.log(`${share} % of a core; memory ${memory(pid)} MB`);
  } finally {
    server.process.kill('SIGKILL');
    await server.ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

async function twoBehindNginx() {
  const postgres = await startPostgres();
  const settings = { DATABASE_URL: postgres.address, TRUSTED_PROXY: 'loopback', LOG_LEVEL: 'error' };
  const servers = ports.behind.map((PORT) => start({ PORT, ...settings }));
  const nginx = startNginx(ports.proxy, ports.behind);
  const origin = `http://localhost:${ports.proxy}`;
  try {
    await Promise.all(servers.map(ready));
    const paths = await Promise.all(['a', 'b', 'c', 'd'].map((name) => makeRoom(origin, name)));
    for (const path of paths) for (let each = 0; each < 4; each += 1) await watch(origin, path);
    const { acknowledged, sentAgain } = await writeEntries([origin], paths, 50, (count) => {
      if (count === 60) servers[0]?.process.kill('SIGKILL');
    });
    const faults = await faultsOf(origin, paths, acknowledged);
    console.log(
      `two processes behind nginx on PostgreSQL, one killed after 60 entries: ${acknowledged.size} acknowledged, ${sentAgain} sent again, ${faults.length} lost or wrong`,
    );
    for (const fault of faults) console.log(fault);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    for (const server of servers) {
      server.process.kill('SIGKILL');
      await server.ended;
    }
    await nginx.stop();
    await postgres.stop();
  }
}

await liveOnOneProcess();
if (hasNginx() && hasPostgres) await twoBehindNginx();
else console.log('Left out: two processes behind nginx, since nginx or PostgreSQL is not installed.');
process.exit();
