import { afterEach, beforeEach, expect, vi } from 'vitest';
import { randomText } from '@/lib/guide/browser/room/bytes';
import { type OpenRoom, openRoom } from '@/lib/guide/browser/room/open-room';
import { present } from '@/lib/guide/browser/room/state';
import { currentEdition } from '@/lib/questionnaire';
import { encode } from '@/lib/share/codec';
import { madeUpServer, madeUpStorage } from './made-up-server';

/** Rooms that pages have open, on a server in memory, with a line that breaks as told and a clock that goes on as told. */

export const [id, key, maker] = [randomText(16), randomText(16), randomText(32)];
export const address = { id, key };
export const code = encode(currentEdition, { answers: { demand: 'unforeseen' }, importance: {} });
export const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

/** What a browser tells its other tabs. */
export class MadeUpStorageEvent extends Event {
  constructor(readonly key: string) {
    super('storage');
  }
}

/** What is encrypted meanwhile is done before this. */
async function breath(): Promise<void> {
  await crypto.subtle.digest('SHA-256', new Uint8Array(1));
  await new Promise(setImmediate);
}
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await breath();
}
export async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 300 && !condition(); turn += 1) await breath();
  expect(condition()).toBe(true);
}

interface Given {
  at?: typeof address & { maker?: string };
  storage?: Storage | undefined;
}

/** Gives each test of a file a server with one room, and closes what it has opened. */
export function withRoom() {
  let server = madeUpServer();
  let opened: OpenRoom[] = [];

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    server = madeUpServer();
    opened = [];
    vi.stubGlobal('fetch', server.fetch);
    vi.stubGlobal('StorageEvent', MadeUpStorageEvent);
    await server.make(id, key, maker);
  });
  afterEach(() => {
    for (const room of opened) room.close();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  return {
    server: () => server,
    entries: () => server.read(id)?.entries ?? [],
    puts: () => server.asked.filter((each) => each.startsWith('PUT /entries')),
    /** Opens the room in a browser of its own. Its stream says nothing until it is told to. */
    async browser({ at = address, storage = madeUpStorage() }: Given = {}) {
      const events = new EventTarget();
      const before = new Set(server.streams);
      const room = await openRoom(at, { storage, events, stream: server.stream });
      opened.push(room);
      const stream = () => [...server.streams].find((each) => !before.has(each));
      return {
        room,
        events,
        storage,
        stream,
        labels: () => present(room.view().room ?? { entries: [] }).map(({ content }) => content.label),
        /** The stream's first event. */
        live: async () => {
          stream()?.send(server.read(id, stream()?.after));
          await until(() => room.view().status !== 'opening');
        },
      };
    },
  };
}
