import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forget } from '@/components/questionnaire/kept-list';
import { keptTexts, keyOf } from '@/components/questionnaire/kept-sets';
import {
  addressOfEntry,
  catchUp,
  followHistory,
  goToStep,
  leaveStep,
  markOfEntry,
} from '@/components/questionnaire/run';
import { keptText } from '@/lib/address/kept-step';

/** Opens an address as a link or a typed address does: an entry of the history without a mark. */
const open = (address: string) => window.history.pushState(null, '', address);

/** Goes back, and waits until the browser shows the entry. */
async function back(steps = 1) {
  const shown = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  window.history.go(-steps);
  await shown;
}

beforeEach(() => open('/questionnaire/cake'));
afterEach(() => {
  window.sessionStorage.clear();
  window.localStorage.clear();
  vi.restoreAllMocks();
});

test('an address that was opened is in no run, and stays as it is', () => {
  expect(markOfEntry()).toBeUndefined();
  expect(catchUp()).toBe(false);
  expect(addressOfEntry()).toBe('/questionnaire/cake');
});

test('a step made in place begins a run, to which the step that was left belongs', async () => {
  goToStep('/questionnaire/tea');
  const run = markOfEntry();
  expect(run).toBeDefined();
  await back();
  expect(markOfEntry()).toBe(run);
});

describe('after going back over several steps', () => {
  test('the address holds all that was said in the run, and the rest of it stays', async () => {
    leaveStep('/questionnaire/cake?set=quick&code=1A');
    goToStep('/questionnaire/tea?set=quick&code=1A');
    goToStep('/questionnaire/room?set=quick&code=1B');
    await back(2);
    expect(addressOfEntry()).toBe('/questionnaire/cake?set=quick&code=1A');
    expect(catchUp()).toBe(true);
    expect(addressOfEntry()).toBe('/questionnaire/cake?set=quick&code=1B');
    expect(catchUp()).toBe(false);
  });

  test('a new answer is the one that counts from then on', async () => {
    goToStep('/questionnaire/tea?code=1A');
    goToStep('/questionnaire/room?code=1B');
    await back(2);
    catchUp();
    goToStep('/questionnaire/tea?code=1C');
    await back();
    expect(catchUp()).toBe(true);
    expect(addressOfEntry()).toBe('/questionnaire/cake?code=1C');
  });
});

test('an address opened in between is not mixed with a run, nor a run with it', async () => {
  goToStep('/questionnaire/tea?code=1A');
  goToStep('/questionnaire/room?code=1B');
  open('/questionnaire/cake?code=2A');
  expect(catchUp()).toBe(false);
  goToStep('/questionnaire/tea?code=2B');
  await back(3);
  expect(addressOfEntry()).toBe('/questionnaire/tea?code=1A');
  catchUp();
  expect(addressOfEntry()).toBe('/questionnaire/tea?code=1B');
});

test('an address that holds all of a run to the last takes it up again', async () => {
  goToStep('/questionnaire/tea?code=1A');
  goToStep('/questionnaire/room?code=1B');
  const run = markOfEntry();
  open('/questionnaire/review?code=1B');
  expect(markOfEntry()).toBeUndefined();
  goToStep('/questionnaire/cake?code=1B');
  expect(markOfEntry()).toBe(run);
});

describe('while steps are shown, going back', () => {
  const others = vi.fn();
  let end = () => {};
  beforeEach(async () => {
    window.history.replaceState({ page: 'steps' }, '');
    end = followHistory((code) => code !== '1Z');
    window.addEventListener('popstate', others);
    await new Promise((resolve) => setTimeout(resolve));
  });
  afterEach(() => {
    end();
    window.removeEventListener('popstate', others);
    others.mockClear();
  });
  /** Waits for a capturing listener, as others may not be told. */
  const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

  test('in a run shows the whole address, as an entry of this page, and asks nobody else', async () => {
    goToStep('/questionnaire/tea?code=1A');
    goToStep('/questionnaire/room?code=1B');
    window.history.back();
    await settle();
    expect(addressOfEntry()).toBe('/questionnaire/tea?code=1B');
    expect(others).not.toHaveBeenCalled();
  });

  test('to an entry without a mark, or with answers that can’t be shown, is left to others', async () => {
    open('/questionnaire');
    open('/questionnaire/cake');
    window.history.back();
    await settle();
    expect(others).toHaveBeenCalledTimes(1);
    goToStep('/questionnaire/tea?code=1Z');
    goToStep('/questionnaire/room?code=1Z');
    window.history.back();
    await settle();
    expect(others).toHaveBeenCalledTimes(2);
  });
});

test('a run that is forgotten leaves the addresses as they are, and is there again when that is taken back', async () => {
  goToStep('/questionnaire/tea?code=1A');
  goToStep('/questionnaire/room?code=1B');
  const [set = { id: '', text: '' }] = keptTexts(window.localStorage);
  const undo = forget(set);
  expect(window.sessionStorage).toHaveLength(0);
  await back();
  expect(catchUp()).toBe(false);
  expect(keptTexts(window.localStorage)).toEqual([]);
  undo();
  expect(catchUp()).toBe(true);
  expect(addressOfEntry()).toBe('/questionnaire/tea?code=1B');
  expect(keptTexts(window.localStorage)).toEqual([set]);
});

describe('what a run says is kept in a set', () => {
  const addresses = () => keptTexts(window.localStorage).map(({ text }) => text.split(' ')[1]);

  test('of its own, from the first answer on, at its last step', () => {
    goToStep('/questionnaire/tea');
    expect(addresses()).toEqual([]);
    goToStep('/questionnaire/room?code=1A');
    goToStep('/questionnaire/review?code=1A');
    expect(addresses()).toEqual(['/questionnaire/review?code=1A']);
    // An empty id is that of answers from before there were sets.
    expect(keptTexts(window.localStorage)).toMatchObject([{ id: expect.stringMatching(/./) }]);
    open('/questionnaire/cake');
    goToStep('/questionnaire/tea?code=1Q');
    expect(addresses().toSorted()).toEqual(['/questionnaire/review?code=1A', '/questionnaire/tea?code=1Q']);
  });

  test('and what was only opened and looked through is in none, until something else is said', () => {
    goToStep('/questionnaire/tea?code=1A');
    open('/questionnaire/cake?code=2A');
    goToStep('/questionnaire/tea?code=2A');
    expect(addresses()).toEqual(['/questionnaire/tea?code=1A']);
    goToStep('/questionnaire/room?code=2B');
    expect(addresses().toSorted()).toEqual(['/questionnaire/room?code=2B', '/questionnaire/tea?code=1A']);
  });

  test('which another tab goes on with', () => {
    goToStep('/questionnaire/tea?code=1A');
    window.sessionStorage.clear();
    open('/questionnaire/tea?code=1A');
    goToStep('/questionnaire/room?code=1B');
    expect(addresses()).toEqual(['/questionnaire/room?code=1B']);
  });

  test('and no tab writes over what another has said since', async () => {
    goToStep('/questionnaire/tea?code=1A');
    const [own] = keptTexts(window.localStorage);
    window.localStorage.setItem(keyOf(own?.id ?? ''), keptText(Date.now(), '/questionnaire/room?code=1B'));
    goToStep('/questionnaire/room?code=1A');
    expect(addresses()).toEqual(['/questionnaire/room?code=1B']);
    goToStep('/questionnaire/review?code=1C');
    expect(addresses().toSorted()).toEqual(['/questionnaire/review?code=1C', '/questionnaire/room?code=1B']);
    goToStep('/questionnaire/cake?code=1D');
    await back(2);
    catchUp();
    expect(addressOfEntry()).toBe('/questionnaire/room?code=1D');
    expect(addresses().toSorted()).toEqual(['/questionnaire/cake?code=1D', '/questionnaire/room?code=1B']);
  });

  test('under the mark of its run, where the tab is older than sets', () => {
    window.history.replaceState({ run: 'old' }, '');
    window.sessionStorage.setItem('opsblend.runs', 'old=1A');
    goToStep('/questionnaire/tea?code=1B');
    expect(keptTexts(window.localStorage)).toMatchObject([{ id: 'old' }]);
  });

  test('and in one alone where the tab can remember nothing', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, value) {
      if (this === window.sessionStorage) throw new DOMException('It is switched off.', 'SecurityError');
      Reflect.set(this, key, value);
    });
    for (const code of ['1A', '1B', '1C']) goToStep(`/questionnaire/tea?code=${code}`);
    expect(addresses()).toEqual(['/questionnaire/tea?code=1C']);
  });
});

test('without storage, going back shows what the address holds', async () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  goToStep('/questionnaire/tea?code=1A');
  goToStep('/questionnaire/room?code=1B');
  await back();
  expect(catchUp()).toBe(false);
  expect(addressOfEntry()).toBe('/questionnaire/tea?code=1A');
});
