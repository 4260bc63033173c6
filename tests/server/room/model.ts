import fc from 'fast-check';
import { expect } from 'vitest';
import type { RoomStore } from '@/lib/room/room';
import { content, id, sealed, token } from './made-up';

/** Rooms as a few maps, written a second time and without a database: what a store has to do whatever is asked of it, in any order. */

interface Entry {
  token: string;
  version: number;
  sealed: string | null;
}
interface Room {
  token: string;
  version: number;
  said: { sealed: string; hidden: boolean; closed: boolean };
  /** What has changed, in order: the room, or an entry by its name. */
  changes: string[];
  entries: Map<string, Entry>;
  idleDays: number;
}
export type Model = Map<string, Room>;
export interface Real {
  store: RoomStore;
  /** Makes the ids of this run its own. */
  run: string;
  pass: (ms: number) => void;
}
type Command = fc.AsyncCommand<Model, Real>;

const day = 24 * 60 * 60 * 1000;
const roomName = fc.constantFrom('r1', 'r2');
const entryName = fc.constantFrom('e1', 'e2', 'e3');
const who = fc.constantFrom('ann', 'ann', 'ann', 'ben');
const version = fc.integer({ min: 1, max: 3 });
const text = fc.constantFrom('x', 'y');

const idOf = ({ run }: Real, name: string) => id(run + name);

/** A command that does the same to the model and the store, and compares what both say and hold. */
function command<Asked>(
  name: string,
  asked: fc.Arbitrary<Asked>,
  onModel: (model: Model, asked: Asked) => unknown,
  onStore: (real: Real, asked: Asked) => Promise<unknown>,
): fc.Arbitrary<Command> {
  return asked.map((given) => ({
    check: () => true,
    async run(model, real) {
      const expected = onModel(model, given);
      expect(await onStore(real, given)).toEqual(expected);
      for (const each of ['r1', 'r2']) await compare(model.get(each), real, each);
    },
    toString: () => `${name} ${JSON.stringify(given)}`,
  }));
}

async function compare(room: Room | undefined, real: Real, name: string): Promise<void> {
  const last = room?.changes.length ?? 0;
  for (const after of [0, Math.max(0, last - 1)]) {
    const read = await real.store.read(idOf(real, name), after);
    if (!room) {
      expect(read).toBeUndefined();
      continue;
    }
    const since = new Set(room.changes.slice(after));
    const entries = [...room.entries]
      .filter(([entry]) => since.has(entry))
      .map(([entry, { version, sealed }]) => ({ entry: idOf(real, entry), version, sealed }));
    expect(read).toMatchObject({ change: last, version: room.version, ...room.said, entries });
  }
}

const refused = (code: string, more = {}) => ({ ok: false, error: { code, ...more } });
function done(room: Room, is: string, version: number, changed: string) {
  if (is !== 'kept') {
    room.changes.push(changed);
    room.idleDays = 0;
  }
  return { ok: true, value: { is, change: room.changes.lastIndexOf(changed) + 1, version } };
}

const putRoom = command(
  'put room',
  fc.record({ room: roomName, by: who, version, sealed: text, hidden: fc.boolean(), closed: fc.boolean() }),
  (model, { room: name, by, version, ...said }) => {
    const room = model.get(name);
    if (!room) {
      if (version > 1) return refused('no-room');
      const made: Room = { token: by, version, said: secret(said), changes: [], entries: new Map(), idleDays: 0 };
      model.set(name, made);
      return done(made, 'made', 1, 'room');
    }
    if (room.token !== by) return refused('not-yours');
    if (version === room.version && JSON.stringify(room.said) === JSON.stringify(secret(said))) {
      return { ok: true, value: { is: 'kept', change: room.changes.length, version } };
    }
    if (version !== room.version + 1) return refused('version', { current: room.version });
    Object.assign(room, { version, said: secret(said) });
    return done(room, 'changed', version, 'room');
  },
  (real, { room, by, version, ...said }) =>
    real.store.putRoom(idOf(real, room), token(by), content({ version, ...secret(said) })),
);
const secret = <Said extends { sealed: string }>(said: Said): Said => ({ ...said, sealed: sealed(said.sealed) });

const putEntry = command(
  'put entry',
  fc.record({ room: roomName, entry: entryName, by: who, version, sealed: text }),
  (model, { room: name, entry: entryName, by, version, sealed: said }) => {
    const room = model.get(name);
    const entry = room?.entries.get(entryName);
    if (!room) return refused('no-room');
    if (entry && entry.token !== by) return refused('not-yours');
    if (entry && entry.version === version && entry.sealed === sealed(said))
      return done(room, 'kept', version, entryName);
    const current = entry ? entry.version : 0;
    if (version - current !== 1) return refused('version', { current });
    if ((!entry || entry.sealed === null) && room.said.closed) return refused('closed');
    room.entries.set(entryName, { token: by, version, sealed: sealed(said) });
    return done(room, entry ? 'changed' : 'made', version, entryName);
  },
  (real, { room, entry, by, version, sealed: said }) =>
    real.store.putEntry(idOf(real, room), idOf(real, entry), token(by), { version, sealed: sealed(said) }),
);

const withdraw = command(
  'withdraw',
  fc.record({ room: roomName, entry: entryName, by: who, version }),
  (model, { room: name, entry: entryName, by, version }) => {
    const room = model.get(name);
    const entry = room?.entries.get(entryName);
    if (!room) return refused('no-room');
    if (!entry) return { ok: true, value: { is: 'kept', change: 0, version } };
    if (entry.token !== by) return refused('not-yours');
    if (version - entry.version !== 0 && version - entry.version !== 1)
      return refused('version', { current: entry.version });
    if (entry.sealed === null) return done(room, 'kept', entry.version, entryName);
    Object.assign(entry, { version, sealed: null });
    return done(room, 'changed', version, entryName);
  },
  (real, { room, entry, by, version }) =>
    real.store.withdrawEntry(idOf(real, room), idOf(real, entry), token(by), version),
);

const deleteRoom = command(
  'delete room',
  fc.record({ room: roomName, by: who }),
  (model, { room: name, by }) => {
    const room = model.get(name);
    if (room && room.token !== by) return refused('not-yours');
    return { ok: true, value: { deleted: model.delete(name) } };
  },
  (real, { room, by }) => real.store.deleteRoom(idOf(real, room), token(by)),
);

const pass = command(
  'pass days',
  fc.integer({ min: 1, max: 30 }),
  (model, days) => {
    for (const [name, room] of model) {
      room.idleDays += days;
      if (room.idleDays >= 90) model.delete(name);
    }
  },
  async ({ pass }, days) => pass(days * day),
);

/** Requests of two people about two rooms with three entries: most collide. As long as they may be: short ones reach few states. */
export const anyCommands = fc.commands(
  [putRoom, putRoom, putEntry, putEntry, putEntry, withdraw, withdraw, deleteRoom, pass],
  {
    maxCommands: 50,
    size: 'max',
  },
);
