import { roomsOfProcess } from '@/lib/room/open';
import type { Refusal, Written } from '@/lib/room/room';
import type { Rooms } from '@/lib/room/rooms';
import type { Result } from '@/lib/shared/result';
import { problemResponse } from './problem';
import {
  readAfter,
  readEntryBody,
  readRoomBody,
  readRoomPath,
  readToken,
  readWithdrawal,
  refusalProblem,
  roomsOff,
} from './room';
import { eventStream } from './room-events';
import type { WrittenBody } from './room-schema';

/** What the addresses of rooms answer. They are for the guide's own pages and for programs: scripts of other sites may not read them. */

type Room = Record<'room', string>;
type Entry = Record<'room' | 'entry', string>;

/** Whether there are rooms. */
export async function answerRooms(): Promise<Response> {
  const { rooms, days } = roomsOfProcess();
  return privateJson((await rooms()) ? { on: true, days } : { on: false });
}

export async function answerReadRoom(request: Request, params: Room): Promise<Response> {
  const [path, after] = [readRoomPath({ room: params.room }), readAfter(request)];
  if (!path.ok) return problemResponse(path.error);
  if (!after.ok) return problemResponse(after.error);
  return withRooms(async (rooms) => {
    const state = await rooms.read(params.room, after.value);
    return state ? privateJson(state) : problemResponse(refusalProblem({ code: 'no-room' }));
  });
}

export async function answerChanges(request: Request, params: Room): Promise<Response> {
  const [path, after] = [readRoomPath({ room: params.room }), readAfter(request)];
  if (!path.ok) return problemResponse(path.error);
  if (!after.ok) return problemResponse(after.error);
  return withRooms(async (rooms) => {
    const watch = rooms.watch(params.room, after.value);
    // The client may go before anybody reads the stream.
    request.signal.addEventListener('abort', watch.end, { once: true });
    try {
      const first = await watch.next();
      if (first?.kind === 'state') return eventStream(first, watch);
      watch.end();
      // Without an event the server is about to stop.
      return problemResponse(first ? refusalProblem({ code: 'no-room' }) : roomsOff);
    } catch (error) {
      watch.end();
      throw error;
    }
  });
}

export async function answerPutRoom(request: Request, params: Room): Promise<Response> {
  const [path, token] = [readRoomPath({ room: params.room }), readToken(request)];
  if (!path.ok) return problemResponse(path.error);
  if (!token.ok) return problemResponse(token.error);
  const content = await readRoomBody(request);
  if (!content.ok) return problemResponse(content.error);
  return withRooms(async (rooms) => writtenResponse(await rooms.put(params.room, token.value, content.value)));
}

export async function answerDeleteRoom(request: Request, params: Room): Promise<Response> {
  const [path, token] = [readRoomPath({ room: params.room }), readToken(request)];
  if (!path.ok) return problemResponse(path.error);
  if (!token.ok) return problemResponse(token.error);
  return withRooms(async (rooms) => goneResponse(await rooms.delete(params.room, token.value)));
}

export async function answerPutEntry(request: Request, params: Entry): Promise<Response> {
  const [path, token] = [readRoomPath(params), readToken(request)];
  if (!path.ok) return problemResponse(path.error);
  if (!token.ok) return problemResponse(token.error);
  const content = await readEntryBody(request);
  if (!content.ok) return problemResponse(content.error);
  const { room, entry } = params;
  return withRooms(async (rooms) => writtenResponse(await rooms.enter(room, entry, token.value, content.value)));
}

export async function answerWithdrawEntry(request: Request, params: Entry): Promise<Response> {
  const [path, token, version] = [readRoomPath(params), readToken(request), readWithdrawal(request)];
  if (!path.ok) return problemResponse(path.error);
  if (!token.ok) return problemResponse(token.error);
  if (!version.ok) return problemResponse(version.error);
  const { room, entry } = params;
  return withRooms(async (rooms) => goneResponse(await rooms.withdraw(room, entry, token.value, version.value)));
}

/** Answers with the rooms of this process. A store that fails is a matter of whoever runs the guide, and may be back in a moment. */
async function withRooms(answer: (rooms: Rooms) => Promise<Response>): Promise<Response> {
  const { rooms, report } = roomsOfProcess();
  try {
    const opened = await rooms();
    return opened ? await answer(opened) : problemResponse(roomsOff);
  } catch (error) {
    report(error);
    return problemResponse(roomsOff);
  }
}

function writtenResponse(written: Result<Written, Refusal>): Response {
  if (!written.ok) return problemResponse(refusalProblem(written.error));
  const { is, change, version } = written.value;
  return privateJson({ change, version } satisfies WrittenBody, is === 'made' ? 201 : 200);
}

function goneResponse(gone: Result<unknown, Refusal>): Response {
  if (!gone.ok) return problemResponse(refusalProblem(gone.error));
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
}

const privateJson = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

/** A function for the methods that an address has, asked by whoever wants to know: pages of other sites have none. */
export const methodsAnswer = (allow: string) => (): Response =>
  new Response(null, { status: 204, headers: { allow, 'cache-control': 'no-store' } });

/** What the addresses of rooms allow. */
export const roomMethods = {
  rooms: 'GET, HEAD, OPTIONS',
  room: 'GET, HEAD, PUT, DELETE, OPTIONS',
  changes: 'GET, OPTIONS',
  entry: 'PUT, DELETE, OPTIONS',
} as const;
