import { placed } from '@/lib/address/base-path';
import { isRecord } from '@/lib/shared/is-record';
import { readSentRoom } from './sent-room';
import type { SentRoom } from './state';

/** The room's side of the API, as a browser asks for it. */

/** What the server refuses, by the code of the problem: `no-room`, `version`, `full`… `offline` where it may answer later, `failed` for all else. */
export class RoomRefusal extends Error {
  constructor(
    readonly reason: string,
    message: string,
    /** The version that the server has, where it has another one than was said. */
    readonly current?: number,
  ) {
    super(message);
  }
}

export const roomApi = (id: string): string => placed(`/api/v1/rooms/${id}`);
export const changesOf = (id: string, after: number): string => `${roomApi(id)}/changes?after=${after}`;

/** Whether this server has rooms, and for how many days one is kept after its last change. */
export async function roomsAreOn(): Promise<{ on: boolean; days: number }> {
  const body = await ask(placed('/api/v1/rooms'), {});
  const { on, days } = isRecord(body) ? body : {};
  return { on: on === true, days: typeof days === 'number' ? days : 0 };
}

/** @throws RoomRefusal */
export async function fetchRoom(id: string, after: number): Promise<SentRoom> {
  const room = readSentRoom(await ask(`${roomApi(id)}?after=${after}`, {}));
  if (!room) throw new RoomRefusal('failed', 'The server’s answer is no room');
  return room;
}

export interface RoomBody {
  version: number;
  sealed: string;
  hidden: boolean;
  closed: boolean;
}

/** Makes or changes the room. @throws RoomRefusal */
export const putRoom = (id: string, maker: string, body: RoomBody) =>
  ask(roomApi(id), { method: 'PUT', token: maker, body });
/** @throws RoomRefusal */
export const deleteRoom = (id: string, maker: string) => ask(roomApi(id), { method: 'DELETE', token: maker });

/** An own entry, as the server is to have it. */
export interface EntryToSend {
  entry: string;
  token: string;
  version: number;
  /** Null to withdraw it. */
  sealed: string | null;
}

/** Puts an entry into the room, or takes it out. Sent again it changes nothing. @throws RoomRefusal */
export const sendEntry = (id: string, { entry, token, version, sealed }: EntryToSend) => {
  const address = `${roomApi(id)}/entries/${entry}`;
  return sealed === null
    ? ask(`${address}?version=${version}`, { method: 'DELETE', token })
    : ask(address, { method: 'PUT', token, body: { version, sealed } });
};

interface Asked {
  method?: 'PUT' | 'DELETE';
  token?: string;
  body?: unknown;
}

async function ask(address: string, { method, token, body }: Asked): Promise<unknown> {
  const response = await fetch(address, {
    ...(method === undefined ? {} : { method }),
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    cache: 'no-store',
  }).catch(() => {
    throw new RoomRefusal('offline', 'The server can’t be reached');
  });
  const text = await response.text();
  const answer = json(text);
  if (response.ok) return answer;
  const { code, detail, current } = isRecord(answer) ? answer : {};
  throw new RoomRefusal(
    typeof code === 'string' ? code : response.status >= 500 || response.status === 429 ? 'offline' : 'failed',
    typeof detail === 'string' ? detail : `The server answered with status ${response.status}`,
    typeof current === 'number' ? current : undefined,
  );
}

function json(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
