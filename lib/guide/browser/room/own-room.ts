import { roomSizes } from '@/lib/address/room';
import { isRecord } from '@/lib/shared/is-record';
import { randomText } from './bytes';
import { type RoomEntry, readEntry } from './contents';
import { seal } from './sealing';

/** What a browser keeps of a room: what is its own there, and the tokens with which it may be changed. */

export interface OwnRoom {
  key: string;
  /** Own entries; the first is one's own, those after it were brought along from a board. */
  entries: readonly OwnEntry[];
  /** The maker's token. */
  maker?: string | undefined;
  /** What it is about, for naming it elsewhere; empty where nothing was said. */
  scope: string;
  /** ISO instant of the last visit. */
  seenOn: string;
}

export interface OwnEntry {
  entry: string;
  token: string;
  version: number;
  content: RoomEntry | 'withdrawn';
  /** The content as the server is to have it: kept, so that sending it again changes nothing. Null where it is withdrawn. */
  sealed: string | null;
  /** Whether the server has this version. */
  sent: boolean;
}

/** Where a room's entries are sealed. */
export interface Sealing {
  room: string;
  key: CryptoKey;
}

/** An entry with its content, new or in place of another, to be sent. */
export async function sealedEntry(
  { room, key }: Sealing,
  content: OwnEntry['content'],
  before: Pick<OwnEntry, 'entry' | 'token' | 'version'> = newPlace(),
): Promise<OwnEntry> {
  const { entry, token } = before;
  // A version that the server may have seen is never used for anything else.
  const version = before.version + 1;
  const sealed = content === 'withdrawn' ? null : await seal(key, { room, entry, version }, content);
  return { entry, token, version, content, sealed, sent: false };
}

const newPlace = () => ({ entry: randomText(roomSizes.id), token: randomText(roomSizes.token), version: 0 });

const keyStart = 'opsblend.room.';
/** Rooms not visited for so many days are forgotten: the server keeps none longer without a change. */
const forgottenAfterDays = 120;

/** What is kept of a room; undefined if nothing is, or nothing that can be read. */
export function ownRoom(id: string, storage: Storage | undefined): OwnRoom | undefined {
  return readOwnRoom(storage?.getItem(keyStart + id) ?? null);
}

/** @throws DOMException where the storage is full */
export function keepOwnRoom(id: string, room: OwnRoom, storage: Storage | undefined): void {
  storage?.setItem(keyStart + id, JSON.stringify(room));
}

export function forgetOwnRoom(id: string, storage: Storage | undefined): void {
  storage?.removeItem(keyStart + id);
}

/** Forgets rooms that nobody has visited from here for long. */
export function tidyOwnRooms(storage: Storage | undefined, now: Date): void {
  if (!storage) return;
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  for (const key of keys.filter((each) => each.startsWith(keyStart))) {
    const seen = Date.parse(readOwnRoom(storage.getItem(key))?.seenOn ?? '');
    if (!(now.getTime() - seen < forgottenAfterDays * 86_400_000)) storage.removeItem(key);
  }
}

/** Total: storage may hold anything. */
export function readOwnRoom(text: string | null): OwnRoom | undefined {
  const value = parsed(text);
  if (!isRecord(value) || typeof value.key !== 'string' || !Array.isArray(value.entries)) return undefined;
  const { key, maker, scope, seenOn, entries } = value;
  return {
    key,
    entries: entries.flatMap((each) => readOwnEntry(each) ?? []),
    maker: typeof maker === 'string' ? maker : undefined,
    scope: typeof scope === 'string' ? scope : '',
    seenOn: typeof seenOn === 'string' ? seenOn : '',
  };
}

function readOwnEntry(value: unknown): OwnEntry | undefined {
  if (!isRecord(value)) return undefined;
  const { entry, token, version, content, sealed, sent } = value;
  if (typeof entry !== 'string' || typeof token !== 'string' || !isVersion(version)) return undefined;
  const own = { entry, token, version, sent: sent === true };
  if (content === 'withdrawn') return { ...own, content, sealed: null };
  const read = readEntry(content);
  return read && typeof sealed === 'string' ? { ...own, content: read, sealed } : undefined;
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    // Another program's, or cut off.
    return undefined;
  }
}

const isVersion = (value: unknown): value is number => Number.isSafeInteger(value);
