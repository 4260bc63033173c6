// Load and faults: `npm run load [seconds]`, after a build. Reading, questions, scorings, results and pictures against two processes of the
// guide behind nginx, for some seconds each, beside a bare Next app; then both mixed while one process is killed and started again.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, request as ask } from 'node:http';
import { argv } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { ready, start } from '../browser/own-server.mjs';
import { hasNginx, startNginx } from './nginx.mjs';

const seconds = Number(argv[2] ?? 60);
const ports = { guide: ['3401', '3402'], bare: '3403', proxy: '3404' };
const origin = `http://localhost:${ports.proxy}`;
const inFlight = 8;

if (!hasNginx()) {
  console.error('nginx is not installed: `apt-get install nginx-light`, or the like.');
  process.exit(1);
}

const agent = new Agent({ keepAlive: true, maxSockets: inFlight });

/**
 * @param {string} address
 * @param {unknown} [body] sent as JSON, by POST
 * @returns {Promise<{ status: number, text: string }>} status 0 where there was no answer
 */
function send(address, body) {
  return new Promise((resolve) => {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const headers =
      sent === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) };
    const request = ask(
      address,
      { agent, headers, method: sent === undefined ? 'GET' : 'POST', timeout: 30_000 },
      (response) => {
        let text = '';
        response.setEncoding('latin1').on('data', (chunk) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
        response.on('error', () => resolve({ status: 0, text: '' }));
      },
    );
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve({ status: 0, text: '' }));
    request.end(sent);
  });
}

/** @type {{ id: string, options: { id: string }[] }[]} */
let questions = [];
const generator = xoroshiro128plus(1);
/** A whole number below `end`, the same in each run. */
const draw = (/** @type {number} */ end) => uniformInt(generator, 0, end - 1);
const answers = () =>
  Object.fromEntries(questions.map(({ id, options }) => [id, options[draw(options.length)]?.id ?? 'unknown']));

const reading = ['/', '/models/sre', '/compare', '/practices', '/guides', '/method', '/search?q=error+budget'];
/** What is asked for, and what a right answer holds. Codes are made beforehand, each used once. */
const kinds = {
  reading: () => ({ path: reading[draw(reading.length)] ?? '/', holds: '</html>' }),
  question: () => ({ path: `/questionnaire/release-path?code=${code()}`, holds: '</html>' }),
  scoring: () => ({ path: '/api/v1/score', body: { answers: answers() }, holds: '"verdict"' }),
  result: () => {
    const own = code();
    return { path: `/r/${own}`, holds: own };
  },
  picture: () => ({ path: `/r/${code()}/opengraph-image`, holds: 'IEND' }),
};
/** @type {string[]} */
const codes = [];
const code = () => codes[draw(codes.length)] ?? '';

/**
 * Asks for `duration` seconds, eight at a time.
 * @param {() => { path: string, holds: string, body?: unknown }} next
 * @param {number} duration
 * @param {string} [to]
 */
async function run(next, duration, to = origin) {
  const end = performance.now() + duration * 1000;
  const times = [];
  const seen = { good: 0, failed: 0, wrong: 0 };
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (performance.now() < end) {
        const { path, holds, body } = next();
        const started = performance.now();
        const { status, text } = await send(to + path, body);
        times.push(performance.now() - started);
        if (status === 0 || status >= 500) seen.failed += 1;
        else if (status !== 200 || !text.includes(holds)) seen.wrong += 1;
        else seen.good += 1;
      }
    }),
  );
  times.sort((a, b) => a - b);
  const at = (/** @type {number} */ part) => Math.round(times[Math.floor(times.length * part)] ?? 0);
  return { ...seen, perSecond: Math.round(times.length / duration), median: at(0.5), p99: at(0.99) };
}

const memory = (/** @type {number | undefined} */ pid) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);

const startGuide = (/** @type {string} */ PORT) =>
  start({ PORT, TRUSTED_PROXY: 'loopback', RATE_LIMIT: '1000000', LOG_LEVEL: 'error' });
const guides = ports.guide.map(startGuide);
const bare = spawn(process.execPath, ['tests/bare-app/serve.mjs', ports.bare], { stdio: 'ignore' });
const nginx = startNginx(ports.proxy, ports.guide);

try {
  await Promise.all(guides.map(ready));
  const bareOrigin = `http://localhost:${ports.bare}`;
  for (let attempt = 0; attempt < 600 && (await send(bareOrigin)).status !== 200; attempt += 1) await pause(200);
  questions = JSON.parse((await send(`${origin}/api/v1/questionnaire`)).text).questions;
  for (let made = 0; made < 500; made += 1) {
    codes.push(JSON.parse((await send(`${origin}/api/v1/score`, { answers: answers() })).text).code);
  }

  const before = guides.map(({ process }) => memory(process.pid));
  console.log(`${seconds} s each, ${inFlight} in flight, two processes behind nginx`);
  for (const [name, next] of Object.entries(kinds)) console.log(name, await run(next, seconds));
  console.log('bare Next page', await run(() => ({ path: '/', holds: '</html>' }), seconds, bareOrigin));
  console.log(
    `memory of each process in MB: ${before} before, ${guides.map(({ process }) => memory(process.pid))} after`,
  );

  const all = Object.values(kinds);
  const mixed = run(() => (all[draw(all.length)] ?? kinds.reading)(), seconds);
  await pause((seconds / 3) * 1000);
  guides[0]?.process.kill('SIGKILL');
  await guides[0]?.ended;
  await pause((seconds / 6) * 1000);
  guides[0] = startGuide(ports.guide[0] ?? '');
  console.log('all kinds, one process killed and started again', await mixed);

  const stopping = run(() => (all[draw(all.length)] ?? kinds.reading)(), seconds / 3);
  await pause((seconds / 6) * 1000);
  guides[1]?.process.kill('SIGTERM');
  console.log(`all kinds, one process told to stop, which ended with ${await guides[1]?.ended}`, await stopping);
} finally {
  for (const { process } of guides) process.kill('SIGKILL');
  bare.kill();
  await nginx.stop();
}
process.exit(0);
