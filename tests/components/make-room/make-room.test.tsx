import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeHere } from '@/components/make-room/make-here';
import { MakeRoom } from '@/components/make-room/make-room';
import { readRoom } from '@/lib/address/room';
import { problemResponse } from '@/lib/api/problem';
import { roomsOff } from '@/lib/api/room';
import { readAbout, readEntry } from '@/lib/guide/browser/room/contents';
import { keepOwnRoom, ownRoom } from '@/lib/guide/browser/room/own-room';
import { openKey, unseal } from '@/lib/guide/browser/room/sealing';
import { codeOf } from '../room/made-up-room';

const about = { scope: 'City', notes: {} };
const entries = [
  { label: 'Ada', code: codeOf() },
  { label: '', code: codeOf({ 'main-wish': 'network' }) },
];
const asked = vi.fn<(address: string, init: RequestInit) => Promise<Response>>();
const answer = (response: () => Response) => asked.mockImplementation(async () => response());

beforeEach(() => {
  vi.stubGlobal('fetch', asked);
  answer(() => Response.json({ change: 1, version: 1 }, { status: 201 }));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  asked.mockReset();
  window.localStorage.clear();
});

describe('a room that is made', () => {
  test('has an address for its maker, whose browser keeps what is put into it', async () => {
    const path = await makeHere({ about, hidden: true, entries });
    const [pathname = '', hash = ''] = path.split('#');
    const room = readRoom(pathname, hash);
    expect(room?.maker).toBeDefined();
    const own = ownRoom(room?.id ?? '', window.localStorage);
    expect(own).toMatchObject({ key: room?.key, maker: room?.maker, scope: 'City' });
    expect(own?.entries.map(({ content, sent }) => [content, sent])).toEqual(entries.map((each) => [each, false]));
    const key = await openKey(room?.key ?? '');
    for (const [index, { entry, version, sealed }] of (own?.entries ?? []).entries()) {
      const place = { room: room?.id ?? '', entry, version };
      expect(readEntry(await unseal(key, place, sealed ?? ''))).toEqual(entries[index]);
    }
  });

  test('tells the server its id, a token and what it can’t read', async () => {
    const path = await makeHere({ about, hidden: true, entries });
    const [pathname = '', hash = ''] = path.split('#');
    const room = readRoom(pathname, hash);
    const [[address, { method, headers, body, ...more }] = ['', {}]] = asked.mock.calls;
    expect(asked).toHaveBeenCalledOnce();
    expect([method, address, more]).toEqual(['PUT', `/api/v1/rooms/${room?.id}`, { cache: 'no-store' }]);
    expect(headers).toEqual({ authorization: `Bearer ${room?.maker}`, 'content-type': 'application/json' });
    const { sealed, ...said } = JSON.parse(String(body));
    expect(said).toEqual({ version: 1, hidden: true, closed: false });
    const place = { room: room?.id ?? '', entry: '', version: 1 };
    expect(readAbout(await unseal(await openKey(room?.key ?? ''), place, sealed))).toEqual(about);
    const all = JSON.stringify(asked.mock.calls);
    for (const secret of [room?.key ?? '', 'City', 'Ada', ...entries.map(({ code }) => code)])
      expect(all).not.toContain(secret);
  });

  test('forgets rooms that nobody has visited for long', async () => {
    const old = 'o'.repeat(22);
    keepOwnRoom(old, { key: 'k', entries: [], scope: '', seenOn: '2020-01-01T00:00:00Z' }, window.localStorage);
    await makeHere({ about, hidden: true, entries: [] });
    expect(ownRoom(old, window.localStorage)).toBeUndefined();
    expect(window.localStorage).toHaveLength(1);
  });
});

describe('a click', () => {
  const make = () => fireEvent.click(screen.getByRole('button', { name: 'Make a room' }));

  test.each([
    [true, []],
    [false, ['checkbox']],
  ])('makes a room whose answers are hidden (%s) as was chosen', async (hidden, unchecked) => {
    render(<MakeRoom withChoice />);
    for (const role of unchecked) fireEvent.click(screen.getByRole(role));
    make();
    expect(screen.getByRole('button')).toBeDisabled();
    await waitFor(() => expect(asked).toHaveBeenCalledOnce());
    expect(JSON.parse(String(asked.mock.calls[0]?.[1].body))).toMatchObject({ hidden });
  });

  test.each([
    [
      'there is no secure connection',
      /^A room needs a secure connection/,
      () => {
        vi.stubGlobal('crypto', { getRandomValues: globalThis.crypto.getRandomValues });
      },
    ],
    [
      'the storage is switched off',
      /^A room needs this browser’s storage, which is switched off/,
      () => {
        vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
          throw new DOMException('denied', 'SecurityError');
        });
      },
    ],
    [
      'the storage is full',
      /^A room needs this browser’s storage, which is full\.$/,
      () => {
        vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
          throw new DOMException('full', 'QuotaExceededError');
        });
      },
    ],
    [
      'there are no rooms',
      /^There are no rooms here at the moment/,
      () => {
        answer(() => problemResponse(roomsOff));
      },
    ],
    [
      'the server can’t be reached',
      /^The server can’t be reached$/,
      () => {
        asked.mockRejectedValue(new TypeError('Failed to fetch'));
      },
    ],
    [
      'a proxy answers',
      /^The server answered with status 502$/,
      () => {
        answer(() => new Response('<html>', { status: 502 }));
      },
    ],
  ])('where %s says so, keeps nothing, and can be made again', async (_, problem, happens) => {
    happens();
    render(<MakeRoom scope="City" />);
    make();
    expect(await screen.findByText(problem)).toHaveRole('alert');
    expect(screen.getByRole('button', { name: 'Make a room' })).toBeEnabled();
    vi.restoreAllMocks();
    expect(window.localStorage).toHaveLength(0);
  });

  test('where the storage is full makes no room that nobody could lead', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(makeHere({ about, hidden: true, entries: [] })).rejects.toThrow('full');
    expect(asked).not.toHaveBeenCalled();
  });
});
