import type { RoomState } from './room';

/** Rooms as they change: whoever watches one is told its state at once, and again after each change, or several at once. */

export type LiveEvent =
  | { kind: 'state'; state: RoomState }
  /** The room is there no more, and nothing follows. */
  | { kind: 'over' }
  /** Nothing has changed for a while. */
  | { kind: 'quiet' };

/** Somebody who watches a room. */
export interface Watch {
  /** The next event, when there is one; undefined when the watch has ended. One is asked for at a time. */
  next(): Promise<LiveEvent | undefined>;
  end(): void;
}

interface Options {
  read: (room: string, after: number) => Promise<RoomState | undefined>;
  /** In ms: how long nothing has to happen until it is told. */
  quietAfter?: number;
}

interface Channel {
  watchers: Set<{ wake(): void; end(): void }>;
  /** What is just being read, by the change after which it is: many ask for the same at the same moment. */
  reading: Map<number, Promise<RoomState | undefined>>;
  /** The last change that was read. */
  change: number;
}

export function liveRooms({ read, quietAfter = 20_000 }: Options) {
  const channels = new Map<string, Channel>();
  let isClosed = false;

  function readOnce(room: string, channel: Channel, after: number): Promise<RoomState | undefined> {
    const known = channel.reading.get(after);
    if (known) return known;
    const reading = read(room, after).finally(() => {
      if (channel.reading.get(after) === reading) channel.reading.delete(after);
    });
    channel.reading.set(after, reading);
    return reading;
  }

  function wake(room: string): void {
    const channel = channels.get(room);
    // What began before the change may not know of it.
    channel?.reading.clear();
    for (const watcher of channel?.watchers ?? []) watcher.wake();
  }

  /** Watches a room from a change on. Has to be ended. */
  function watch(room: string, after: number): Watch {
    const channel: Channel = channels.get(room) ?? { watchers: new Set(), reading: new Map(), change: 0 };
    channels.set(room, channel);
    let seen: number | undefined;
    let isEnded = isClosed;
    let isWoken = true;
    let resume: (() => void) | undefined;
    const watcher = {
      wake() {
        isWoken = true;
        resume?.();
      },
      end() {
        isEnded = true;
        resume?.();
        channel.watchers.delete(watcher);
        if (channel.watchers.size === 0 && channels.get(room) === channel) channels.delete(room);
      },
    };
    if (!isEnded) channel.watchers.add(watcher);

    /** Resolves when the watcher is woken or ended, or after a while. */
    const wait = () =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, quietAfter);
        resume = () => {
          clearTimeout(timer);
          resolve();
        };
      });

    async function next(): Promise<LiveEvent | undefined> {
      for (;;) {
        if (isEnded) return undefined;
        if (!isWoken) {
          await wait();
          resume = undefined;
          if (!isWoken && !isEnded) return { kind: 'quiet' };
          continue;
        }
        isWoken = false;
        const state = await readOnce(room, channel, seen ?? after);
        if (!state) {
          watcher.end();
          return { kind: 'over' };
        }
        channel.change = state.change;
        if (state.change === seen) continue;
        seen = state.change;
        return { kind: 'state', state };
      }
    }
    return { next, end: watcher.end };
  }

  return {
    watch,
    wake,
    wakeAll: () => [...channels.keys()].forEach(wake),
    /** The rooms that are watched, with the last change that was told. */
    watched: (): ReadonlyMap<string, number> => new Map([...channels].map(([room, { change }]) => [room, change])),
    /** Ends all watches, and those that are still to come. */
    close() {
      isClosed = true;
      for (const { watchers } of [...channels.values()]) for (const watcher of [...watchers]) watcher.end();
    },
  };
}
