import type { z } from 'zod';
import { tooLargeFor, wrongMediaType } from './body';
import { exampleRoom } from './openapi-examples';
import { json, operation, parameters, queryParameter, text } from './openapi-operation';
import { tooMany } from './problem';
import { largestRoomBody, noToken, readRoomPath, refusalProblem, roomsOff } from './room';
import { roomMethods } from './room-answers';
import type { roomSchema, WrittenBody } from './room-schema';

/** The addresses of rooms: what they take, and everything they answer. */

const { ids, content, entry } = exampleRoom;
const noSuchId = readRoomPath({ room: 'no-id' });
const malformed = noSuchId.ok ? [] : [noSuchId.error];
const noRoom = refusalProblem({ code: 'no-room' });
const writing = [
  ...malformed,
  noToken,
  noRoom,
  refusalProblem({ code: 'not-yours' }),
  refusalProblem({ code: 'version', current: 3 }),
  tooMany(1200, 60, 'an hour'),
  roomsOff,
];
const withBody = [...writing, tooLargeFor(largestRoomBody), wrongMediaType];

const state: z.infer<typeof roomSchema> = {
  ...{ change: 2, ...content, until: '2027-02-24' },
  entries: [{ entry: ids.entry, ...entry }],
};
const made: WrittenBody = { change: 1, version: 1 };
const entered: WrittenBody = { change: 2, version: 1 };
const changed = { ...entered, change: 3, version: 2 } satisfies WrittenBody;
const gone = { 204: { description: 'It is there no more.' } };
const room = parameters('RoomPath', { room: ids.room });
const roomAndEntry = parameters('RoomPath', ids);
const after = queryParameter('RoomQuery', 'after', '0');

export const roomPaths = {
  '/api/v1/rooms': {
    get: operation({
      id: 'getRooms',
      tag: 'Rooms',
      summary: 'Whether there are rooms',
      description:
        'Where no store can be opened, every address below this one answers with 503 and the code rooms-off.',
      success: { description: 'Whether there are.', content: json('Rooms', { on: true, days: 90 }) },
      problems: [],
      methods: roomMethods.rooms,
    }),
  },
  '/api/v1/rooms/{room}': {
    put: operation({
      id: 'putRoom',
      tag: 'Rooms',
      summary: 'Makes a room, or changes what its maker says of it',
      description:
        'Version 1 makes it; whoever knows the token may change it. The same version with the same content may be sent again. Code version: another one comes next.',
      parameters: room,
      hasToken: true,
      body: { schema: 'RoomRequest', example: content },
      success: { description: 'It is changed, or was so already.', content: json('RoomWritten', changed) },
      others: { 201: { description: 'It is made.', content: json('RoomWritten', made) } },
      problems: withBody,
      methods: roomMethods.room,
    }),
    get: operation({
      id: 'getRoom',
      tag: 'Rooms',
      summary: 'A room, with the entries that were changed after a change',
      description: 'A room that never was and one that is over are answered alike.',
      parameters: [...room, after],
      success: { description: 'The room.', content: json('Room', state) },
      problems: [...malformed, noRoom, roomsOff],
      methods: roomMethods.room,
    }),
    delete: operation({
      id: 'deleteRoom',
      tag: 'Rooms',
      summary: 'Deletes a room with all of its entries',
      parameters: room,
      hasToken: true,
      others: gone,
      problems: writing.filter(({ status }) => status !== 404 && status !== 409),
      methods: roomMethods.room,
    }),
  },
  '/api/v1/rooms/{room}/changes': {
    get: operation({
      id: 'watchRoom',
      tag: 'Rooms',
      summary: 'A room as it changes, as server-sent events',
      description:
        'Each event has the number of a change as its id, and as its data what GET of the room gives after the last event, the first one at once. The event “over” says that the room was deleted; nothing follows. The header Last-Event-ID goes before the parameter.',
      parameters: [...room, after],
      success: {
        description: 'The events, for as long as the client stays.',
        content: text('text/event-stream', `retry: 2000\n\nid: 2\ndata: ${JSON.stringify(state)}\n\n`),
      },
      problems: [...malformed, noRoom, roomsOff],
      methods: roomMethods.changes,
    }),
  },
  '/api/v1/rooms/{room}/entries/{entry}': {
    put: operation({
      id: 'putEntry',
      tag: 'Rooms',
      summary: 'Enters a room, or changes an entry',
      description:
        'Version 1 enters. Code closed: nobody new may enter. Code full: nobody more has room. Code version: another one comes next.',
      parameters: roomAndEntry,
      hasToken: true,
      body: { schema: 'RoomEntryRequest', example: entry },
      success: { description: 'It is changed, or was so already.', content: json('RoomWritten', changed) },
      others: { 201: { description: 'It is entered.', content: json('RoomWritten', entered) } },
      problems: withBody,
      methods: roomMethods.entry,
    }),
    delete: operation({
      id: 'withdrawEntry',
      tag: 'Rooms',
      summary: 'Withdraws an entry',
      description: 'What it held is deleted. It may be entered again with the next version.',
      parameters: [...roomAndEntry, queryParameter('WithdrawalQuery', 'version', '1')],
      hasToken: true,
      others: gone,
      problems: writing,
      methods: roomMethods.entry,
    }),
  },
};
