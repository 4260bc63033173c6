import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { guestPath, isRoomId, type RoomAddress, readRoom, roomIdIn, roomPath, sameRoom } from '@/lib/address/room';

const bytes = (size: number) =>
  fc.uint8Array({ minLength: size, maxLength: size }).map((each) => Buffer.from(each).toString('base64url'));
const anyRoom: fc.Arbitrary<RoomAddress> = fc.record({
  id: bytes(16),
  key: bytes(16),
  maker: fc.option(bytes(32), { nil: undefined }),
});
/** As a browser shows it. */
const shown = (path: string) => new URL(path, 'https://guide.example');
const readShown = (path: string) => readRoom(shown(path).pathname, shown(path).hash);

const room = { id: `${'i'.repeat(21)}A`, key: `${'k'.repeat(21)}Q`, maker: `${'m'.repeat(42)}8` };

describe('the address of a room', () => {
  test('has the id in its path and the key behind the #, and for the maker one thing more', () => {
    expect(guestPath(room)).toBe(`/room/${room.id}#${room.key}`);
    expect(roomPath(room)).toBe(`/room/${room.id}#${room.key}.${room.maker}`);
  });

  test('gives back what was written, for a guest and for the maker', () => {
    fc.assert(
      fc.property(anyRoom, (any) => {
        expect(readShown(roomPath(any))).toEqual(any);
        expect(readShown(guestPath(any))).toEqual({ ...any, maker: undefined });
        expect(roomIdIn(shown(roomPath(any)).pathname)).toBe(any.id);
      }),
    );
  });

  test('tells a server nothing but the id', () => {
    fc.assert(
      fc.property(anyRoom, (any) => {
        const { pathname, search } = shown(roomPath(any));
        expect(pathname + search).toBe(`/room/${any.id}`);
      }),
    );
  });

  test('is read with whatever programs glue to its end', () => {
    const glue = fc.constantFrom(
      ').',
      '…',
      '>',
      '>.',
      '”',
      '’,',
      '!',
      '%3E',
      ' ',
      '。',
      '»',
      '**',
      '_',
      ')…',
      '\u200b',
    );
    fc.assert(
      fc.property(anyRoom, glue, (any, glued) => {
        expect(readShown(roomPath(any) + glued)).toEqual(any);
      }),
      { examples: [')', '…', '>', '%E2%80', '-'].map((glued): [RoomAddress, string] => [room, glued]) },
    );
  });

  test('leads to the same room for everybody, and no other key does', () => {
    fc.assert(
      fc.property(anyRoom, anyRoom, (one, other) => {
        expect(sameRoom(one, { ...one, maker: undefined })).toBe(true);
        expect(sameRoom(one, other)).toBe(one.id === other.id && one.key === other.key);
      }),
    );
  });

  test('is none with anything else in it', () => {
    const { id, key, maker } = room;
    for (const path of [
      `/room/${id}`,
      `/room/${id}#`,
      `/room/${id}#${key.slice(1)}`,
      `/room/${id}#${key}A`,
      // The same bytes in another spelling: nothing that the guide has written.
      `/room/${id}#${key.slice(0, -1)}R`,
      `/room/${id}#${key}.${maker.slice(1)}`,
      `/room/${id}#${key}.${maker.slice(0, -1)}9`,
      `/room/${id}#${key}.${maker}.${maker}`,
      `/room/${id}#${key} ${maker}`,
      `/room/${id}/#${key}`,
      `/room/${id}/changes#${key}`,
      `/room/${id.slice(1)}#${key}`,
      `/room#${key}`,
      `/rooms/${id}#${key}`,
      `/team/room/${id}#${key}`,
    ])
      expect(readShown(path), path).toBeUndefined();
  });

  test('any text gives a room or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, hash) => {
        expect(readRoom(path, hash)).toBeUndefined();
        expect([undefined, room.key]).toContain(readRoom(`/room/${room.id}`, `#${room.key}${hash}`)?.key);
        expect(isRoomId(path)).toBe(/^[A-Za-z0-9_-]{22}$/.test(path));
      }),
      {
        examples: [
          ['/room/', '%'],
          [`/room/${room.id}\n`, '%E2%80'],
        ],
      },
    );
  });
});

describe('published under a path', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  test('the path is read with it, and not without', async () => {
    vi.stubEnv('BASE_PATH', '/guide');
    vi.resetModules();
    const { readRoom, roomPath } = await import('@/lib/address/room');
    const { pathname, hash } = shown(`/guide${roomPath(room)}`);
    expect(readRoom(pathname, hash)).toEqual(room);
    expect(readRoom(`/room/${room.id}`, hash)).toBeUndefined();
    expect(readRoom(`/guide/guide/room/${room.id}`, hash)).toBeUndefined();
  });
});
