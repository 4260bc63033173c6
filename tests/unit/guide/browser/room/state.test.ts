import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomText } from '@/lib/guide/browser/room/bytes';
import type { RoomEntry } from '@/lib/guide/browser/room/contents';
import { openKey, seal } from '@/lib/guide/browser/room/sealing';
import { readSentRoom } from '@/lib/guide/browser/room/sent-room';
import { present, type RoomState, type SentRoom, withSent } from '@/lib/guide/browser/room/state';

const room = randomText(16);
const key = await openKey(randomText(16));
const at = { room, key };
const ids = ['ann', 'ben', 'cem', 'dee'];
const entry = (label: string): RoomEntry => ({ label, code: '' });
const sealedEntry = (id: string, version: number, content: unknown, other: Partial<typeof at> = {}) =>
  seal(other.key ?? key, { room: other.room ?? room, entry: id, version }, content);
const sealedAbout = (version: number, scope: string) => seal(key, { room, entry: '', version }, { scope, notes: {} });

async function sent(changes: Partial<SentRoom> = {}): Promise<SentRoom> {
  const { version = 1 } = changes;
  const sealed = await sealedAbout(version, `Scope ${version}`);
  return { change: 1, version, sealed, hidden: false, closed: false, until: '2027-02-24', entries: [], ...changes };
}
const inTurn = async (all: readonly SentRoom[], known?: RoomState): Promise<RoomState | undefined> => {
  let state = known;
  for (const each of all) state = await withSent(state, each, at);
  return state;
};

/** What can happen in a room: somebody enters or changes something, withdraws it, or the maker changes the room. */
type Happening = { who: number; kind: 'enter' | 'withdraw' | 'room' };
const happening: fc.Arbitrary<Happening> = fc.record({
  who: fc.nat(ids.length - 1),
  kind: fc.constantFrom('enter', 'enter', 'withdraw', 'room'),
});

/** The room after each change, as it is asked for after any other. */
async function history(happenings: readonly Happening[]) {
  const entries: { entry: string; version: number; sealed: string | null; change: number }[] = [];
  const after: ((change: number) => SentRoom)[] = [];
  let [about, change] = [await sent(), 1];
  const keep = () => {
    const now = { ...about, change, until: `2027-03-${10 + change}`, entries: entries.map((each) => ({ ...each })) };
    after.push((seen) => ({
      ...now,
      entries: now.entries.filter((each) => each.change > seen).map(({ change: _, ...each }) => each),
    }));
  };
  keep();
  for (const { who, kind } of happenings) {
    change += 1;
    const id = ids[who] ?? '';
    const before = entries.find((each) => each.entry === id);
    const version = (before?.version ?? 0) + 1;
    if (kind === 'room')
      about = await sent({ version: about.version + 1, hidden: !about.hidden, closed: change % 3 === 0 });
    else {
      const sealed = kind === 'enter' || !before ? await sealedEntry(id, version, entry(`${id} ${version}`)) : null;
      if (before) Object.assign(before, { version, sealed, change });
      else entries.push({ entry: id, version, sealed, change });
    }
    keep();
  }
  return after;
}

describe('what a server sends', () => {
  test('is one room at the end, in whatever order it arrives, and however often', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(happening, { minLength: 1, maxLength: 10 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 12 }),
        async (happenings, deliveries) => {
          const after = await history(happenings);
          const whole = await inTurn([(after.at(-1) ?? (() => sent()))(0) as SentRoom]);
          let state: RoomState | undefined;
          const again: SentRoom[] = [];
          for (const [moment, seen, repeats] of deliveries) {
            // A browser asks for what is after something that it knows.
            const snapshot = after[moment % after.length]?.(seen % ((state?.change ?? 0) + 1));
            if (!snapshot) continue;
            state = await inTurn(repeats ? [snapshot, snapshot] : [snapshot], state);
            again.push(snapshot);
          }
          const last = after.at(-1)?.(state?.change ?? 0);
          state = await inTurn([...(last ? [last] : []), ...again.reverse()], state);
          expect(state).toEqual(whole);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('turns nothing back that is known already', async () => {
    const v1 = { entry: 'ann', version: 1, sealed: await sealedEntry('ann', 1, entry('Ann')) };
    const v2 = { entry: 'ann', version: 2, sealed: await sealedEntry('ann', 2, entry('Anna')) };
    const newest = await sent({ change: 5, version: 3, closed: true, entries: [v2] });
    const state = await inTurn([newest, await sent({ change: 2, version: 1, until: '2026-01-01', entries: [v1] })]);
    expect(state).toEqual(await inTurn([newest]));
    expect(state).toMatchObject({
      change: 5,
      version: 3,
      closed: true,
      until: '2027-02-24',
      about: { scope: 'Scope 3' },
    });
    expect(present(state as RoomState)).toEqual([{ entry: 'ann', content: entry('Anna') }]);
  });

  test('keeps a withdrawn entry out, and its place for one that comes back', async () => {
    const entered = await Promise.all(
      ['ann', 'ben'].map(async (id) => ({ entry: id, version: 1, sealed: await sealedEntry(id, 1, entry(id)) })),
    );
    const withdrawn = await sent({ change: 4, entries: [{ entry: 'ann', version: 2, sealed: null }] });
    const back = { entry: 'ann', version: 3, sealed: await sealedEntry('ann', 3, entry('Ann again')) };
    const state = await inTurn([await sent({ change: 3, entries: entered }), withdrawn]);
    expect(state?.entries[0]).toEqual({ entry: 'ann', version: 2, content: 'withdrawn' });
    expect(present(state as RoomState).map(({ content }) => content.label)).toEqual(['ben']);
    const later = await inTurn([await sent({ change: 5, entries: [back] })], state);
    expect(present(later as RoomState).map(({ content }) => content.label)).toEqual(['Ann again', 'ben']);
  });
});

describe('what is not sealed for its place', () => {
  test('is unreadable, and takes nothing else with it', async () => {
    const good = { entry: 'ann', version: 1, sealed: await sealedEntry('ann', 1, entry('Ann')) };
    const bad = await Promise.all([
      sealedEntry('ben', 2, entry('of another version')),
      sealedEntry('ann', 1, entry('of another entry')),
      sealedEntry('ben', 1, entry('of another room'), { room: randomText(16) }),
      sealedEntry('ben', 1, entry('with another key'), { key: await openKey(randomText(16)) }),
      sealedEntry('ben', 1, { label: 'no entry' }),
      sealedEntry('ben', 1, { label: 'no code', code: 'NONSENSE' }),
      'no base64url!',
      '',
    ]);
    for (const sealed of bad) {
      const state = await inTurn([await sent({ entries: [{ entry: 'ben', version: 1, sealed }, good] })]);
      expect(state?.entries.map(({ content }) => content)).toEqual(['unreadable', entry('Ann')]);
      expect(state?.opened).toBe(true);
    }
  });

  test('can be made good by its next version', async () => {
    const bad = { entry: 'ben', version: 1, sealed: 'AAAA' };
    const good = { entry: 'ben', version: 2, sealed: await sealedEntry('ben', 2, entry('Ben')) };
    const state = await inTurn([await sent({ entries: [bad] }), await sent({ change: 2, entries: [good] })]);
    expect(state?.entries).toEqual([{ entry: 'ben', version: 2, content: entry('Ben') }]);
  });

  test('says nothing of the room: with another key nothing is open, and what was known stays', async () => {
    const other = { room, key: await openKey(randomText(16)) };
    expect(await withSent(undefined, await sent(), other)).toMatchObject({
      opened: false,
      about: { scope: '', notes: {} },
    });
    const state = await inTurn([
      await sent(),
      await sent({ change: 2, version: 2, sealed: await sealedAbout(9, 'Forged') }),
    ]);
    expect(state).toMatchObject({ opened: true, about: { scope: 'Scope 1' } });
  });
});

describe('an answer of a server', () => {
  test('is a room as it was sent, or none', async () => {
    const room = await sent({ entries: [{ entry: 'ann', version: 1, sealed: null }] });
    expect(readSentRoom(JSON.parse(JSON.stringify(room)))).toEqual(room);
    const missing = Object.keys(room).map((part) => ({ ...room, [part]: undefined }));
    const wrong = [
      { change: 1.5 },
      { version: '1' },
      { hidden: 'no' },
      { closed: 0 },
      { until: 'soon' },
      { until: '2027-13-45' },
      { entries: {} },
      { entries: [null] },
      { entries: [{ entry: 'ann', version: 1 }] },
    ].map((part) => ({ ...room, ...part }));
    for (const value of [...missing, ...wrong]) expect(readSentRoom(value), JSON.stringify(value)).toBeUndefined();
  });

  test('may be any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readSentRoom(value)).toBeUndefined();
      }),
    );
  });
});
