// Walks through the guide in every engine that is there: home, questionnaire, result, the result as a colleague sees it, comparison,
// theme and the hint at a term. `npm run browsers [address of a running guide]`.

import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { ready, start } from '../browser/own-server.mjs';
import { engines } from './engines.mjs';

const given = process.argv[2];
const server = given ? undefined : start({ PORT: '4791', LOG_LEVEL: 'warn' });
if (server) await ready(server);
const origin = given ?? server?.origin;

const found = Object.entries(engines).filter(([, { isThere }]) => isThere());
for (const name of Object.keys(engines)) if (!engines[name]?.isThere()) console.log(`${name} isn't on this machine`);
let passed = 0;
try {
  for (const [, { start: startEngine }] of found) {
    const first = await startEngine();
    const { name } = first;
    const result = await answerIn(first);
    await compareIn(first);
    await hintIn(first);
    await themeIn(first);
    await first.close();
    const colleague = await startEngine();
    await colleague.open(result.url);
    assert.equal(await textOf(colleague, 'h1'), result.heading, 'a colleague reads the same verdict');
    await colleague.close();
    console.log(`${name}: ${result.heading}`);
    passed += 1;
  }
} finally {
  server?.process.kill();
}
console.log(`${passed} passed, ${found.length - passed} failed`);
process.exitCode = passed > 0 && passed === found.length ? 0 : 1;

/** Answers the quick set by the first answer of each question, and gives the result's address and heading. */
async function answerIn(engine) {
  await engine.open(`${origin}/`);
  await watchPolicy(engine);
  await click(engine, 'a', 'Find your blend');
  await until(engine, `return location.pathname === '/questionnaire'`);
  let heading = await textOf(engine, 'h1');
  await click(engine, 'button', 'Start with 9');
  for (let question = 0; question < 12; question += 1) {
    await until(engine, `return document.querySelector('h1')?.textContent !== ${JSON.stringify(heading)}`);
    heading = await textOf(engine, 'h1');
    // The form of the start loads a new document.
    if (question === 0) await watchPolicy(engine);
    if (
      !(await engine.run(
        `return document.querySelector('input[type=radio][name=answer], form input[type=radio]') !== null`,
      ))
    )
      break;
    await engine.run(`document.querySelector('form input[type=radio]').click()`);
    await click(engine, 'button', 'Continue');
  }
  assert.equal(heading, 'Review your answers');
  await click(engine, 'a', 'See the result');
  await until(engine, `return location.pathname.startsWith('/r/')`);
  assert.deepEqual(await engine.run('return window.violations ?? []'), [], 'nothing that the policy forbids');
  return { url: await engine.run('return location.href'), heading: await textOf(engine, 'h1') };
}

/** From now on, `window.violations` holds what the page's Content-Security-Policy refuses. */
async function watchPolicy(engine) {
  await engine.run(`
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => window.violations.push(violatedDirective));
  `);
}

async function compareIn(engine) {
  await engine.open(`${origin}/compare`);
  await engine.run(`document.querySelector('input[type=checkbox][value=techops]').click()`);
  await click(engine, 'button', 'Compare');
  await until(engine, `return location.search.includes('models=')`);
  const columns = await engine.run(
    `return document.querySelectorAll('main table')[0]?.querySelectorAll('thead th').length ?? 0`,
  );
  assert.ok(columns >= 4 && columns <= 5, `four models are compared, not ${columns - 1}`);
}

async function hintIn(engine) {
  await engine.open(`${origin}/models/sre`);
  await pause(1000);
  await engine.run(`document.querySelector('.running-text a.term').focus({ focusVisible: true })`);
  await engine.run(
    `document.querySelector('.running-text a.term').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }))`,
  );
  await until(engine, `return document.querySelector('.term-hint')?.textContent.length > 20`);
}

async function themeIn(engine) {
  const before = await engine.run(`return getComputedStyle(document.body).backgroundColor`);
  await engine.run(`localStorage.setItem('opsblend.theme', 'dark')`);
  await engine.open(`${origin}/models/sre`);
  assert.equal(await engine.run('return document.documentElement.dataset.theme'), 'dark');
  assert.notEqual(await engine.run('return getComputedStyle(document.body).backgroundColor'), before);
}

function textOf(engine, selector) {
  return engine.run(`return document.querySelector(${JSON.stringify(selector)}).textContent`);
}

/** Clicks the first element whose text begins so. */
async function click(engine, element, text) {
  const find = `[...document.querySelectorAll('${element}')].find((each) => each.textContent.trim().startsWith(${JSON.stringify(text)}))`;
  await until(engine, `return ${find} !== undefined`);
  await engine.run(`${find}.click()`);
}

async function until(engine, script) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await engine.run(script)) return;
    await pause(100);
  }
  throw new Error(`It never came to: ${script}`);
}
