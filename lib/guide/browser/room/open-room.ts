import type { RoomAddress } from '@/lib/address/room';
import { hasRoom, type RoomAbout, type RoomEntry } from './contents';
import { followRoom, later } from './follow-room';
import { localKept } from './kept';
import { keepOwnRoom, type OwnEntry, type OwnRoom, ownRoom, sealedEntry } from './own-room';
import { openKey, seal } from './sealing';
import { deleteRoom, putRoom, RoomRefusal, sendEntry } from './server';
import { letsMoreIn, type RoomState, type SentRoom, withSent } from './state';

/**
 * A room that a page has open: follows what happens there, and sends what is entered here. What is entered without a connection is kept
 * in the browser and sent when there is one again.
 */

export interface OpenRoom {
  /** What there is to show; another object after every change. */
  view: () => RoomView;
  subscribe: (changed: () => void) => () => void;
  /** Puts an entry into the room; without `entry` a new one. Resolves when it is kept here. */
  enter: (content: RoomEntry, entry?: string) => Promise<void>;
  withdraw: (entry: string) => Promise<void>;
  /** For whoever made the room. @throws RoomRefusal */
  change: (changes: RoomChanges) => Promise<void>;
  /** For whoever made the room. @throws RoomRefusal */
  remove: () => Promise<void>;
  close: () => void;
}

export interface RoomChanges {
  hidden?: boolean;
  closed?: boolean;
  /** What the room says of itself from what it says now: whoever leads it from two devices loses nothing. */
  about?: (now: RoomAbout) => RoomAbout;
}

export interface RoomView {
  status: 'opening' | 'open' | 'no-room' | 'off' | 'wrong-key';
  /** Whether changes arrive at once, are fetched every few seconds, or can't arrive. */
  line: 'live' | 'fetching' | 'offline';
  room: RoomState | undefined;
  own: OwnRoom;
  /** Own entries that the server refuses, by their ids. */
  refused: Readonly<Record<string, string>>;
}

/** In ms. */
const pauses = { retry: 2000, longestRetry: 20_000 };
/** How often in a row another version is given to an entry, before it counts as refused. */
const mostOvertaken = 5;

const tooLong =
  'That is too much: all notes in a room together may have about 11,000 letters, or 3,800 in scripts such as Chinese. Shorten this one or another.';

/** What a room needs of the browser. */
export interface RoomSurroundings {
  storage: Storage | undefined;
  events: EventTarget;
  stream: (address: string) => EventSource;
}

export const browserSurroundings = (): RoomSurroundings => ({
  storage: localKept(),
  events: window,
  stream: (address) => new EventSource(address),
});

/** Opens a room. Rejects for a key that is none. */
export async function openRoom(
  address: RoomAddress,
  { storage, events, stream }: RoomSurroundings = browserSurroundings(),
): Promise<OpenRoom> {
  const { id } = address;
  const key = await openKey(address.key);
  const end = new AbortController();
  const listeners = new Set<() => void>();
  let view: RoomView = { status: 'opening', line: 'live', room: undefined, own: ownNow(), refused: {} };
  /** What arrives is opened one after the other, so that nothing older overtakes. */
  let opening: Promise<void> = Promise.resolve();
  let sending: Promise<void> | undefined;
  let retryAfter = pauses.retry;

  function ownNow(): OwnRoom {
    const kept = ownRoom(id, storage);
    const maker = address.maker ?? kept?.maker;
    return { scope: '', entries: [], ...kept, key: address.key, maker, seenOn: new Date().toISOString() };
  }

  function show(changes: Partial<RoomView>): void {
    if (end.signal.aborted) return;
    view = { ...view, ...changes };
    for (const listener of listeners) listener();
  }

  function keep(entries: readonly OwnEntry[] = view.own.entries): void {
    const own = { ...view.own, entries, scope: view.room?.about.scope ?? view.own.scope };
    show({ own });
    try {
      keepOwnRoom(id, own, storage);
    } catch {
      // A full storage: what is entered is sent all the same, and can't be changed after the page is left.
    }
  }

  const replaced = (entry: OwnEntry) =>
    view.own.entries.some((each) => each.entry === entry.entry)
      ? view.own.entries.map((each) => (each.entry === entry.entry ? entry : each))
      : [...view.own.entries, entry];

  function take(sent: SentRoom, line: RoomView['line']): Promise<void> {
    opening = opening.then(async () => {
      const before = view.room;
      const room = await withSent(before, sent, { room: id, key });
      const isFirst = before === undefined;
      show({ status: room.opened ? 'open' : 'wrong-key', line, room });
      // What was refused as closed or full may be let in now.
      if (before && letsMoreIn(room, before)) show({ refused: {} });
      if (isFirst && room.opened) keep();
      retryAfter = pauses.retry;
      void flush();
    });
    return opening;
  }

  function fail(error: unknown): void {
    const reason = error instanceof RoomRefusal ? error.reason : 'failed';
    if (reason === 'no-room') {
      show({ status: 'no-room' });
      end.abort();
    } else if (reason === 'rooms-off') show({ status: view.room ? view.status : 'off', line: 'offline' });
    else show({ line: 'offline' });
  }

  /** Sends what the server doesn't have yet, one entry after the other. */
  function flush(): Promise<void> {
    sending ??= sendAll().finally(() => {
      sending = undefined;
    });
    return sending;
  }

  async function sendAll(): Promise<void> {
    let overtaken = 0;
    for (let own = nextUnsent(); own && !end.signal.aborted; own = nextUnsent()) {
      try {
        await sendEntry(id, own);
        overtaken = 0;
        if (isStill(own)) keep(replaced({ ...own, sent: true }));
      } catch (error) {
        const { reason, message, current = 0 } = error instanceof RoomRefusal ? error : refusalOf(error);
        if (reason === 'no-room') return fail(error);
        if (reason === 'offline' || reason === 'rooms-off') {
          show({ line: 'offline' });
          again(flush);
          return;
        }
        // What was entered meanwhile is still to be sent.
        if (!isStill(own)) continue;
        if (reason === 'version' && overtaken < mostOvertaken) {
          // Another tab was faster: what was entered here last counts.
          overtaken += 1;
          keep(replaced(await sealedEntry({ room: id, key }, own.content, { ...own, version: current })));
        } else show({ refused: { ...view.refused, [own.entry]: message } });
      }
    }
  }

  /** With another key than the room's nothing is sent: nobody could open it. */
  const nextUnsent = () =>
    view.room?.opened === false
      ? undefined
      : view.own.entries.find(({ entry, sent }) => !sent && view.refused[entry] === undefined);
  const isStill = ({ entry, version }: OwnEntry) =>
    view.own.entries.some((each) => each.entry === entry && each.version === version);

  async function put(content: OwnEntry['content'], entry: string | undefined): Promise<void> {
    const before = view.own.entries.find((each) => each.entry === entry);
    const own = await sealedEntry({ room: id, key }, content, before);
    const { [own.entry]: _, ...refused } = view.refused;
    show({ refused });
    keep(replaced(own));
    void flush();
  }

  async function change(changes: RoomChanges, isSecond = false): Promise<void> {
    const { room, own } = view;
    if (!room || own.maker === undefined) return;
    const { hidden, closed } = { ...room, ...changes };
    const about = changes.about?.(room.about) ?? room.about;
    if (!hasRoom(about)) throw new RoomRefusal('too-long', tooLong);
    const version = room.version + 1;
    const sealed = await seal(key, { room: id, entry: '', version }, about);
    try {
      await putRoom(id, own.maker, { version, sealed, hidden, closed });
    } catch (error) {
      if (isSecond || !(error instanceof RoomRefusal && error.reason === 'version')) throw error;
      await fetchNow();
      return change(changes, true);
    }
    await fetchNow();
  }

  function again(work: () => void): void {
    later(work, retryAfter, end.signal);
    retryAfter = Math.min(retryAfter * 1.6, pauses.longestRetry);
  }

  const { fetchNow } = followRoom({ id, stream, seen: () => view.room?.change ?? 0, take, fail, signal: end.signal });
  events.addEventListener('online', () => void fetchNow().then(flush), { signal: end.signal });
  events.addEventListener('visibilitychange', () => void fetchNow(), { signal: end.signal });
  events.addEventListener(
    'storage',
    (event) => {
      if (event instanceof StorageEvent && event.key?.endsWith(id)) show({ own: ownNow() });
    },
    { signal: end.signal },
  );

  return {
    view: () => view,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    enter: put,
    withdraw: (entry) => put('withdrawn', entry),
    change,
    remove: async () => {
      if (view.own.maker !== undefined) await deleteRoom(id, view.own.maker);
    },
    close: () => end.abort(),
  };
}

const refusalOf = (error: unknown) => new RoomRefusal('failed', error instanceof Error ? error.message : String(error));
