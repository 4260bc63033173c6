import type { LiveEvent, Watch } from '@/lib/room/live';
import type { RoomState } from '@/lib/room/room';

/** A room's changes as a stream of server-sent events, as browsers read them with `EventSource`. */

/** In ms: when a browser comes back whose stream has broken. */
const comeBack = 2000;

/**
 * The response for somebody who watches a room. The watch is ended with it.
 * @param first the watch's first event, which is not that the room is over
 */
export function eventStream(first: LiveEvent, watch: Watch): Response {
  let pending: LiveEvent | undefined = first;
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        controller.enqueue(encoder.encode(`retry: ${comeBack}\n\n`));
      },
      // Asked for more only when the client has taken what was sent: one that is slow gets several changes as one.
      async pull(controller) {
        const event = pending ?? (await watch.next().catch(() => undefined));
        pending = undefined;
        if (event) controller.enqueue(encoded(event));
        if (event && event.kind !== 'over') return;
        watch.end();
        controller.close();
      },
      cancel: watch.end,
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // A proxy such as nginx is told not to hold events back.
      'x-accel-buffering': 'no',
    },
  });
}

const quiet = new TextEncoder().encode(': nothing new\n\n');
// Browsers leave out an event without data.
const over = new TextEncoder().encode('event: over\ndata: {}\n\n');

function encoded(event: LiveEvent): Uint8Array {
  if (event.kind === 'state') return encodedState(event.state);
  return event.kind === 'over' ? over : quiet;
}

/** All who watch a room and have seen the same are sent the same bytes. */
const known = new WeakMap<RoomState, Uint8Array>();

function encodedState(state: RoomState): Uint8Array {
  const bytes = known.get(state) ?? new TextEncoder().encode(`id: ${state.change}\ndata: ${JSON.stringify(state)}\n\n`);
  known.set(state, bytes);
  return bytes;
}
