import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequestListener } from '@remix-run/node-fetch-server';
import type { Logger } from 'pino';
import * as changes from '@/app/api/v1/rooms/[room]/changes/route';
import * as entry from '@/app/api/v1/rooms/[room]/entries/[entry]/route';
import * as room from '@/app/api/v1/rooms/[room]/route';
import * as all from '@/app/api/v1/rooms/route';
import { busy, ourFault, type Problem, problemResponse } from '@/lib/api/problem';
import { openRooms, type RoomsOfProcess } from '@/lib/room/open';
import { refused, sendProblem } from './refused';
import { setSecurityHeaders } from './security-headers';
import type { Settings } from './settings';

/**
 * The addresses of rooms, answered without Next: an event stream is never whole, and what finishes other answers waits until they are.
 * Besides, one process has one store, and those who watch are told by it.
 */

type Answer = (
  request: Request,
  context: { params: Promise<{ room: string; entry: string }> },
) => Promise<Response> | Response;
const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
type Handlers = Partial<Record<(typeof methods)[number], Answer>>;

export interface RoomRequest {
  handlers: Handlers;
  params: { room: string; entry: string };
  /** An event stream lasts, and takes next to nothing. */
  isStream: boolean;
  /** Whether a room is written, which may be a new one. */
  isPutRoom: boolean;
  isChange: boolean;
}

/** What is asked of rooms by a request for this path; undefined for all others. However the path is encoded, Next would take it, too. */
export function roomRequest({ method = '' }: IncomingMessage, path: string): RoomRequest | undefined {
  const [empty, api, v1, rooms, id, part, entryId, ...more] = path.split('/').map(decodeURIComponent);
  if (empty !== '' || api !== 'api' || v1 !== 'v1' || rooms !== 'rooms' || more.length > 0) return undefined;
  const handlers = handlersOf(id, part, entryId);
  return (
    handlers && {
      handlers,
      params: { room: id ?? '', entry: entryId ?? '' },
      isStream: handlers === changes && method === 'GET',
      isPutRoom: handlers === room && method === 'PUT',
      isChange: method === 'PUT' || method === 'DELETE',
    }
  );
}

function handlersOf(id?: string, part?: string, entryId?: string): Handlers | undefined {
  if (id === undefined) return all;
  if (id === '') return undefined;
  if (part === undefined) return room;
  if (part === 'changes') return entryId === undefined ? changes : undefined;
  return part === 'entries' && entryId ? entry : undefined;
}

interface Parts {
  /** How many may watch at one time; of one client, a quarter of them. */
  listeners: number;
  /** Who asks; undefined for whoever isn't counted. */
  clientOf: (request: IncomingMessage) => string | undefined;
  addressOf: (request: IncomingMessage) => string;
  /** The problem with a request whose client has asked for too much. */
  refuse: (request: IncomingMessage, asked: RoomRequest) => Promise<Problem | undefined>;
  /** Logs what has failed, and gives the reference under which it stands there. */
  report: (error: unknown) => string;
}

/** A function that answers what is asked of rooms. */
export function roomAnswerer({ listeners, clientOf, addressOf, refuse, report }: Parts) {
  const watching = watchers(listeners);

  return async (request: IncomingMessage, response: ServerResponse, asked: RoomRequest): Promise<void> => {
    const address = addressOf(request);
    try {
      const problem = refused(request) ?? (await refuse(request, asked));
      if (problem) return await sendProblem(request, response, problem, address);
      if (asked.isStream) {
        if (!watching(clientOf(request), response)) return await sendProblem(request, response, busy, address);
      }
    } catch (error) {
      return sendProblem(request, response, ourFault(report(error)), address);
    }
    setSecurityHeaders(response, { path: '/api/v1/rooms', isSecure: address.startsWith('https:') });
    const { handlers, params } = asked;
    // HEAD is GET without a body, where it isn't something else.
    const method = methods.find((name) => name === request.method) ?? 'GET';
    const answer = handlers[method] ?? handlers.GET ?? all.GET;
    createRequestListener((fetched) => answer(fetched, { params: Promise.resolve(params) }), {
      host: 'localhost',
      onError: (error) => problemResponse(ourFault(report(error))),
    })(request, response);
  };
}

/** A function that gives a client's answer a place among those who watch, until it is closed; false where there is none. */
function watchers(most: number) {
  const mostOfOne = Math.ceil(most / 4);
  let all = 0;
  const ofClient = new Map<string, number>();
  return (client: string | undefined, response: ServerResponse): boolean => {
    const own = client === undefined ? 0 : (ofClient.get(client) ?? 0);
    if (all >= most || own >= mostOfOne) return false;
    const count = (by: 1 | -1) => {
      all += by;
      if (client === undefined) return;
      const now = (ofClient.get(client) ?? 0) + by;
      if (now > 0) ofClient.set(client, now);
      else ofClient.delete(client);
    };
    count(1);
    response.once('close', () => count(-1));
    return true;
  };
}

/** In ms: a store that is gone fails with every request, and is told of once in a while. */
const tellAgain = 10_000;

/** Opens the store that the settings name. The log says once why there are no rooms, and names none. */
export function openedRooms(
  { DATA_DIR, DATABASE_URL, ROOM_DAYS }: Pick<Settings, 'DATA_DIR' | 'DATABASE_URL' | 'ROOM_DAYS'>,
  log: Logger,
): RoomsOfProcess {
  let quietUntil = 0;
  return openRooms(
    { dataDir: DATA_DIR, databaseUrl: DATABASE_URL, days: ROOM_DAYS },
    {
      off: (error) =>
        log.warn(reasonOf(error), `Rooms are off: ${DATABASE_URL ? 'DATABASE_URL' : 'DATA_DIR'} can't be used`),
      on: () => log.info('Rooms are on'),
      failed: (error) => {
        if (Date.now() < quietUntil) return;
        quietUntil = Date.now() + tellAgain;
        log.error(reasonOf(error), 'The store of rooms has failed');
      },
    },
  );
}

/** What a database says has more in it than belongs in a log: the row that it was about, with ids. */
function reasonOf(error: unknown): { code?: string; reason: string } {
  const reason = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  return { ...(code ? { code } : {}), reason };
}
