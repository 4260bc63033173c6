import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { clientOf, roomLimit } from '@/app/_server/limits';
import { openedRooms, roomAnswerer, roomRequest } from '@/app/_server/rooms';
import { readSettings } from '@/app/_server/settings';

/** The server's part for rooms, without Next, on a file of its own, and a client of it. */

export interface ServedRooms {
  origin: string;
  /** Sends a request below `/api/v1/rooms`; a body is sent as JSON, or as it is if it is a text. */
  ask(
    method: string,
    path: string,
    more?: { token?: string; body?: unknown; headers?: Record<string, string> },
  ): Promise<Response>;
  /** What is in the log. */
  logged(): string;
  /** Ends all watches, as the server does when it is told to stop. */
  endWatches(): Promise<void>;
  stop(): Promise<void>;
}

/** Serves with these settings. A client says in `x-forwarded-for` who it is. */
export async function serveRooms(environment: Record<string, string> = {}): Promise<ServedRooms> {
  const folder = mkdtempSync(join(tmpdir(), 'opsblend-served-'));
  const settings = readSettings({ DATA_DIR: join(folder, 'data'), TRUSTED_PROXY: 'loopback', ...environment });
  let output = '';
  const log = pino(
    { level: 'debug', base: null },
    {
      write(line: string) {
        output += line;
      },
    },
  );
  const { rooms } = openedRooms(settings, log);
  const answer = roomAnswerer({
    listeners: settings.ROOM_LISTENERS,
    clientOf: (request) => clientOf(request, settings),
    addressOf: () => 'https://guide.test',
    refuse: roomLimit(settings, async (room) => !(await (await rooms())?.has(room))),
    report: (error) => {
      log.error({ err: error });
      return 'REFERENCE';
    },
  });
  const server = createServer((request, response) => {
    const asked = roomRequest(request, (request.url ?? '').split('?')[0] ?? '');
    if (asked) void answer(request, response, asked);
    else response.writeHead(418).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    ask(method, path, { token, body, headers = {} } = {}) {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      return fetch(`${origin}/api/v1/rooms${path}`, {
        method,
        headers: {
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(text === undefined ? {} : { body: text }),
      });
    },
    logged: () => output,
    endWatches: async () => (await rooms())?.endWatches(),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await (await rooms())?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Reads a stream of events, one at a time: its id, what kind it is, and what it says. */
export async function* eventsOf(response: Response) {
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString();
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const fields = Object.fromEntries(
        text
          .slice(0, end)
          .split('\n')
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
      );
      text = text.slice(end + 2);
      if (fields.data !== undefined) yield { id: fields.id, event: fields.event, data: JSON.parse(fields.data) };
    }
  }
}
