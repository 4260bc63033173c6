import { fail, ok, type Result } from '@/lib/shared/result';
import type { Database, Query, Row } from './database';
import { migrate } from './migrations';
import type { EntryContent, Refusal, RoomContent, RoomState, RoomStore, Written } from './room';
import { decideEntering, decidePut, decideWithdrawal, type Kept } from './rules';
import { digestOf, hasDigest } from './token';

/** Rooms in a database. Each change is a transaction that reads what is kept, decides by the rules, and writes. */

interface Options {
  /** How long a room is kept after its last change. */
  days: number;
  /** In ms since 1970. */
  now?: () => number;
}

const day = 24 * 60 * 60 * 1000;

/** A store in this database, whose tables are made where they aren't there yet. */
export async function sqlRoomStore(database: Database, { days, now = Date.now }: Options): Promise<RoomStore> {
  await migrate(database);
  const lasts = days * day;

  /** The room if it is there; one that has run out is deleted. */
  async function kept(query: Query, room: string): Promise<KeptRoom | undefined> {
    const [row] = await query('SELECT * FROM rooms WHERE id = $1', [room]);
    const found = row && keptRoom(row);
    if (!found || found.changedAt + lasts > now()) return found;
    await query('DELETE FROM rooms WHERE id = $1', [room]);
    return undefined;
  }

  /** The number of the room's next change, by which it lasts longer again. */
  async function nextChange(query: Query, room: string): Promise<number> {
    const sql = 'UPDATE rooms SET change = change + 1, changed_at = $1 WHERE id = $2 RETURNING change';
    const [row] = await query(sql, [now(), room]);
    await database.announce(query, room);
    return Number(row?.change);
  }

  async function putRoom(query: Query, room: string, token: string, content: RoomContent): Promise<Outcome> {
    const before = await kept(query, room);
    if (!before && content.version > 1) return fail({ code: 'no-room' });
    const { version, sealed, hidden, closed } = content;
    const decided = decidePut(before, token, version, contentOf(content));
    if (!decided.ok) return decided;
    if (!decided.value.write && before) return ok({ is: 'kept', change: before.change, version });
    if (!before) {
      await query(
        'INSERT INTO rooms (id, digest, version, sealed, hidden, closed, change, changed_at) VALUES ($1, $2, $3, $4, $5, $6, 1, $7)',
        [room, digestOf(token), version, sealed, Number(hidden), Number(closed), now()],
      );
      await database.announce(query, room);
      return ok({ is: 'made', change: 1, version });
    }
    const change = await nextChange(query, room);
    await query('UPDATE rooms SET version = $1, sealed = $2, hidden = $3, closed = $4 WHERE id = $5', [
      ...[version, sealed, Number(hidden), Number(closed)],
      room,
    ]);
    return ok({ is: 'changed', change, version });
  }

  async function putEntry(query: Query, at: Place, token: string, content: EntryContent): Promise<Outcome> {
    const room = await kept(query, at.room);
    if (!room) return fail({ code: 'no-room' });
    const before = await entryAt(query, at);
    const { version, sealed } = content;
    const decided = decidePut(before, token, version, sealed);
    if (!decided.ok) return decided;
    if (!decided.value.write && before) return ok({ is: 'kept', change: before.change, version });
    if (!before || before.content === null) {
      const sql = 'SELECT COUNT(*) AS entries, COUNT(sealed) AS members FROM entries WHERE room = $1';
      const [row] = await query(sql, [at.room]);
      const counted = { closed: room.closed, members: Number(row?.members), entries: Number(row?.entries) };
      const entering = decideEntering(counted, before !== undefined);
      if (!entering.ok) return entering;
    }
    const change = await nextChange(query, at.room);
    if (before) await writeEntry(query, at, { version, sealed, change });
    else {
      await query(
        'INSERT INTO entries (room, id, digest, version, sealed, entered, change) VALUES ($1, $2, $3, $4, $5, $6, $7)',
        [at.room, at.entry, digestOf(token), version, sealed, change, change],
      );
    }
    return ok({ is: before ? 'changed' : 'made', change, version });
  }

  async function withdrawEntry(query: Query, at: Place, token: string, version: number): Promise<Outcome> {
    const room = await kept(query, at.room);
    if (!room) return fail({ code: 'no-room' });
    const before = await entryAt(query, at);
    const decided = decideWithdrawal(before, token, version);
    if (!decided.ok) return decided;
    if (!decided.value.write) return ok({ is: 'kept', change: before?.change ?? 0, version: decided.value.version });
    const change = await nextChange(query, at.room);
    await writeEntry(query, at, { version, sealed: null, change });
    return ok({ is: 'changed', change, version });
  }

  async function deleteRoom(query: Query, room: string, token: string) {
    const before = await kept(query, room);
    if (!before) return ok({ deleted: false });
    if (!hasDigest(token, before.digest)) return fail({ code: 'not-yours' } as const);
    await query('DELETE FROM rooms WHERE id = $1', [room]);
    await database.announce(query, room);
    return ok({ deleted: true });
  }

  async function read(room: string, after: number): Promise<RoomState | undefined> {
    const [row] = await database.query('SELECT * FROM rooms WHERE id = $1', [room]);
    const found = row && keptRoom(row);
    if (!found || found.changedAt + lasts <= now()) return undefined;
    // The room first: a change that comes between the two is told twice, and never not at all.
    const entries = await database.query(
      'SELECT id, version, sealed FROM entries WHERE room = $1 AND change > $2 ORDER BY entered',
      [room, after > found.change ? 0 : after],
    );
    return {
      ...found.state,
      until: new Date(found.changedAt + lasts).toISOString().slice(0, 10),
      entries: entries.map(({ id, version, sealed }) => ({
        entry: String(id),
        version: Number(version),
        sealed: sealed === null ? null : String(sealed),
      })),
    };
  }

  const inTransaction = <Made>(room: string, work: (query: Query) => Promise<Made>) => database.transaction(room, work);

  return {
    read,
    putRoom: (room, token, content) => inTransaction(room, (query) => putRoom(query, room, token, content)),
    putEntry: (room, entry, token, content) =>
      inTransaction(room, (query) => putEntry(query, { room, entry }, token, content)),
    async withdrawEntry(room, entry, token, version) {
      const withdrawn = await inTransaction(room, (query) => withdrawEntry(query, { room, entry }, token, version));
      if (withdrawn.ok && withdrawn.value.is === 'changed') await database.forget();
      return withdrawn;
    },
    async deleteRoom(room, token) {
      const deleted = await inTransaction(room, (query) => deleteRoom(query, room, token));
      if (deleted.ok && deleted.value.deleted) await database.forget();
      return deleted;
    },
    async sweep() {
      const rows = await database.query('DELETE FROM rooms WHERE changed_at <= $1 RETURNING id', [now() - lasts]);
      if (rows.length > 0) await database.forget();
      return rows.map(({ id }) => String(id));
    },
    async lastChanges(rooms) {
      if (rooms.length === 0) return new Map();
      const places = rooms.map((_, index) => `$${index + 1}`).join(', ');
      const rows = await database.query(`SELECT id, change FROM rooms WHERE id IN (${places})`, rooms);
      return new Map(rows.map(({ id, change }) => [String(id), Number(change)]));
    },
    listen: database.listen,
    isShared: database.isShared,
    close: database.close,
  };
}

type Outcome = Result<Written, Refusal>;

interface Place {
  room: string;
  entry: string;
}

interface KeptRoom extends Kept {
  content: string;
  change: number;
  closed: boolean;
  /** In ms since 1970. */
  changedAt: number;
  state: Omit<RoomState, 'until' | 'entries'>;
}

/** What can be changed of a room, as one text. */
const contentOf = ({ sealed, hidden, closed }: Omit<RoomContent, 'version'>) =>
  JSON.stringify([sealed, hidden, closed]);

function keptRoom(row: Row): KeptRoom {
  const state = {
    change: Number(row.change),
    version: Number(row.version),
    sealed: String(row.sealed),
    hidden: Number(row.hidden) === 1,
    closed: Number(row.closed) === 1,
  };
  const { change, version, closed } = state;
  const digest = String(row.digest);
  return { digest, version, change, closed, content: contentOf(state), changedAt: Number(row.changed_at), state };
}

async function entryAt(query: Query, { room, entry }: Place): Promise<(Kept & { change: number }) | undefined> {
  const sql = 'SELECT digest, version, sealed, change FROM entries WHERE room = $1 AND id = $2';
  const [row] = await query(sql, [room, entry]);
  if (!row) return undefined;
  const content = row.sealed === null ? null : String(row.sealed);
  return { digest: String(row.digest), version: Number(row.version), content, change: Number(row.change) };
}

async function writeEntry(
  query: Query,
  { room, entry }: Place,
  { version, sealed, change }: { version: number; sealed: string | null; change: number },
): Promise<void> {
  const sql = 'UPDATE entries SET version = $1, sealed = $2, change = $3 WHERE room = $4 AND id = $5';
  await query(sql, [version, sealed, change, room, entry]);
}
