import { problemResponse } from '@/lib/api/problem';
import { refusalProblem, roomsOff } from '@/lib/api/room';
import { openKey, seal } from '@/lib/guide/browser/room/sealing';
import type { SentRoom } from '@/lib/guide/browser/room/state';
import type { Refusal } from '@/lib/room/room';
import { type Decision, decideEntering, decidePut, decideWithdrawal, type Kept } from '@/lib/room/rules';
import { digestOf } from '@/lib/room/token';

/** A server's rooms in memory, by the server's own rules, and a browser's way to them: `fetch` and streams that can be broken. */

interface KeptEntry extends Kept {
  entry: string;
  change: number;
}

interface MadeUpRoom {
  digest: string;
  content: { version: number; sealed: string; hidden: boolean; closed: boolean };
  change: number;
  entries: KeptEntry[];
}

/** What is wrong with the line: nothing is reached; the answer is lost; or the server has no store. */
export type Line = 'whole' | 'offline' | 'answers-lost' | 'off';

export function madeUpServer() {
  const rooms = new Map<string, MadeUpRoom>();
  const streams = new Set<MadeUpStream>();
  const asked: string[] = [];
  const state = {
    line: 'whole' as Line,
    refuse: undefined as Response | undefined,
    wait: undefined as Promise<void> | undefined,
  };

  function read(id: string, after = 0): SentRoom | undefined {
    const room = rooms.get(id);
    return (
      room && {
        change: room.change,
        ...room.content,
        until: '2027-02-24',
        entries: room.entries
          .filter(({ change }) => change > after)
          .map(({ entry, version, content }) => ({ entry, version, sealed: content })),
      }
    );
  }

  function written(decided: Decision, room: MadeUpRoom, write: (change: number) => void): Response {
    if (!decided.ok) return refused(decided.error);
    if (decided.value.write) {
      room.change += 1;
      write(room.change);
    }
    return Response.json({ change: room.change, version: decided.value.version });
  }

  function putRoom(id: string, token: string, content: MadeUpRoom['content']): Response {
    const before = rooms.get(id);
    const kept = before && { digest: before.digest, ...before.content, content: JSON.stringify(before.content) };
    const room = before ?? { digest: digestOf(token), content, change: 0, entries: [] };
    return written(decidePut(kept, token, content.version, JSON.stringify(content)), room, () => {
      rooms.set(id, { ...room, content });
    });
  }

  function putEntry(
    room: MadeUpRoom,
    entry: string,
    token: string,
    body: { version: number; sealed: string },
  ): Response {
    const before = room.entries.find((each) => each.entry === entry);
    const decided = decidePut(before, token, body.version, body.sealed);
    if (decided.ok && decided.value.write && (!before || before.content === null)) {
      const members = room.entries.filter(({ content }) => content !== null).length;
      const entering = decideEntering(
        { closed: room.content.closed, members, entries: room.entries.length },
        before !== undefined,
      );
      if (!entering.ok) return refused(entering.error);
    }
    return written(decided, room, (change) => {
      const made = { entry, digest: digestOf(token), version: body.version, content: body.sealed, change };
      if (before) Object.assign(before, made);
      else room.entries.push(made);
    });
  }

  function answer(url: URL, method: string, token: string, body: string): Response {
    const [, , , , id = '', , entry] = url.pathname.split('/');
    if (method === 'PUT' && entry === undefined) return putRoom(id, token, JSON.parse(body));
    const room = rooms.get(id);
    if (!room) return refused({ code: 'no-room' });
    if (method === 'GET') return Response.json(read(id, Number(url.searchParams.get('after'))));
    if (entry === undefined) {
      if (room.digest !== digestOf(token)) return refused({ code: 'not-yours' });
      rooms.delete(id);
      for (const stream of streams) stream.end();
      return new Response(null, { status: 204 });
    }
    if (method === 'PUT') return putEntry(room, entry, token, JSON.parse(body));
    const before = room.entries.find((each) => each.entry === entry);
    const decided = decideWithdrawal(before, token, Number(url.searchParams.get('version')));
    return written(decided, room, (change) => {
      if (decided.ok) Object.assign(before ?? {}, { content: null, version: decided.value.version, change });
    });
  }

  return {
    /** All requests so far, as method and path from the room on. */
    asked,
    state,
    rooms,
    read,
    /** In place of the browser's. */
    fetch: async (address: string, init: RequestInit = {}): Promise<Response> => {
      const { method = 'GET', headers, body } = init;
      const url = new URL(address, 'https://guide.test');
      asked.push(`${method} ${url.pathname.replace(/^\/api\/v1\/rooms\/[\w-]{22}/, '')}`);
      if (method !== 'GET') await state.wait;
      if (state.line === 'offline') throw new TypeError('Failed to fetch');
      if (state.line === 'off') return problemResponse(roomsOff);
      if (state.refuse && method !== 'GET') return state.refuse.clone();
      const token = new Headers(headers).get('authorization')?.replace('Bearer ', '') ?? '';
      const answered = answer(url, method, token, String(body ?? ''));
      if (method !== 'GET' && answered.ok) tell();
      if (state.line === 'answers-lost' && method !== 'GET') throw new TypeError('Failed to fetch');
      return answered;
    },
    /** In place of the browser's streams; those that are open are in `streams`. */
    stream: (address: string): EventSource => {
      const stream = new MadeUpStream(address, (closed) => streams.delete(closed));
      streams.add(stream);
      asked.push(`STREAM ${new URL(address, 'https://guide.test').search}`);
      return stream as unknown as EventSource;
    },
    streams,
    /** Sends every open stream what is there, as the server does after a change. */
    tell,
    /** A room that somebody else has made, with what it says of itself. */
    async make(id: string, keyText: string, maker: string, about: unknown = { scope: '', notes: {} }): Promise<void> {
      const key = await openKey(keyText);
      const sealed = await seal(key, { room: id, entry: '', version: 1 }, about);
      putRoom(id, maker, { version: 1, sealed, hidden: false, closed: false });
    },
  };

  function tell(): void {
    for (const stream of streams) {
      const room = read(stream.room, stream.after);
      if (room && stream.isHeard) stream.send(room);
    }
  }
}

const refused = (refusal: Refusal): Response => problemResponse(refusalProblem(refusal));

/** An event source that says what a test has it say. */
export class MadeUpStream extends EventTarget {
  readonly CLOSED = 2;
  readyState = 0;
  onmessage: ((event: { data: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly room: string;
  after: number;
  /** Whether what happens in the room arrives. */
  isHeard = false;

  constructor(
    readonly address: string,
    private readonly whenClosed: (stream: MadeUpStream) => void,
  ) {
    super();
    const { pathname, searchParams } = new URL(address, 'https://guide.test');
    this.room = pathname.split('/')[4] ?? '';
    this.after = Number(searchParams.get('after'));
  }

  send(data: unknown): void {
    this.readyState = 1;
    this.isHeard = true;
    this.onmessage?.({ data: typeof data === 'string' ? data : JSON.stringify(data) });
  }

  /** The connection breaks; the browser connects again by itself unless the server has refused it. */
  fail(kind: 'broken' | 'refused'): void {
    this.isHeard = false;
    this.readyState = kind === 'refused' ? this.CLOSED : 0;
    this.onerror?.();
  }

  end(): void {
    this.dispatchEvent(new Event('over'));
  }

  close(): void {
    this.readyState = this.CLOSED;
    this.whenClosed(this);
  }
}

/** A browser's storage. */
export function madeUpStorage(kept: Record<string, string> = {}): Storage {
  const items = new Map(Object.entries(kept));
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, String(value)),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}
