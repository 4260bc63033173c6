import { basePath } from './base-path';
import { withoutGlue } from './glued';
import { pagePaths } from './page';

/**
 * The address of a room: `/room/<id>#<key>`. The id tells the server which room is meant; what stands behind the `#` stays in the browser.
 * Whoever made the room has an address with one thing more, `/room/<id>#<key>.<token>`, which may close, reveal and delete it.
 */

export interface RoomAddress {
  /** 128 random bits. */
  id: string;
  /** What everything in the room is encrypted with: 128 random bits. */
  key: string;
  /** The maker's token: 256 random bits. */
  maker?: string | undefined;
}

/** In bytes. */
export const roomSizes = { id: 16, key: 16, token: 32 } as const;

/**
 * How random bytes are written in addresses. 16 bytes are 22 symbols and 32 are 43, of which the last has bits to spare, that are 0: it is a
 * letter or a digit, which no program takes for punctuation, and the same bytes have one spelling.
 */
const symbols = { key: '[\\w-]{21}[AQgw]', token: '[\\w-]{42}[AEIMQUYcgkosw048]' };
const idForm = /^[\w-]{22}$/;
const hashForm = new RegExp(`^(${symbols.key})(?:\\.(${symbols.token}))?$`);

/** The page of a room, without what the server must not know. */
export const roomPagePath = (id: string): string => `${pagePaths.room}/${id}`;

/** The whole address of a room, from its host on. */
export function roomPath({ id, key, maker }: RoomAddress): string {
  return `${roomPagePath(id)}#${maker === undefined ? key : `${key}.${maker}`}`;
}

/** The address for the others, from the maker's. */
export const guestPath = ({ id, key }: RoomAddress): string => roomPath({ id, key });

/**
 * Reads the address that a browser shows. What a program has glued to its end is left out.
 * @param pathname with the path under which the guide is published
 * @returns undefined where the address holds no room, or nothing to read it with
 */
export function readRoom(pathname: string, hash: string): RoomAddress | undefined {
  const id = roomIdIn(pathname);
  const [, key, maker] = hashForm.exec(withoutGlueAtEnd(decoded(hash.replace(/^#/, '')))) ?? [];
  return id === undefined || key === undefined ? undefined : { id, key, maker };
}

/** The id in the path of a room's page; undefined for any other path. */
export function roomIdIn(pathname: string): string | undefined {
  const start = `${basePath}${pagePaths.room}/`;
  const id = pathname.startsWith(start) ? pathname.slice(start.length) : '';
  return isRoomId(id) ? id : undefined;
}

export const isRoomId = (text: string): boolean => idForm.test(text);

/** Whether two addresses lead to the same room. What each may do there is not compared. */
export const sameRoom = (one: RoomAddress, other: RoomAddress): boolean => guestPath(one) === guestPath(other);

/** Browsers write as an escape what isn't ASCII, and brackets. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    // Cut off in the middle of an escape: that is the end of what was glued on.
    return hash.replace(/%.*$/s, '');
  }
}

/** The first symbols may be a hyphen or an underscore, the last can't. */
const withoutGlueAtEnd = (text: string) => {
  const glue = text.length - withoutGlue(`x${text}`).length + 1;
  return text.slice(0, text.length - glue);
};
