import type { z } from 'zod';
import type { EntryContent, Refusal, RoomContent } from '@/lib/room/room';
import { parseInput } from '@/lib/shared/parse';
import { fail, ok, type Result } from '@/lib/shared/result';
import { readJson } from './body';
import type { Problem } from './problem';
import { readQuery } from './query';
import {
  entryRequestSchema,
  roomPathSchema,
  roomQuerySchema,
  roomRequestSchema,
  tokenSchema,
  withdrawalQuerySchema,
} from './room-schema';

/** What is asked of rooms: ids, tokens, changes and contents become values or a problem. */

/** In bytes. */
export const largestRoomBody = 32 * 1024;

/** No store can be opened, or it doesn't answer. */
export const roomsOff: Problem = {
  status: 503,
  code: 'rooms-off',
  detail: 'There are no rooms here at the moment. Everything else works.',
  retryAfter: 10,
};

export const noToken: Problem = {
  status: 401,
  code: 'no-token',
  detail: 'Send the token as “Authorization: Bearer …”: 43 characters of base64url.',
};

const refusals = {
  'no-room': { status: 404, detail: 'There is no such room, or it is over.' },
  'not-yours': { status: 403, detail: 'The token is another one than this was made with.' },
  closed: { status: 409, detail: 'The room is closed: nobody new may enter.' },
  full: { status: 409, detail: 'The room is full.' },
} as const;

/** The problem with something that a store of rooms has refused. */
export function refusalProblem(refusal: Refusal): Problem {
  if (refusal.code !== 'version') return { code: refusal.code, ...refusals[refusal.code] };
  const { code, current } = refusal;
  const detail = `The version is not the next one: version ${current} is kept, so ${current + 1} comes next.`;
  return {
    status: 409,
    code,
    current,
    detail: current === 0 ? 'There is nothing yet, so version 1 comes first.' : detail,
  };
}

/** The ids in an address. */
export function readRoomPath<Name extends 'room' | 'entry'>(
  params: Record<Name, string>,
): Result<Record<Name, string>, Problem> {
  const parsed = parseInput(roomPathSchema.partial(), params);
  return parsed.ok ? ok(params) : fail({ status: 400, detail: 'The address names no room.', errors: parsed.error });
}

/** The token of whoever asks. */
export function readToken({ headers }: Request): Result<string, Problem> {
  const token = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  return tokenSchema.safeParse(token).success && token !== undefined ? ok(token) : fail(noToken);
}

/** The change after which a room is asked for. What a browser has seen last, it says in a header when it comes back to an event stream. */
export function readAfter(request: Request): Result<number, Problem> {
  const query = readQuery(roomQuerySchema, new URL(request.url).searchParams, 'The parameters don’t fit.');
  if (!query.ok) return query;
  const seen = request.headers.get('last-event-id');
  if (!seen) return ok(Number(query.value.after ?? 0));
  const parsed = parseInput(roomQuerySchema.shape.after, seen);
  if (parsed.ok) return ok(Number(parsed.value));
  const errors = parsed.error.map((issue) => ({ ...issue, path: 'Last-Event-ID' }));
  return fail({ status: 400, detail: 'The header Last-Event-ID names no change.', errors });
}

/** The version that is to be withdrawn. */
export function readWithdrawal(request: Request): Result<number, Problem> {
  const query = readQuery(withdrawalQuerySchema, new URL(request.url).searchParams, 'Say which version is withdrawn.');
  return query.ok ? ok(Number(query.value.version)) : query;
}

export const readRoomBody = (request: Request): Promise<Result<RoomContent, Problem>> =>
  readContent(request, roomRequestSchema);

export const readEntryBody = (request: Request): Promise<Result<EntryContent, Problem>> =>
  readContent(request, entryRequestSchema);

async function readContent<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<Result<z.output<Schema>, Problem>> {
  const body = await readJson(request, largestRoomBody);
  if (!body.ok) return body;
  const parsed = parseInput(schema, body.value);
  if (parsed.ok) return parsed;
  return fail({ status: 400, detail: 'The body does not have the expected form.', errors: parsed.error });
}
