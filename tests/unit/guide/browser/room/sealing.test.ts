import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestLabel } from '@/lib/address/board';
import { randomText, toBytes, toText } from '@/lib/guide/browser/room/bytes';
import { hasRoom, longestAbout } from '@/lib/guide/browser/room/contents';
import { canSeal, openKey, type SealedPlace, seal, unseal } from '@/lib/guide/browser/room/sealing';
import { editions } from '@/lib/questionnaire';
import { allowedAnswers, importances } from '@/lib/questionnaire/answers';
import { roomBounds } from '@/lib/room/room';
import { encode } from '@/lib/share/codec';

const key = await openKey(randomText(16));
const id = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(toText);
const anyPlace: fc.Arbitrary<SealedPlace> = fc.record({
  room: id,
  entry: fc.oneof(id, fc.constant('')),
  version: fc.integer({ min: 1, max: 999_999_999 }),
});
const place: SealedPlace = { room: randomText(16), entry: randomText(16), version: 1 };

describe('bytes', () => {
  test('are written as base64url without padding, and read back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(toText(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(toBytes(toText(bytes))).toEqual(Uint8Array.from(bytes));
      }),
    );
  });

  test('are read from any text or from none, and have one spelling', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\w-]*$/)), (text) => {
        const bytes = toBytes(text);
        if (bytes) expect(toText(bytes)).toBe(text);
      }),
      { examples: [['A'], ['AB'], ['AA=='], ['+/'], ['A\n'], ['é']] },
    );
    expect(['A', 'AB', 'AA==', '+/', 'AA\n'].map(toBytes)).toEqual(Array(5).fill(undefined));
  });

  test('that are random differ', () => {
    expect(new Set(Array.from({ length: 100 }, () => randomText(16))).size).toBe(100);
    expect(randomText(32)).toMatch(/^[\w-]{43}$/);
  });
});

test('a key has 128 bits', async () => {
  expect(canSeal()).toBe(true);
  for (const text of ['', 'A'.repeat(21), 'A'.repeat(23), 'A'.repeat(43), `${'A'.repeat(21)}B`, `${'A'.repeat(21)}!`])
    await expect(openKey(text), text).rejects.toThrow(RangeError);
});

describe('what is sealed', () => {
  test('is opened with its key at its place, whatever JSON can hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), anyPlace, async (value, at) => {
        expect(await unseal(key, at, await seal(key, at, value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('is opened with no other key, in no other room, at no other place and under no other version', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), anyPlace, anyPlace, async (value, at, other) => {
        const sealed = await seal(key, at, value);
        expect(await unseal(await openKey(randomText(16)), at, sealed)).toBeUndefined();
        for (const part of ['room', 'entry', 'version'] as const) {
          fc.pre(at[part] !== other[part]);
          expect(await unseal(key, { ...at, [part]: other[part] }, sealed), part).toBeUndefined();
        }
      }),
    );
  });

  test('opens to nothing with any character changed or left out, or with more behind it', async () => {
    const sealed = await seal(key, place, 'x'.repeat(600));
    const at = fc.integer({ min: 0, max: sealed.length - 1 });
    const symbols = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_ ='];
    const end = sealed.length - 1;
    await fc.assert(
      fc.asyncProperty(at, fc.constantFrom(...symbols), async (index, other) => {
        const [before, after] = [sealed.slice(0, index), sealed.slice(index + 1)];
        for (const changed of [before, before + after, before + other + after, sealed + other])
          if (changed !== sealed) expect(await unseal(key, place, changed)).toBeUndefined();
      }),
      // The last character has bits to spare.
      { examples: symbols.map((other): [number, string] => [end, other]) },
    );
  });

  test('is nothing in any other text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.stringMatching(/^[\w-]*$/)), async (text) => {
        expect(await unseal(key, place, text)).toBeUndefined();
      }),
    );
  });

  test('looks different each time: its first 12 bytes, which no other text may share, are random', async () => {
    const nonces = await Promise.all(
      Array.from({ length: 500 }, async () => (await seal(key, place, 'the same')).slice(0, 16)),
    );
    expect(new Set(nonces).size).toBe(nonces.length);
  });

  test('does not tell by its length how long a label is, or which questions are answered', async () => {
    const whole = longestEntry();
    const lengths = new Set<number>();
    for (const entry of [
      { label: '', code: '' },
      { label: 'Ada', code: '' },
      { label: '市'.repeat(longestLabel), code: '10BJ8' },
      whole,
    ])
      lengths.add((await seal(key, place, entry)).length);
    // A nonce of 12 bytes, a block of 512, and 16 that authenticate it, in base64.
    expect([...lengths]).toEqual([Math.ceil(((12 + 512 + 16) * 4) / 3)]);
  });
});

/** With the label and the code that take most room. */
function longestEntry() {
  const codes = editions.map((edition) => {
    const { questions } = edition;
    return encode(edition, {
      answers: Object.fromEntries(questions.map((each) => [each.id, allowedAnswers(each).at(-1) ?? ''])),
      importance: Object.fromEntries(questions.map(({ id: question }) => [question, importances.at(-1) ?? 'normal'])),
    });
  });
  const [code = ''] = codes.sort((a, b) => b.length - a.length);
  return { label: '👩'.repeat(longestLabel), code };
}

test('the longest entry has room on the server', async () => {
  expect((await seal(key, place, longestEntry())).length).toBeLessThanOrEqual(roomBounds.sealedEntry);
});

test('the most that a room may say of itself has room on the server, and one block more has none', async () => {
  const empty = { scope: '', notes: {} };
  const about = { ...empty, scope: 'x'.repeat(longestAbout - JSON.stringify(empty).length) };
  expect(hasRoom(about)).toBe(true);
  expect(hasRoom({ ...about, scope: `${about.scope}x` })).toBe(false);
  expect((await seal(key, place, about)).length).toBeLessThanOrEqual(roomBounds.sealedRoom);
  expect((await seal(key, place, { ...about, scope: `${about.scope}x` })).length).toBeGreaterThan(
    roomBounds.sealedRoom,
  );
});
