// Requests about rooms, made at random: nearly right, right but by somebody else, or wrong altogether.

import fc from 'fast-check';
import { idOf, sealedOf, tokenOf } from './room-writers.mjs';

/** Rooms that belong to somebody, each with an entry of Ann's. */
export const owned = ['r1', 'r2', 'r3'];
/** What anybody may make and delete. */
const free = ['f1', 'f2', 'f3'];

const pick = fc.constantFrom;
const room = fc.oneof(
  { weight: 8, arbitrary: pick(...owned, ...free).map(idOf) },
  {
    weight: 2,
    arbitrary: pick(
      idOf('r1').slice(1),
      `${idOf('r1')}A`,
      `${idOf('r1').slice(1)}=`,
      '%00',
      '..',
      '__proto__',
      'A'.repeat(3000),
      '%F0%9F',
    ),
  },
);
const entry = fc.oneof(
  { weight: 8, arbitrary: pick('ann', 'e1', 'e2').map(idOf) },
  { weight: 1, arbitrary: pick(idOf('ann').slice(1), `${idOf('ann')}%0A`, 'constructor', '%') },
);
const path = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(room, entry).map(([a, b]) => `/${a}/entries/${b}`) },
  { weight: 4, arbitrary: room.map((a) => `/${a}`) },
  { weight: 1, arbitrary: room.map((a) => `/${a}/changes`) },
  {
    weight: 1,
    arbitrary: pick(
      '',
      '/',
      `/${idOf('r1')}/`,
      `/${idOf('r1')}/change%73`,
      `/${idOf('r1')}/entries`,
      `/${idOf('r1')}//`,
    ),
  },
);
const token = fc.oneof(
  { weight: 4, arbitrary: pick('stranger', 'r1', 'r2', 'ann').map((name) => `Bearer ${tokenOf(name)}`) },
  {
    weight: 2,
    arbitrary: pick(
      ...[
        '',
        'Bearer',
        'Bearer ',
        `Bearer ${tokenOf('ann').slice(1)}`,
        `Bearer ${tokenOf('ann')}A`,
        `Basic ${tokenOf('ann')}`,
      ],
      ...[
        tokenOf('ann'),
        `Bearer ${tokenOf('ann')} ${tokenOf('r1')}`,
        `Bearer ${'A'.repeat(4000)}`,
        "Bearer ' OR 1=1 --",
      ],
    ),
  },
);
const version = fc.oneof(
  fc.integer({ min: 1, max: 4 }),
  pick(0, -1, 1.5, 1e9, 1e300, '1', null, true, [1], { $gt: 0 }),
);
const sealed = fc.oneof(
  pick('A', sealedOf('x'), 'A'.repeat(4096), 'A'.repeat(4097), 'A'.repeat(16_384), 'A'.repeat(16_385)),
  pick('', 'A=', 'A b', '\u0000', 'é', "'; DROP TABLE rooms; --", null, 1, ['A']),
);
const flag = fc.oneof(fc.boolean(), pick('true', 0, null));
const value = fc.oneof(
  fc.record({ version, sealed }),
  fc.record({ version, sealed, hidden: flag, closed: flag }),
  fc.record({ version, sealed, hidden: flag, closed: flag, more: fc.jsonValue() }, { requiredKeys: [] }),
  fc.jsonValue(),
);
const body = fc.oneof(
  { weight: 12, arbitrary: value.map((each) => JSON.stringify(each)) },
  {
    weight: 1,
    arbitrary: pick(
      '',
      '{',
      '{"version":1',
      '['.repeat(5000),
      'x'.repeat(33_000),
      '{"__proto__":{"version":1}}',
      '\ufeff{}',
    ),
  },
);
const query = fc.oneof(
  { weight: 3, arbitrary: pick('', '?version=1', '?version=2', '?after=0', '?after=1') },
  {
    weight: 1,
    arbitrary: pick(
      '?version=',
      '?version=-1',
      '?version=1e3',
      '?version=99999999999',
      '?after=x',
      '?version=1&version=2',
      '?x=1',
      '?after[]=1',
    ),
  },
);
const headers = fc.record(
  {
    authorization: token,
    'content-type': fc.oneof(
      { weight: 9, arbitrary: fc.constant('application/json') },
      { weight: 1, arbitrary: pick('text/plain', '') },
    ),
    'last-event-id': fc.oneof(
      { weight: 5, arbitrary: pick('', '1') },
      { weight: 1, arbitrary: pick('x', '-1', '1e9', '9'.repeat(40)) },
    ),
  },
  { requiredKeys: [] },
);
const method = fc.oneof(
  { weight: 5, arbitrary: fc.constant('PUT') },
  { weight: 2, arbitrary: pick('GET', 'DELETE') },
  { weight: 1, arbitrary: pick('HEAD', 'OPTIONS', 'POST', 'PATCH', 'TRACE', 'PROPFIND') },
);
const wild = fc.record({ method, path: path.map((each) => `/api/v1/rooms${each}`), query, headers, body });

/** Right in its form, and mostly wrong in who asks and which version. */
const rightVersion = fc.integer({ min: 1, max: 5 });
const wellFormed = fc
  .record({
    method: pick('PUT', 'PUT', 'PUT', 'DELETE', 'GET'),
    room: pick(...owned, ...free),
    entry: pick(undefined, 'ann', 'e1', 'e2', 'e3'),
    by: pick('stranger', 'r1', 'r2', 'ann', 'ann'),
    said: fc.record({ version: rightVersion, sealed: pick('A', 'B', 'A'.repeat(4096)) }),
    flags: fc.record({ hidden: fc.boolean(), closed: fc.constant(false) }),
  })
  .map(({ method, room, entry, by, said, flags }) => ({
    method: entry && method === 'GET' ? 'PUT' : method,
    path: `/api/v1/rooms/${idOf(room)}${entry ? `/entries/${idOf(entry)}` : ''}`,
    query: method === 'DELETE' && entry ? `?version=${said.version}` : '',
    headers: { authorization: `Bearer ${tokenOf(by)}`, 'content-type': 'application/json' },
    body: JSON.stringify(entry ? said : { ...said, ...flags }),
  }));
/** With one thing of another request in it. */
const swapped = fc
  .tuple(wellFormed, wild, pick('method', 'path', 'query', 'headers', 'body'))
  .map(([right, wrong, part]) => ({ ...right, [part]: wrong[part] }));
export const anyRoomRequest = fc.oneof(wild, wellFormed, swapped);
