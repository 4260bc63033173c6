// `npm run profile`: what the built server's time goes into, request by request, and what the bytes of each page are.
// Needs `npm run build` before it. A first argument limits it to requests whose name holds it.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = process.env.PORT ?? '3219';
const origin = `http://localhost:${port}`;
const only = process.argv[2] ?? '';
/** Enough for the functions to be compiled before, and for the sampler to see them after. */
const rounds = { before: 100, measured: 200 };

const server = fork(`${root}.next/server.mjs`, {
  cwd: root,
  env: { ...process.env, PORT: port },
  execArgv: ['--import', new URL('profiler.mjs', import.meta.url).href],
  stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
});
process.on('exit', () => server.kill());
await untilServed();

const { questions } = await json('/api/v1/questionnaire');
/** @type {string[]} */
const codes = [];
while (codes.length < rounds.before + rounds.measured) codes.push((await score()).code);

const requests = {
  'score, all different': score,
  'result, every code once': (/** @type {number} */ n) => body(`/r/${codes[n]}`),
  'result, the same again': () => body(`/r/${codes[0]}`),
  'preview image, every code once': (/** @type {number} */ n) => body(`/r/${codes[n]}/opengraph-image`),
  'question, all different': (/** @type {number} */ n) =>
    body(`/questionnaire/${questions[n % questions.length].id}?code=${codes[n]}`),
  'comparison, all different': (/** @type {number} */ n) => body(`/compare?q=w${n}`),
  'practices, all different': (/** @type {number} */ n) => body(`/practices?q=w${n}`),
};
for (const [name, request] of Object.entries(requests)) if (name.includes(only)) await profile(name, request);

console.log('\nBytes after gzip, each part by itself');
for (const path of [
  '/',
  '/models/sre',
  '/compare',
  '/practices',
  `/questionnaire/${questions[0].id}`,
  `/r/${codes[0]}`,
]) {
  if (path.includes(only) || only === '') weigh(path, await body(path));
}
process.exit();

/** Prints what a request takes of a core, and the functions that take most of it. */
async function profile(/** @type {string} */ name, /** @type {(n: number) => Promise<unknown>} */ request) {
  for (let n = 0; n < rounds.before; n += 1) await request(n);
  await tell('start');
  for (let n = 0; n < rounds.measured; n += 1) await request(rounds.before + n);
  const { milliseconds, profile } = await tell('stop');
  console.log(`\n${name}: ${(milliseconds / rounds.measured).toFixed(1)} ms of a core`);
  for (const { where, share } of heaviest(profile)) console.log(`  ${(100 * share).toFixed(1).padStart(5)}%  ${where}`);
}

/** The functions that the samples fell into, with their share of all samples in which the process did something. */
function heaviest(/** @type {import('node:inspector').Profiler.Profile} */ { nodes, samples = [], timeDeltas = [] }) {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const [index, id] of samples.entries()) {
    const frame = byId.get(id);
    if (!frame || frame.functionName === '(idle)') continue;
    const file = frame.url.replace(/^.*\/(node_modules|\.next)\//, '');
    const where = `${frame.functionName || '(anonymous)'} ${file}${file ? `:${frame.lineNumber + 1}` : ''}`;
    times.set(where, (times.get(where) ?? 0) + (timeDeltas[index] ?? 0));
  }
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 12)
    .map(([where, time]) => ({ where, share: time / all }));
}

/** Prints the parts of a document. */
function weigh(/** @type {string} */ path, /** @type {string} */ html) {
  const scripts = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
  const data = scripts.filter(([, text]) => text?.includes('__next_f')).map(([element]) => element);
  const face = scripts.filter(([, text]) => text?.includes('FontFace')).map(([element]) => element);
  const styles = [...html.matchAll(/<style\b[^>]*>[\s\S]*?<\/style>/g)].map(([element]) => element);
  const markup = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
  const parts = { all: html, markup, 'style sheet': styles.join(''), face: face.join(''), data: data.join('') };
  const figures = Object.entries(parts).map(
    ([name, text]) => `${name} ${(gzipSync(text).length / 1024).toFixed(1)} kB`,
  );
  console.log(`${path.padEnd(36)} ${figures.join(', ')}`);
}

async function tell(/** @type {'start' | 'stop'} */ message) {
  server.send(message);
  const [answer] = await once(server, 'message');
  return answer;
}

async function untilServed() {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(`${origin}/api/health`).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The server does not answer. Is the guide built?');
}

async function body(/** @type {string} */ path) {
  return (await fetch(origin + path)).text();
}

async function json(/** @type {string} */ path) {
  return JSON.parse(await body(path));
}

/** Scores answers drawn at random. */
async function score() {
  const drawn = questions.map((/** @type {{ id: string, options: { id: string }[] }} */ { id, options }) => [
    id,
    options[Math.floor(Math.random() * options.length)]?.id,
  ]);
  const response = await fetch(`${origin}/api/v1/score`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ answers: Object.fromEntries(drawn) }),
  });
  return response.json();
}
