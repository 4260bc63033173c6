import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AddToRoom } from '@/components/questionnaire/add-to-room';
import { answerFor, answeringFor } from '@/lib/guide/browser/room/answering-for';
import { isForRoom } from '@/lib/guide/browser/room/is-for-room';
import { keepOwnRoom, type OwnRoom, ownRoom, sealedEntry } from '@/lib/guide/browser/room/own-room';
import { openKey, unseal } from '@/lib/guide/browser/room/sealing';
import { address, codeOf } from '../room/made-up-room';

const { id, key } = address;
const code = codeOf();
const nasty = '<img src=x onerror=alert(1)>';
const fetched = vi.fn();

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  fetched.mockReset();
  window.localStorage.clear();
  window.sessionStorage.clear();
  document.head.querySelector('meta[name=referrer]')?.remove();
});

const sealing = async () => ({ room: id, key: await openKey(key) });
function show(own?: Partial<OwnRoom>) {
  if (own) keepOwnRoom(id, { key, entries: [], scope: '', seenOn: '', ...own }, window.localStorage);
  answerFor(id, window.sessionStorage);
  const forget = vi.fn();
  return { forget, ...render(<AddToRoom code={code} forget={forget} />) };
}
const put = () => fireEvent.click(screen.getByRole('button', { name: 'Put them into the room' }));
const kept = () => ownRoom(id, window.localStorage)?.entries ?? [];

test('answers are kept for the room’s page to send, sealed, and told to no server from here', async () => {
  const { container } = show({ scope: nasty });
  expect(screen.getByRole('heading')).toHaveTextContent(`For your team’s room: ${nasty}`);
  expect(container.querySelector('img')).toBeNull();
  put();
  await waitFor(() => expect(kept()).toHaveLength(1));
  const [mine] = kept();
  expect(mine).toMatchObject({ version: 1, sent: false, content: { label: '', code } });
  const place = { room: id, entry: mine?.entry ?? '', version: 1 };
  expect(await unseal(await openKey(key), place, mine?.sealed ?? '')).toEqual({ label: '', code });
  expect(fetched).not.toHaveBeenCalled();
  expect(isForRoom()).toBe(false);
});

test('they take the place of one’s own, under its label, and leave what was brought along as it is', async () => {
  const gone = await sealedEntry(await sealing(), 'withdrawn');
  const mine = await sealedEntry(await sealing(), { label: 'Ada', code: '' });
  const brought = await sealedEntry(await sealing(), { label: 'Ben', code: codeOf({ staff: 'unknown' }) });
  show({ entries: [gone, { ...mine, sent: true }, brought] });
  put();
  await waitFor(() => expect(kept()[0]?.version).toBe(2));
  expect(kept()).toMatchObject([
    { entry: mine.entry, token: mine.token, sent: false, content: { label: 'Ada', code } },
    gone,
    brought,
  ]);
});

test('they are for nobody where somebody says so', () => {
  const { forget } = show({});
  expect(isForRoom()).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'They are not for the room' }));
  expect(forget).toHaveBeenCalledOnce();
  expect(isForRoom()).toBe(false);
  expect(kept()).toEqual([]);
});

test('a room that this browser has forgotten is told, before the click and after it', async () => {
  const { unmount } = show();
  expect(screen.getByText(/^This browser no longer has your team’s room/)).toBeInTheDocument();
  unmount();
  show({});
  window.localStorage.clear();
  put();
  expect(await screen.findByText(/^This browser no longer has this room/)).toHaveRole('alert');
});

test('a full storage is told in a sentence, and the answers stay for the room', async () => {
  show({});
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Failed to execute setItem', 'QuotaExceededError');
  });
  put();
  expect(await screen.findByText('They can’t be kept for the room: this browser’s storage is full.')).toHaveRole(
    'alert',
  );
  expect(isForRoom()).toBe(true);
});

test('from the room on no request tells the page’s address', () => {
  answerFor(id, window.sessionStorage);
  expect(document.head.querySelector('meta[name=referrer]')).toHaveAttribute('content', 'no-referrer');
  window.sessionStorage.clear();
  for (const text of ['', 'short', `${id}x`, '../rooms', '__proto__']) {
    window.sessionStorage.setItem('opsblend.answering-for', text);
    expect(answeringFor(window.sessionStorage, window.localStorage), text).toBeUndefined();
  }
  expect(answeringFor(undefined, undefined)).toBeUndefined();
});
