import type { IncomingMessage } from 'node:http';
import pLimit from 'p-limit';
import proxyAddr from 'proxy-addr';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { type Problem, tooMany } from '@/lib/api/problem';
import { pathOf, queryOf } from './request-path';
import type { RoomRequest } from './rooms';
import type { Settings } from './settings';

/** Keeps one client from taking what all share, the processor, and all of them together from taking more memory than there is. */

/** What takes the engine, a picture or the search to answer: results, alone, compared, in frames and on boards, and their pictures, scorings, searches, the tools. */
const costly =
  /^\/(r|mcp|embed\/blend|api\/(oembed|v1\/(score|results|board|change)))\b|^\/team\b.*\?|^\/what-if\b|^\/(search|compare-results)\?|\/opengraph-image/;

/** The comparison of the models, which takes the engine only where it starts from a result. */
const comparison = /^\/(compare|api\/v1\/comparison)$/;

function isCostly(request: IncomingMessage): boolean {
  const path = pathOf(request) ?? '';
  if (comparison.test(path)) return queryOf(request).has('from');
  return costly.test(request.url?.includes('?') ? `${path}?` : path);
}

/**
 * How many answers are made at one time; the other requests wait. One core makes no more of them at once, and each takes memory until
 * it is finished: 600 results at once took more than 256 MB. What is cheap doesn't wait for what is costly.
 */
const atOnce = { costly: 8, cheap: 32 };

export type InTurn = <Made>(request: IncomingMessage, make: () => Promise<Made>) => Promise<Made | undefined>;

/** A function that makes an answer when it is the request's turn; undefined where the client has gone by then. */
export function turns(): InTurn {
  const lanes = { costly: pLimit(atOnce.costly), cheap: pLimit(atOnce.cheap) };
  return async (request, make) => {
    // What a client sends can arrive slowly, and would keep others waiting.
    if (request.method !== 'GET' && request.method !== 'HEAD') return make();
    const lane = lanes[isCostly(request) ? 'costly' : 'cheap'];
    return lane(async () => (request.socket.destroyed ? undefined : make()));
  };
}

/**
 * A function that counts a costly request, and gives the problem with it where its client has asked for too many.
 * A client on the machine itself isn't counted. It is whoever runs the guide; or a proxy that `TRUSTED_PROXY` doesn't name, whose
 * visitors can't be told apart, and would shut each other out.
 */
export function rateLimit({ RATE_LIMIT, TRUSTED_PROXY }: Pick<Settings, 'RATE_LIMIT' | 'TRUSTED_PROXY'>) {
  const count = counter(RATE_LIMIT, 'a minute');

  return async (request: IncomingMessage): Promise<Problem | undefined> => {
    if (!isCostly(request)) return undefined;
    const client = clientOf(request, { TRUSTED_PROXY });
    return client === undefined ? undefined : count(client);
  };
}

/**
 * The same for what takes room on the disk: rooms that a client makes, and all changes, in an hour.
 * @param isNew whether a room isn't there yet
 */
export function roomLimit(
  settings: Pick<Settings, 'ROOMS_PER_HOUR' | 'ROOM_CHANGES_PER_HOUR' | 'TRUSTED_PROXY'>,
  isNew: (room: string) => Promise<boolean>,
) {
  const countRoom = counter(settings.ROOMS_PER_HOUR, 'an hour');
  const countChange = counter(settings.ROOM_CHANGES_PER_HOUR, 'an hour');

  return async (request: IncomingMessage, asked: RoomRequest): Promise<Problem | undefined> => {
    if (!asked.isChange) return undefined;
    const client = clientOf(request, settings);
    if (client === undefined) return undefined;
    const tooMuch = await countChange(client);
    // Whoever has made many can still change those.
    return tooMuch ?? (asked.isPutRoom && (await isNew(asked.params.room)) ? countRoom(client) : undefined);
  };
}

const isOwnMachine = proxyAddr.compile('loopback');

/** The address of whoever asks; undefined for the machine itself, which isn't counted. */
export const clientOf = (request: IncomingMessage, { TRUSTED_PROXY }: Pick<Settings, 'TRUSTED_PROXY'>) => {
  const client = proxyAddr(request, TRUSTED_PROXY);
  return isOwnMachine(client, 0) ? undefined : client;
};

/** A function that counts a client, and gives the problem with more than `most` within the time. */
function counter(most: number, within: 'a minute' | 'an hour') {
  const limiter = new RateLimiterMemory({ points: most, duration: within === 'a minute' ? 60 : 3600 });
  return async (client: string): Promise<Problem | undefined> => {
    try {
      await limiter.consume(client);
      return undefined;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return tooMany(most, Math.ceil(refusal.msBeforeNext / 1000), within);
    }
  };
}
