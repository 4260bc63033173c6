import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomText } from '@/lib/guide/browser/room/bytes';
import {
  forgetOwnRoom,
  keepOwnRoom,
  type OwnEntry,
  type OwnRoom,
  ownRoom,
  readOwnRoom,
  sealedEntry,
  tidyOwnRooms,
} from '@/lib/guide/browser/room/own-room';
import { openKey, unseal } from '@/lib/guide/browser/room/sealing';
import { madeUpStorage } from './made-up-server';

const id = randomText(16);
const sealing = { room: id, key: await openKey(randomText(16)) };
const made = await sealedEntry(sealing, { label: 'Ada', code: '' });
const own: OwnRoom = { key: 'k', maker: 'm', scope: 'City', seenOn: '2026-11-26T12:00:00.000Z', entries: [made] };
const keyOf = (room: string) => `opsblend.room.${room}`;

describe('what a browser keeps of a room', () => {
  test('is read as it was kept', async () => {
    const storage = madeUpStorage();
    const withdrawn = await sealedEntry(sealing, 'withdrawn', made);
    for (const room of [own, { ...own, maker: undefined, entries: [] }, { ...own, entries: [withdrawn, made] }]) {
      keepOwnRoom(id, room, storage);
      expect(ownRoom(id, storage)).toEqual(room);
    }
    forgetOwnRoom(id, storage);
    expect(ownRoom(id, storage)).toBeUndefined();
  });

  test('is nothing without a storage', () => {
    expect(() => keepOwnRoom(id, own, undefined)).not.toThrow();
    expect(ownRoom(id, undefined)).toBeUndefined();
    expect(() => tidyOwnRooms(undefined, new Date(0))).not.toThrow();
  });

  test('may be any text in its place', () => {
    const nearly = fc.record(
      {
        key: fc.oneof(fc.constant('k'), fc.jsonValue()),
        maker: fc.jsonValue(),
        scope: fc.jsonValue(),
        seenOn: fc.jsonValue(),
        entries: fc.oneof(
          fc.jsonValue(),
          fc.array(
            fc.record(
              {
                entry: fc.oneof(fc.constant('e'), fc.jsonValue()),
                token: fc.oneof(fc.constant('t'), fc.jsonValue()),
                version: fc.oneof(fc.integer(), fc.jsonValue()),
                content: fc.oneof(fc.constant('withdrawn'), fc.constant({ label: 'A', code: '' }), fc.jsonValue()),
                sealed: fc.oneof(fc.string(), fc.jsonValue()),
                sent: fc.jsonValue(),
              },
              { requiredKeys: [] },
            ),
          ),
        ),
      },
      { requiredKeys: ['key', 'entries'] },
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      nearly.map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = readOwnRoom(text);
        if (!read) return;
        for (const { version, content, sealed } of read.entries) {
          expect(Number.isSafeInteger(version)).toBe(true);
          expect(sealed === null).toBe(content === 'withdrawn');
        }
        expect(readOwnRoom(JSON.stringify(read))).toEqual(read);
      }),
      {
        numRuns: 500,
        examples: [['{"key":"k","entries":[{"entry":"e","token":"t","version":1e999,"content":"withdrawn"}]}']],
      },
    );
  });

  test('loses only the entry that can’t be read', () => {
    const damaged = { ...made, content: { label: 'A', code: 'NONSENSE' } };
    expect(readOwnRoom(JSON.stringify({ ...own, entries: [damaged, made, 'x'] }))?.entries).toEqual([made]);
  });

  test('is forgotten when nobody has visited it for 120 days, and nothing else is', () => {
    const now = new Date('2026-11-26T12:00:00Z');
    const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
    const storage = madeUpStorage({ 'opsblend.answers': 'x', other: 'x', [keyOf('damaged')]: '{' });
    for (const [room, days] of Object.entries({ old: 121, fresh: 119, today: 0, future: -1 }))
      keepOwnRoom(room, { ...own, seenOn: daysAgo(days) }, storage);
    keepOwnRoom('undated', { ...own, seenOn: '' }, storage);
    tidyOwnRooms(storage, now);
    const left = Array.from({ length: storage.length }, (_, index) => storage.key(index));
    expect(left).toEqual(['opsblend.answers', 'other', ...['fresh', 'today', 'future'].map(keyOf)]);
  });
});

describe('an own entry', () => {
  test('is new under an id and a token of its own', async () => {
    const another = await sealedEntry(sealing, { label: 'Ada', code: '' });
    expect(made).toMatchObject({ version: 1, sent: false, content: { label: 'Ada', code: '' } });
    expect(made.entry).toMatch(/^[\w-]{22}$/);
    expect(made.token).toMatch(/^[\w-]{43}$/);
    expect([another.entry, another.token]).not.toContain(made.entry);
    expect(another.token).not.toBe(made.token);
  });

  test('keeps its place and gets the next version with every change, also when it is withdrawn', async () => {
    const contents = fc.array(
      fc.oneof(
        fc.constant('withdrawn' as const),
        fc.record({ label: fc.constantFrom('', 'A'), code: fc.constant('') }),
      ),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(contents, async (all) => {
        let entry: OwnEntry = { ...made, sent: true };
        for (const content of all) {
          const next = await sealedEntry(sealing, content, entry);
          expect(next).toMatchObject({ entry: made.entry, token: made.token, version: entry.version + 1, sent: false });
          if (next.sealed === null) expect(content).toBe('withdrawn');
          else expect(await unseal(sealing.key, { ...next, room: id }, next.sealed)).toEqual(content);
          entry = next;
        }
      }),
    );
  });
});
