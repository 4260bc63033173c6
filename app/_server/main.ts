import { AsyncLocalStorage } from 'node:async_hooks';
import { createServer } from 'node:http';
import { inspect } from 'node:util';
import { createRequestListener } from '@remix-run/node-fetch-server';
import * as score from '@/app/api/v1/score/route';
import { pageStatus } from '@/lib/guide/pages/page-status';
import { readParts } from '@/lib/static-parts/built-parts';
import { type HeldBack, serveHeldBack } from '@/lib/static-parts/held-back';
import { answerer, type Handler } from './answer';
import { pathOf } from './request-path';

/** Serves the built guide on `PORT`: Next, and before it what `answer.ts` does with its answers. */

const port = Number(process.env.PORT ?? 3000);
// Next and React choose by it which of their builds they load, so it has to stand before them.
Object.assign(process.env, { NODE_ENV: 'production' });
const { default: next } = await import('next');
const app = next({ dev: false });
await app.prepare();

const pages = app.getRequestHandler();
/** Next's way to a route handler takes as long as the engine does: the one that scores is called without it. */
const scoring = createRequestListener(score.POST);
const handler: Handler = async (request, response) => {
  const isScoring = request.method === 'POST' && pathOf(request) === '/api/v1/score';
  await (isScoring ? scoring : pages)(request, response);
};

const storage = new AsyncLocalStorage<HeldBack>();
serveHeldBack(storage);
const parts = readParts();
const answer = answerer({ handler, statusOf: pageStatus, partOfBuild: (id) => parts.get(id) });

const server = createServer((request, response) => {
  const heldBack: HeldBack = new Map();
  storage.run(heldBack, answer, request, response, heldBack).catch((error) => {
    process.stderr.write(`${inspect(error)}\n`);
    response.destroy();
  });
});
// Longer than a proxy keeps its own end open, so that none sends a request on a connection that is just being closed.
server.keepAliveTimeout = 65_000;
server.listen(port, () => process.stdout.write(`Opsblend is served on http://localhost:${port}\n`));
