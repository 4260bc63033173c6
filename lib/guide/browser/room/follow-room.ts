import { readSentRoom } from './sent-room';
import { changesOf, fetchRoom, RoomRefusal } from './server';
import type { SentRoom } from './state';

/** The way of a room's changes to a browser: a stream of events, and where none comes through, a question every few seconds. */

interface Following {
  id: string;
  /** Opens a stream of events. */
  stream: (address: string) => EventSource;
  /** The number of the last change that is known. */
  seen: () => number;
  take: (sent: SentRoom, line: 'live' | 'fetching') => Promise<void>;
  fail: (error: unknown) => void;
  /** Ends it. */
  signal: AbortSignal;
}

/** In ms. A stream's first event is sent at once: where none comes, something on the way holds it back. */
const pauses = { streamSilent: 4000, fetch: 3000, longSilence: 60_000, retry: 2000, longestRetry: 20_000 };

/** Follows a room until the signal. `fetchNow` asks for what has changed, beside the stream. */
export function followRoom({ id, stream, seen, take, fail, signal }: Following): { fetchNow: () => Promise<void> } {
  let retryAfter = pauses.retry;
  /** Whether the stream that is open now has sent anything, and when anything came last, in ms. */
  let isLive = false;
  let heardAt = Date.now();

  async function fetchNow(): Promise<void> {
    try {
      await take(await fetchRoom(id, seen()), isLive ? 'live' : 'fetching');
    } catch (error) {
      fail(error);
    }
  }

  function follow(): void {
    if (signal.aborted) return;
    const source = stream(changesOf(id, seen()));
    const end = new AbortController();
    const close = () => {
      end.abort();
      source.close();
    };
    signal.addEventListener('abort', close, { signal: end.signal });
    isLive = false;
    source.onmessage = ({ data }) => {
      const sent = readSentRoom(parsed(data));
      if (!sent) return;
      isLive = true;
      heardAt = Date.now();
      retryAfter = pauses.retry;
      void take(sent, 'live');
    };
    source.addEventListener('over', () => fail(new RoomRefusal('no-room', 'The room is over')));
    source.onerror = () => {
      isLive = false;
      // Otherwise the browser connects again by itself.
      if (source.readyState === source.CLOSED) {
        close();
        later(follow, retryAfter, signal);
        retryAfter = Math.min(retryAfter * 1.6, pauses.longestRetry);
      }
      void fetchNow();
    };
  }

  /** Also while no stream is tried: a server may refuse it and answer all else. */
  function fetchInstead(): void {
    // A stream may die without a word, and a browser isn't told of the signs of life that it carries.
    if (!isLive || Date.now() - heardAt > pauses.longSilence) {
      heardAt = Date.now();
      void fetchNow();
    }
    later(fetchInstead, pauses.fetch, signal);
  }

  follow();
  later(fetchInstead, pauses.streamSilent, signal);
  return { fetchNow };
}

/** Calls `work` after a pause in ms, unless the signal comes first. */
export function later(work: () => void, pause: number, signal: AbortSignal): void {
  if (signal.aborted) return;
  const cancel = () => clearTimeout(timer);
  const timer = setTimeout(() => {
    signal.removeEventListener('abort', cancel);
    work();
  }, pause);
  signal.addEventListener('abort', cancel, { once: true });
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
