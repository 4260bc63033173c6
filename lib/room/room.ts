import type { Result } from '@/lib/shared/result';

/**
 * What a room is to the server: sealed texts that it can't read, with versions, and the order in which they came. Who may change a room or
 * an entry is told by a token, of which only a digest is kept.
 */

/** Bounds of a room. Lengths are in characters of base64url. */
export const roomBounds = {
  /** Entries that aren't withdrawn. */
  members: 60,
  /** Entries in all: a withdrawn one leaves its version and its token behind, so that nobody else enters in its place. */
  entries: 240,
  sealedRoom: 16_384,
  sealedEntry: 4096,
} as const;

/** A room as everybody sees it who knows its id. */
export interface RoomState {
  /** Grows with every change of the room or of an entry. */
  change: number;
  version: number;
  sealed: string;
  hidden: boolean;
  closed: boolean;
  /** The day, in UTC, on which the room is deleted if nothing changes. */
  until: string;
  /** In the order in which they were first entered; a withdrawn one has no text. */
  entries: { entry: string; version: number; sealed: string | null }[];
}

/** What whoever made a room says of it. */
export interface RoomContent {
  version: number;
  sealed: string;
  hidden: boolean;
  closed: boolean;
}

export interface EntryContent {
  version: number;
  sealed: string;
}

/** Something that was written: new, changed, or there already in the same words. */
export interface Written {
  is: 'made' | 'changed' | 'kept';
  change: number;
  version: number;
}

/** Why something isn't written. */
export type Refusal =
  /** It never was, was deleted, or has run out: nobody is told which. */
  | { code: 'no-room' }
  | { code: 'not-yours' }
  /** Another version was to come next. `current` is the one that is kept, 0 where there is none. */
  | { code: 'version'; current: number }
  | { code: 'closed' }
  | { code: 'full' };

/** Keeps rooms. What a promise of it has said is on the disk, and saying the same again changes nothing. */
export interface RoomStore {
  putRoom(room: string, token: string, content: RoomContent): Promise<Result<Written, Refusal>>;
  /** A room that isn't there counts as deleted. `deleted` says whether there was one. */
  deleteRoom(room: string, token: string): Promise<Result<{ deleted: boolean }, Refusal>>;
  putEntry(room: string, entry: string, token: string, content: EntryContent): Promise<Result<Written, Refusal>>;
  /** An entry that isn't there counts as withdrawn. */
  withdrawEntry(room: string, entry: string, token: string, version: number): Promise<Result<Written, Refusal>>;
  /** A room with the entries that were changed after a change, all of them where the room has not had it; undefined where there is no room. */
  read(room: string, after: number): Promise<RoomState | undefined>;
  /** Deletes the rooms that have run out, and gives their ids. */
  sweep(): Promise<string[]>;
  /** The last change of each of these rooms that is there. */
  lastChanges(rooms: readonly string[]): Promise<Map<string, number>>;
  /** Calls back when another process has changed a room, or, without a room, when something may have been missed. */
  listen(heard: (room?: string) => void): void;
  /** Whether other processes may change the same rooms. */
  readonly isShared: boolean;
  close(): Promise<void>;
}
