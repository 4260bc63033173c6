import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepStep, keptTexts, keyOf, mostSets, setWith } from '@/components/questionnaire/kept-sets';
import { keptText } from '@/lib/address/kept-step';

const address = (code: string | number, step = 'tea') => `/questionnaire/${step}?code=${code}`;
const kept = () => Object.fromEntries(keptTexts(window.localStorage).map(({ id, text }) => [id, text]));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  window.localStorage.clear();
});

/** Keeps a set that nothing was kept in before. */
function keepNew(id: string, time: number) {
  vi.setSystemTime(time);
  return keepStep(id, address(id), '');
}

test('a set has the time at which something was last said, and the step that was shown last', () => {
  keepNew('a', 1000);
  vi.setSystemTime(2000);
  keepStep('a', address('a', 'room'), 'a');
  expect(kept()).toEqual({ a: keptText(1000, address('a', 'room')) });
  keepStep('a', address('B', 'room'), 'a');
  expect(kept()).toEqual({ a: keptText(2000, address('B', 'room')) });
});

test('nothing is kept where nothing was said', () => {
  keepStep('a', '/questionnaire/tea', '');
  keepStep('a', address('1A'), '1A');
  keepStep('a', '/questionnaire/tea', '1A');
  expect(kept()).toEqual({});
});

test('a set that another tab has gone on with stays as it is, and what is said here becomes a new one', () => {
  keepNew('a', 1000);
  keepStep('a', address('B'), 'a');
  keepStep('a', address('a', 'room'), 'a');
  expect(kept()).toEqual({ a: keptText(1000, address('B')) });
  const id = keepStep('a', address('C'), 'a');
  expect(id).not.toBe('a');
  expect(kept()).toEqual({ a: keptText(1000, address('B')), [id]: keptText(1000, address('C')) });
});

test('the answers from before there were sets are a set, and stay one', () => {
  window.localStorage.setItem('opsblend.answers', address('1A'));
  expect(setWith('1A')).toBe('');
  keepStep('', address('1A', 'room'), '1A');
  expect(kept()).toEqual({ '': address('1A', 'room') });
  vi.setSystemTime(3000);
  keepStep('', address('1B', 'room'), '1A');
  expect(window.localStorage.getItem('opsblend.answers')).toBe(keptText(3000, address('1B', 'room')));
});

test('the set changed last is found by its answers, and comes first', () => {
  for (const [index, id] of ['a', 'b'].entries())
    window.localStorage.setItem(keyOf(id), keptText(index, address('1A')));
  window.localStorage.setItem('opsblend.answers', 'garbage');
  window.localStorage.setItem('opsblend.answers.set-aside', 'garbage');
  window.localStorage.setItem('opsblend.answers.UPPER', 'garbage');
  window.localStorage.setItem('opsblend.theme', 'dark');
  expect(setWith('1A')).toBe('b');
  // What holds no answers holds none alike.
  expect(setWith('')).toBeUndefined();
  expect(keptTexts(window.localStorage).map(({ id }) => id)).toEqual(['b', 'a', '']);
});

test('the ten changed last are kept, and never is the one that is written among those that go', () => {
  const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 14 }), fc.nat({ max: 3 })), {
    minLength: 20,
    maxLength: 40,
  });
  fc.assert(
    fc.property(steps, (steps) => {
      window.localStorage.clear();
      const times = new Map<string, number>();
      let now = 0;
      for (const [set, wait] of steps) {
        const id = `s${set}`;
        now += wait;
        vi.setSystemTime(now);
        keepStep(id, address(`${set}-${now}-${Math.random()}`), undefined);
        times.delete(id);
        times.set(id, now);
        const ids = Object.keys(kept());
        expect(ids).toContain(id);
        expect(ids.length).toBeLessThanOrEqual(mostSets);
        // Of two changed at one time either may go.
        for (const gone of [...times.keys()].filter((id) => !ids.includes(id))) {
          for (const left of ids) expect(times.get(left)).toBeGreaterThanOrEqual(times.get(gone) ?? 0);
          times.delete(gone);
        }
      }
    }),
    { numRuns: 25 },
  );
});

/** A storage with room for so many characters of answers. */
function limitTo(room: number) {
  const { setItem } = Storage.prototype;
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, value) {
    const used = Object.entries(this).reduce((sum, [other, text]) => sum + (other === key ? 0 : text.length), 0);
    if (used + value.length > room) throw new DOMException('It is full.', 'QuotaExceededError');
    setItem.call(this, key, value);
  });
}

test('where there is no room, the sets changed longest ago go, as few as need be', () => {
  const length = keptText(1000, address('a')).length;
  limitTo(3 * length);
  for (const [index, id] of ['a', 'b', 'c', 'd'].entries()) keepNew(id, 1000 + index);
  expect(Object.keys(kept())).toEqual(['d', 'c', 'b']);
});

test('where making room is of no use, nothing goes', () => {
  for (const [index, id] of ['a', 'b', 'c'].entries()) keepNew(id, 1000 + index);
  const before = kept();
  const { setItem } = Storage.prototype;
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, value) {
    if (key === keyOf('d')) throw new DOMException('It is full.', 'QuotaExceededError');
    setItem.call(this, key, value);
  });
  expect(keepNew('d', 2000)).toBe('d');
  expect(kept()).toEqual(before);
});

test('where storage is switched off, nothing is kept, and nothing breaks', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  expect(keepNew('a', 1000)).toBe('a');
  expect(setWith('a')).toBeUndefined();
});
