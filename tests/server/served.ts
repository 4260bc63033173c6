import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { answerer, type Handler } from '@/app/_server/answer';
import { turns } from '@/app/_server/limits';
import type { HeldBack } from '@/lib/static-parts/held-back';

/** A server in front of a made-up handler instead of Next, and a client that shows what came over the wire. */

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** Decompressed. */
  text: string;
}

export type Get = (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;

interface MadeUp {
  /** Answers a request; may hold texts back. Called for what isn't kept. */
  handle: (request: Parameters<Handler>[0], response: Parameters<Handler>[1], heldBack: HeldBack) => void;
  statusOf?: (path: string) => number;
  movedTo?: Parameters<typeof answerer>[0]['movedTo'];
  refuse?: Parameters<typeof answerer>[0]['refuse'];
}

/** Serves while `use` runs. `handled` counts what reached the handler; `leave` asks, and goes before there is an answer. */
export async function withServer(
  { handle, statusOf = () => 200, movedTo = () => undefined, refuse = async () => undefined }: MadeUp,
  use: (get: Get, handled: () => number, reported: readonly string[], leave: (path: string) => void) => Promise<void>,
): Promise<void> {
  let handled = 0;
  const reported: string[] = [];
  const byRequest = new WeakMap<object, HeldBack>();
  const answer = answerer({
    handler: async (request, response) => {
      handled += 1;
      handle(request, response, byRequest.get(request) ?? new Map());
    },
    statusOf,
    movedTo,
    partOfBuild: (id) => (id === 'built' ? '<p>“built”</p>' : undefined),
    addressOf: ({ headers }) => `https://${headers.host}`,
    inTurn: turns(),
    refuse,
    report: (error) => {
      reported.push(String(error));
      return 'REFERENCE';
    },
  });
  const server = createServer((request, response) => {
    const heldBack: HeldBack = new Map();
    byRequest.set(request, heldBack);
    answer(request, response, heldBack).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    await use(
      (path, headers = {}, method = 'GET') => ask(port, path, headers, method),
      () => handled,
      reported,
      (path) => {
        const request = httpRequest({ host: '127.0.0.1', port, path }).on('error', () => undefined);
        request.end();
        setTimeout(() => request.destroy(), 100);
      },
    );
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Not `fetch`: it would decompress, and mend addresses. */
function ask(port: number, path: string, headers: Record<string, string>, method: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    httpRequest({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        const decode = { br: brotliDecompressSync, gzip: gunzipSync }[response.headers['content-encoding'] ?? ''];
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: (decode && body.length > 0 ? decode(body) : body).toString(),
        });
      });
    })
      .on('error', reject)
      .end();
  });
}
