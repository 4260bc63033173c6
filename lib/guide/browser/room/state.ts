import { type RoomAbout, type RoomEntry, readAbout, readEntry } from './contents';
import { unseal } from './sealing';

/** A room as a browser knows it: what the server sent, opened with the room's key. */

/** What the server tells of a room, as the API's `GET /api/v1/rooms/{room}` does. */
export interface SentRoom {
  /** Grows with every change in the room. */
  change: number;
  version: number;
  sealed: string;
  hidden: boolean;
  closed: boolean;
  /** The day on which the room is deleted if nothing changes. */
  until: string;
  /** Those that have changed, in the order in which they were first entered; one that was withdrawn has nothing sealed. */
  entries: readonly { entry: string; version: number; sealed: string | null }[];
}

export interface RoomState {
  change: number;
  version: number;
  hidden: boolean;
  closed: boolean;
  until: string;
  about: RoomAbout;
  /** Whether what the room says of itself could be opened: with another key it can't. */
  opened: boolean;
  /** In the order in which they were first entered, the withdrawn ones, too. */
  entries: readonly KnownEntry[];
}

export interface KnownEntry {
  entry: string;
  version: number;
  /** `unreadable` for what isn't sealed with this room's key for this place. */
  content: RoomEntry | 'withdrawn' | 'unreadable';
}

/** The room after what the server has sent. What is older than what is known already is not taken: a server can't turn anything back. */
export async function withSent(
  known: RoomState | undefined,
  sent: SentRoom,
  { room, key }: { room: string; key: CryptoKey },
): Promise<RoomState> {
  const entries = new Map((known?.entries ?? []).map((each) => [each.entry, each]));
  for (const { entry, version, sealed } of sent.entries) {
    const before = entries.get(entry);
    if (before && before.version >= version) continue;
    const content =
      sealed === null ? 'withdrawn' : (readEntry(await unseal(key, { room, entry, version }, sealed)) ?? 'unreadable');
    entries.set(entry, { entry, version, content });
  }
  const isNewer = known === undefined || sent.version > known.version;
  const { change, hidden, closed, until } = sent;
  const about = isNewer ? await unseal(key, { room, entry: '', version: sent.version }, sent.sealed) : undefined;
  return {
    change: Math.max(change, known?.change ?? 0),
    version: isNewer ? sent.version : known.version,
    hidden: isNewer ? hidden : known.hidden,
    closed: isNewer ? closed : known.closed,
    until: known && change < known.change ? known.until : until,
    about: about === undefined && known ? known.about : readAbout(about),
    opened: about !== undefined || known?.opened === true,
    entries: [...entries.values()],
  };
}

/** Those who are in the room, in the order in which they came. */
export const present = ({ entries }: Pick<RoomState, 'entries'>): { entry: string; content: RoomEntry }[] =>
  entries.flatMap(({ entry, content }) => (typeof content === 'string' ? [] : [{ entry, content }]));

/** Whether a room takes somebody whom it would not have taken before: it has been opened again, or somebody has left. */
export function letsMoreIn(now: RoomState, before: RoomState): boolean {
  const members = ({ entries }: RoomState) => entries.filter(({ content }) => content !== 'withdrawn').length;
  return (before.closed && !now.closed) || members(now) < members(before);
}
