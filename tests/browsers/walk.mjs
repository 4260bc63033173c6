// Walks through the guide in every engine that is there: home, questionnaire, result, What if?, comparison, search, the hint at a term,
// theme, a room, and result and room as a colleague sees them. `npm run browsers [address of a running guide]`.

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
  for (const [engine, { start: startEngine }] of found) {
    try {
      console.log(await walk(startEngine));
      passed += 1;
    } catch (error) {
      console.error(`${engine}: ${error instanceof Error ? error.stack : error}`);
    }
  }
} finally {
  server?.process.kill();
}
console.log(`${passed} passed, ${found.length - passed} failed`);
process.exitCode = passed > 0 && passed === found.length ? 0 : 1;

/** The whole way, by one who answers and a colleague who gets the links. Resolves with the engine and the verdict. */
async function walk(startEngine) {
  const { result, room } = await inBrowser(startEngine, async (engine) => {
    const result = await answerIn(engine);
    await varyIn(engine, result.url);
    await compareIn(engine);
    await searchIn(engine);
    await hintIn(engine);
    await themeIn(engine);
    return { result, room: await roomIn(engine, result.url) };
  });
  return inBrowser(startEngine, async (engine) => {
    await engine.open(result.url);
    assert.equal(await textOf(engine, 'h1'), result.heading, 'a colleague reads the same verdict');
    await engine.open(room);
    await until(
      engine,
      `return document.querySelector('main').textContent.includes('One person has entered, and has answered')`,
    );
    return `${engine.name}: ${result.heading}`;
  });
}

/** Does something in a browser of its own, which is closed whatever happens. */
async function inBrowser(startEngine, use) {
  const engine = await startEngine();
  try {
    return await use(engine);
  } finally {
    await engine.close();
  }
}

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

/** Changes one answer in the result's form, until the blend beside it has moved. */
async function varyIn(engine, url) {
  await engine.open(url);
  await engine.run(`document.querySelector('details:has([data-held-form]) > summary').click()`);
  await until(engine, `return document.querySelector('#what-if-form select') !== null`);
  const panel = `document.querySelector('[aria-label="The variation"]').textContent`;
  await until(engine, `return ${panel}.includes('Nothing is changed yet')`);
  await engine.run(`
    const select = document.querySelector('#what-if-form select');
    select.selectedIndex = select.selectedIndex === 0 ? 1 : 0;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  `);
  await until(engine, `return !${panel}.includes('Nothing is changed yet') && /%/.test(${panel})`);
}

async function searchIn(engine) {
  await engine.open(`${origin}/search`);
  await type(engine, 'main input[type=search]', 'opsgeni');
  await until(engine, `return document.querySelector('main a[href$="/tools/opsgenie"]') !== null`);
}

/** Makes a room, enters it and puts the result in; gives the room's link. */
async function roomIn(engine, result) {
  await engine.open(`${origin}/room`);
  await click(engine, 'button', 'Make a room');
  await until(engine, `return /^#[\\w-]{22}$/.test(location.hash)`);
  await type(engine, '#room-label', 'Ada');
  await click(engine, 'button', 'Enter the room');
  await type(engine, 'main input[name=link]', result);
  await click(engine, 'button', 'Put it in');
  await until(
    engine,
    `return [...document.querySelectorAll('main a')].some((link) => link.textContent === 'Answer anew')`,
  );
  return engine.run('return location.href');
}

async function compareIn(engine) {
  await engine.open(`${origin}/compare`);
  await engine.run(`document.querySelector('input[type=checkbox][value=techops]').click()`);
  await click(engine, 'button', 'Compare');
  await until(engine, `return location.search.includes('models=') && document.readyState === 'complete'`);
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

/** Writes into a field once it is there, as typing does. */
async function type(engine, selector, text) {
  const field = `document.querySelector(${JSON.stringify(selector)})`;
  await until(engine, `return ${field} !== null`);
  await engine.run(`
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(${field}, ${JSON.stringify(text)});
    ${field}.dispatchEvent(new Event('input', { bubbles: true }));
  `);
}

async function until(engine, script) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await engine.run(script)) return;
    await pause(100);
  }
  throw new Error(`It never came to: ${script}`);
}
