import type { IncomingMessage, ServerResponse } from 'node:http';
import etag from 'etag';
import fresh from 'fresh';
import { madeFor } from '@/lib/address/site';
import { ourFault, type Problem } from '@/lib/api/problem';
import type { HeldBack } from '@/lib/static-parts/held-back';
import { answerCache, type KeptAnswer } from './answer-cache';
import { capture, release } from './captured';
import { type Encoding, encode, encodingFor, isCompressible, isText } from './encode';
import type { InTurn } from './limits';
import { intoData, intoDocument } from './put-in';
import { refused, sendProblem } from './refused';
import { pathOf, queryOf } from './request-path';
import { setSecurityHeaders } from './security-headers';

/**
 * Answers requests with what Next makes of them: puts in what was held back and the guide's address, sets the status and what browsers
 * have to refuse, compresses, says how long an answer holds, and keeps the answers that follow from their address alone, so that each is made once.
 */

/** Sets a response's status and headers, and writes its body. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface Parts {
  handler: Handler;
  /**
   * The status of a page that says itself what is wrong with its address. A page can only choose it by `notFound()`, whose content
   * needs a script to appear.
   */
  statusOf: (path: string, query: URLSearchParams) => number;
  /** Where a request is led whose address is written otherwise than it should be; undefined for all others. */
  movedTo: (request: IncomingMessage) => string | undefined;
  /** The markup of a static part that the build has rendered. */
  partOfBuild: (id: string) => string | undefined;
  /** The public address of the guide, as the request shows it. */
  addressOf: (request: IncomingMessage) => string;
  /** Makes an answer when it is the request's turn; undefined where the client has gone by then. */
  inTurn: InTurn;
  /** The problem with a request whose client has asked for too much. */
  refuse: (request: IncomingMessage) => Promise<Problem | undefined>;
  /** Logs what has failed, and gives the reference under which it stands there. */
  report: (error: unknown) => string;
}

export function answerer({ handler, statusOf, movedTo, partOfBuild, addressOf, inTurn, refuse, report }: Parts) {
  const cache = answerCache();

  async function answer(request: IncomingMessage, response: ServerResponse, heldBack: HeldBack): Promise<void> {
    const path = pathOf(request) ?? '';
    const address = addressOf(request);
    const isSecure = address.startsWith('https:');
    const impossible = refused(request);
    if (impossible) return sendProblem(request, response, impossible, address);
    const encoding = encodingFor(request.headers['accept-encoding']);
    const key = keyOf(request, `${encoding} ${address}`);
    const kept = key === undefined ? undefined : cache.get(key);
    const asked = { ...request.headers };
    if (kept) return send(asked, response, kept);
    const location = movedTo(request);
    if (location !== undefined) return lead(response, { path, isSecure, location });
    const tooMuch = await refuse(request);
    if (tooMuch) return sendProblem(request, response, tooMuch, address);

    // An answer that is kept has to be whole, whatever this browser has already.
    if (key !== undefined) delete request.headers['if-none-match'];
    let handled: Promise<void> | undefined;
    const made = await inTurn(request, async () => {
      const whole = capture(response);
      // Next waits until all is sent; a failure of its own ends the wait for a body.
      handled = handler(request, response);
      const given = await Promise.race([whole, handled.then(() => whole), closed(response)]);
      if (!given) return undefined;
      if (response.statusCode === 200 && isType(response, 'text/html'))
        response.statusCode = statusOf(path, queryOf(request));
      const { body, bytes } = putIn(response, given, address, (id) => heldBack.get(id) ?? partOfBuild(id));
      setSecurityHeaders(response, { path, isSecure, html: isType(response, 'text/html') ? bytes : undefined });
      return compress(response, body, encoding);
    });
    // The client has gone meanwhile.
    if (!made) return;

    const holds = key !== undefined && request.method === 'GET' && response.statusCode === 200;
    const cacheControl = holds ? cacheControlOf(response) : undefined;
    if (key === undefined || cacheControl === undefined) {
      if (made.length > 0) response.setHeader('content-length', made.length);
      response.end(made);
    } else {
      response.setHeader('cache-control', cacheControl);
      response.setHeader('etag', etag(made));
      const answer = { headers: { ...response.getHeaders() }, body: made };
      cache.set(key, answer);
      send(asked, response, answer);
    }
    await handled;
  }

  return async (request: IncomingMessage, response: ServerResponse, heldBack: HeldBack): Promise<void> => {
    try {
      await answer(request, response, heldBack);
    } catch (error) {
      const reference = report(error);
      release(response);
      if (response.headersSent) response.destroy();
      else await sendProblem(request, response, ourFault(reference), addressOf(request));
    }
  };
}

/** Leads to another address for good. */
function lead(
  response: ServerResponse,
  { path, isSecure, location }: Record<'path' | 'location', string> & { isSecure: boolean },
): void {
  setSecurityHeaders(response, { path, isSecure });
  response.writeHead(308, { location }).end();
}

/** What an answer depends on: its address, and the form it is sent in; undefined for a request whose answer depends on more. */
function keyOf({ method, url, headers }: IncomingMessage, form: string): string | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  // Data for a page that is shown in place, which depends on the page before; a part of a file.
  if (headers.rsc !== undefined || headers.range !== undefined) return undefined;
  return `${form} ${url}`;
}

/**
 * A page or a picture holds until the next deployment: a cache between us and browsers may keep it so long, a browser asks whether it
 * still holds. Undefined for what isn't kept.
 */
function cacheControlOf(response: ServerResponse): string | undefined {
  if (isType(response, 'text/html') || isType(response, 'image/png')) {
    return 'public, max-age=0, s-maxage=31536000, must-revalidate';
  }
  const given = String(response.getHeader('cache-control') ?? '');
  return given.includes('immutable') ? given : undefined;
}

/**
 * A finished body, and its bytes as text where it is one that something may have been put into, a character each: all that is looked for
 * is ASCII, and as the text that it is, a single ’ would make every step take twice as long.
 */
function putIn(
  response: ServerResponse,
  body: Buffer,
  address: string,
  find: (id: string) => string | undefined,
): { body: Buffer; bytes?: string } {
  const put = { 'text/html': intoDocument, 'text/x-component': intoData }[typeOf(response).split(';', 1)[0] ?? ''];
  if (!put && !(isText(typeOf(response)) && body.includes(madeFor))) return { body };
  const given = body.toString(aByteEach);
  const whole = put ? put(given, (id) => asBytes(find(id))) : given;
  // In the link of a mail the address stands percent-encoded.
  const bytes = whole.replaceAll(madeFor, address).replaceAll(encodeURIComponent(madeFor), encodeURIComponent(address));
  return { body: Buffer.from(bytes, aByteEach), bytes };
}

const aByteEach = 'latin1';
const asBytes = (text: string | undefined) => text && Buffer.from(text).toString(aByteEach);

/** Resolves when the client has gone: Next then stops, and the body is never whole. */
const closed = (response: ServerResponse) =>
  new Promise<undefined>((resolve) => response.once('close', () => resolve(undefined)));

async function compress(response: ServerResponse, body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (response.hasHeader('content-encoding') || !isCompressible(typeOf(response), body.length)) return body;
  const vary = [response.getHeader('vary') ?? []].flat().join(', ');
  if (!/accept-encoding/i.test(vary))
    response.setHeader('vary', [...(vary ? [vary] : []), 'Accept-Encoding'].join(', '));
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  return encode(body, encoding);
}

function send(asked: IncomingMessage['headers'], response: ServerResponse, { headers, body }: KeptAnswer): void {
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
  if (fresh(asked, headers)) {
    response.statusCode = 304;
    for (const name of ['content-type', 'content-length', 'content-encoding']) response.removeHeader(name);
    response.end();
  } else {
    response.setHeader('content-length', body.length);
    response.end(body);
  }
}

const typeOf = (response: ServerResponse) => String(response.getHeader('content-type') ?? '');
const isType = (response: ServerResponse, type: string) => typeOf(response).startsWith(type);
