import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { createRequestListener } from '@remix-run/node-fetch-server';
import * as score from '@/app/api/v1/score/route';
import { placed } from '@/lib/address/base-path';
import { addressHeader } from '@/lib/address/site';
import { busy } from '@/lib/api/problem';
import { pathsOfTheGuide } from '@/lib/guide/pages/known-paths';
import { noSuchArticle } from '@/lib/guide/pages/missing-record';
import { pageStatus } from '@/lib/guide/pages/page-status';
import { readParts } from '@/lib/static-parts/built-parts';
import { type HeldBack, serveHeldBack } from '@/lib/static-parts/held-back';
import { answerer, type Handler } from './answer';
import { clientOf, rateLimit, roomLimit, turns } from './limits';
import { createLog, logConsole, logRequest, routeNames } from './log';
import { movedTo } from './moved';
import { publicAddress } from './public-address';
import { sendProblem } from './refused';
import { pathOf, withoutGluedPercent } from './request-path';
import { openedRooms, roomAnswerer, roomRequest } from './rooms';
import { readSettings, type Settings } from './settings';
import { stopOnSignal } from './stop';

/** Serves the built guide: Next, and before it what `answer.ts` does with its answers. */

const settings = settingsOrEnd();
const log = createLog(settings.LOG_LEVEL);
logConsole(log);
Object.assign(process.env, {
  // Next and React choose by it which of their builds they load, so it has to stand before them.
  NODE_ENV: 'production',
  // As the server does that Next writes itself: what the build was configured with, whose file isn't in the standalone folder.
  __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(builtConfig()),
});
const { default: next } = await import('next');
const app = next({ dev: false });
await app.prepare();

const pages = app.getRequestHandler();
/** Next's way to a route handler takes as long as the engine does: the one that scores is called without it. */
const scoring = createRequestListener(score.POST, {
  // What is scored depends on no host, and the one that a client names may be no host at all.
  host: 'localhost',
});
const handler: Handler = async (request, response) => {
  const isScoring = request.method === 'POST' && pathOf(request) === '/api/v1/score';
  const missing = request.headers.rsc === undefined ? noSuchArticle(pathOf(request) ?? '') : undefined;
  if (missing !== undefined) request.url = placed(missing);
  await (isScoring ? scoring : pages)(request, response);
};

const storage = new AsyncLocalStorage<HeldBack>();
serveHeldBack(storage);
const parts = readParts();
const known = pathsOfTheGuide();
const addressOf = (request: IncomingMessage) => publicAddress(request, settings);
const report = (error: unknown) => {
  const reference = randomUUID().slice(0, 8);
  log.error({ reference, err: error });
  return reference;
};
const answer = answerer({
  handler,
  statusOf: pageStatus,
  movedTo: (request) => movedTo(known, request),
  partOfBuild: (id) => parts.get(id),
  addressOf,
  inTurn: turns(),
  refuse: rateLimit(settings),
  report,
});
const { rooms } = openedRooms(settings, log);
const answerRoom = roomAnswerer({
  listeners: settings.ROOM_LISTENERS,
  clientOf: (request) => clientOf(request, settings),
  addressOf,
  refuse: roomLimit(settings, async (room) => !(await (await rooms())?.has(room))),
  report,
});

const logged = logRequest(log, routeNames());
let inFlight = 0;

const limits = {
  requestTimeout: settings.REQUEST_SECONDS * 1000,
  headersTimeout: settings.REQUEST_SECONDS * 1000,
  // Longer than a proxy keeps its own end open, so that none sends a request on a connection that is just being closed.
  keepAliveTimeout: 65_000,
};
const server = createServer(limits, serve);
// Without a listener Node answers a client that expects something with 417 and nothing in it, a form that the API doesn't have.
server.on('checkExpectation', serve);
server.on('error', (error: NodeJS.ErrnoException) => {
  const { HOST, PORT } = settings;
  end(
    error.code === 'EADDRINUSE'
      ? `PORT is ${PORT}: another program listens there`
      : `HOST is ${HOST}: ${error.message}`,
  );
});
server.listen(settings.PORT, settings.HOST, () => {
  log.info(`Opsblend is served on http://localhost:${settings.PORT}`);
});
stopOnSignal(server, log, settings.STOP_SECONDS, () => void rooms().then((opened) => opened?.endWatches()));

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  request.url = withoutGluedPercent(request.url ?? '/');
  const path = pathOf(request);
  logged(request, response, path ?? '');
  request.headers[addressHeader] = addressOf(request);
  const room = path === undefined ? undefined : roomRequest(request, path);
  // Streams have a bound of their own.
  if (!room?.isStream) {
    inFlight += 1;
    response.once('close', () => {
      inFlight -= 1;
    });
    if (inFlight > settings.CONCURRENCY_LIMIT) return sendProblem(request, response, busy, addressOf(request));
  }
  if (room) return answerRoom(request, response, room);
  const heldBack: HeldBack = new Map();
  await storage.run(heldBack, answer, request, response, heldBack);
}

function builtConfig(): unknown {
  return JSON.parse(readFileSync(join('.next', 'required-server-files.json'), 'utf8')).config;
}

function settingsOrEnd(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    return end(error instanceof Error ? error.message : String(error));
  }
}

function end(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
