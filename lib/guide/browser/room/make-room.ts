import { type RoomAddress, roomPath, roomSizes } from '@/lib/address/room';
import { randomText } from './bytes';
import type { RoomAbout, RoomEntry } from './contents';
import { forgetOwnRoom, keepOwnRoom, sealedEntry } from './own-room';
import { openKey, seal } from './sealing';
import { putRoom } from './server';

/** Makes a room on the server, with nothing in it that the server could read. */

export interface NewRoom {
  about: RoomAbout;
  /** Whether answers are not shown before the maker reveals them. */
  hidden: boolean;
  /** What is put into it at once; the room's page sends it. */
  entries: readonly RoomEntry[];
}

/**
 * The path of the room that was made, for whoever made it.
 * @throws RoomRefusal, or DOMException where the storage is full; nothing is kept then
 */
export async function makeRoom({ about, hidden, entries }: NewRoom, storage: Storage, now: Date): Promise<string> {
  const id = randomText(roomSizes.id);
  const maker = randomText(roomSizes.token);
  const address: RoomAddress = { id, key: randomText(roomSizes.key), maker };
  const key = await openKey(address.key);
  const place = { room: id, entry: '', version: 1 };
  const own = await Promise.all(entries.map((content) => sealedEntry({ room: id, key }, content)));
  const sealed = await seal(key, place, about);
  // Before there is a room, so that there is none that nobody could lead.
  keepOwnRoom(id, { key: address.key, maker, entries: own, scope: about.scope, seenOn: now.toISOString() }, storage);
  try {
    await putRoom(id, maker, { version: 1, sealed, hidden, closed: false });
  } catch (error) {
    forgetOwnRoom(id, storage);
    throw error;
  }
  return roomPath(address);
}
