import { localKept } from '@/lib/guide/browser/room/kept';
import { makeRoom, type NewRoom } from '@/lib/guide/browser/room/make-room';
import { tidyOwnRooms } from '@/lib/guide/browser/room/own-room';
import { canSeal } from '@/lib/guide/browser/room/sealing';

/**
 * Makes a room, whose maker's tokens this browser keeps.
 * @returns the path of the room
 * @throws Error that says in a sentence why there can be none
 */
export async function makeHere(room: NewRoom): Promise<string> {
  const storage = localKept();
  if (!canSeal()) throw new Error('A room needs a secure connection, by https: browsers encrypt only there.');
  if (!storage) throw new Error('A room needs this browser’s storage, which is switched off for this site.');
  const now = new Date();
  tidyOwnRooms(storage, now);
  try {
    return await makeRoom(room, storage, now);
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    throw isFull ? new Error('A room needs this browser’s storage, which is full.') : error;
  }
}
