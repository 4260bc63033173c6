import type { IncomingMessage } from 'node:http';
import proxyAddr from 'proxy-addr';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { type Problem, tooMany } from '@/lib/api/problem';
import type { Settings } from './settings';

/** Keeps one client from taking what all share: the processor. */

/** What takes the engine, a picture or the search to answer: results and their pictures, scorings, searches. */
const costly = /^\/(r|api\/v1\/(score|results))\b|^\/what-if\b|^\/search\?|\/opengraph-image/;

/**
 * A function that counts a costly request, and gives the problem with it where its client has asked for too many.
 * A client on the machine itself isn't counted. It is whoever runs the guide; or a proxy that `TRUSTED_PROXY` doesn't name, whose
 * visitors can't be told apart, and would shut each other out.
 */
export function rateLimit({ RATE_LIMIT, TRUSTED_PROXY }: Pick<Settings, 'RATE_LIMIT' | 'TRUSTED_PROXY'>) {
  const counter = new RateLimiterMemory({ points: RATE_LIMIT, duration: 60 });
  const isOwnMachine = proxyAddr.compile('loopback');

  return async (request: IncomingMessage): Promise<Problem | undefined> => {
    if (!costly.test(request.url ?? '')) return undefined;
    const client = proxyAddr(request, TRUSTED_PROXY);
    if (isOwnMachine(client, 0)) return undefined;
    try {
      await counter.consume(client);
      return undefined;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return tooMany(RATE_LIMIT, Math.ceil(refusal.msBeforeNext / 1000));
    }
  };
}
