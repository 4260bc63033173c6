import { expect, test } from 'vitest';
import { eventStream } from '@/lib/api/room-events';
import type { LiveEvent } from '@/lib/room/live';

const state = (change: number): LiveEvent & { kind: 'state' } => ({
  kind: 'state',
  state: {
    ...{ change, version: 1, sealed: 'A', hidden: false, closed: false, until: '2026-05-30' },
    entries: [{ entry: 'E', version: 1, sealed: null }],
  },
});

/** A watch that has these events; counts what is asked of it. */
function watchOf(events: readonly (LiveEvent | Error)[]) {
  const asked = { next: 0, end: 0 };
  const watch = {
    async next() {
      const event = events[asked.next];
      asked.next += 1;
      if (event instanceof Error) throw event;
      return event;
    },
    end() {
      asked.end += 1;
    },
  };
  return { watch, asked };
}

test('a stream says when to come back, then each event as browsers read it', async () => {
  const { watch, asked } = watchOf([{ kind: 'quiet' }, state(7), { kind: 'over' }]);
  const text = await eventStream(state(3), watch).text();
  expect(text).toBe(
    [
      'retry: 2000\n\n',
      `id: 3\ndata: ${JSON.stringify(state(3).state)}\n\n`,
      ': nothing new\n\n',
      `id: 7\ndata: ${JSON.stringify(state(7).state)}\n\n`,
      'event: over\ndata: {}\n\n',
    ].join(''),
  );
  expect(asked.end).toBe(1);
});

test('a stream ends with its watch, and with a store that fails', async () => {
  for (const events of [[], [new Error('gone')]]) {
    const { watch, asked } = watchOf(events);
    expect(await eventStream(state(3), watch).text()).toMatch(/^retry: 2000\n\nid: 3\n.*\n\n$/);
    expect(asked.end).toBe(1);
  }
});

test('a watch is asked for no more than is read, and ended when nobody reads', async () => {
  const { watch, asked } = watchOf(Array.from({ length: 100 }, (_, index) => state(index + 4)));
  const reader = eventStream(state(3), watch).body?.getReader();
  // When to come back, the first event, and one more.
  for (const _ of [1, 2, 3]) await reader?.read();
  expect(asked.next).toBe(1);
  await reader?.cancel();
  expect(asked.end).toBe(1);
});
