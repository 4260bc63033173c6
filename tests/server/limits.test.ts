import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { rateLimit, turns } from '@/app/_server/limits';
import { readSettings } from '@/app/_server/settings';

const request = (url: string, from: string, headers = {}) =>
  ({
    url,
    headers,
    socket: { remoteAddress: from },
    connection: { remoteAddress: from },
  }) as unknown as IncomingMessage;

describe('the limit for costly requests', () => {
  const limit = (environment = {}) => rateLimit(readSettings({ RATE_LIMIT: '2', ...environment }));

  test('refuses a client that asks for more in a minute, and nobody else', async () => {
    const refuse = limit();
    const ask = (from: string) => refuse(request('/api/v1/score', from));
    expect([await ask('203.0.113.1'), await ask('203.0.113.1'), await ask('203.0.113.2')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const refusal = await ask('203.0.113.1');
    expect(refusal).toMatchObject({ status: 429, detail: expect.stringContaining('more than 2 requests') });
    expect(refusal?.retryAfter).toBeGreaterThan(50);
  });

  test.each([
    '/r/CODE',
    '/api/v1/results/CODE',
    '/api/v1/board?r=CODE',
    '/team?r=CODE',
    '/team/minutes.md?r=CODE',
    '/r/CODE/opengraph-image',
    '/opengraph-image?x',
    '/search?q=a',
    '/what-if?x=1',
    '/compare-results?from=CODE',
    '/api/v1/change?from=CODE',
    '/compare?from=CODE',
    '/compare?models=sre,devops&%66rom=CODE',
    '/api/v1/comparison?from=CODE',
    '/mcp',
  ])('counts %s', async (url) => {
    const refuse = limit();
    for (const _ of [1, 2]) await refuse(request(url, '203.0.113.1'));
    expect((await refuse(request(url, '203.0.113.1')))?.status).toBe(429);
  });

  test.each([
    '/',
    '/models/sre',
    '/search',
    '/team',
    '/_next/static/a.js',
    '/roadmap',
    '/api/v1/models',
    '/compare-results',
    '/compare',
    '/compare?models=sre,devops',
    '/api/v1/comparison?format=csv',
  ])('does not count %s', async (url) => {
    const refuse = limit();
    for (const _ of [1, 2, 3]) expect(await refuse(request(url, '203.0.113.1'))).toBeUndefined();
  });

  test('tells clients behind a trusted proxy apart, and counts none on the machine itself', async () => {
    const behind = (client: string) => request('/search?q=a', '127.0.0.1', { 'x-forwarded-for': client });
    const trusting = limit({ TRUSTED_PROXY: 'loopback' });
    for (const _ of [1, 2]) await trusting(behind('203.0.113.1'));
    expect((await trusting(behind('198.51.100.7, 203.0.113.1')))?.status).toBe(429);
    expect(await trusting(behind('203.0.113.2'))).toBeUndefined();
    const trustingNobody = limit();
    for (const _ of [1, 2, 3]) expect(await trustingNobody(behind('203.0.113.1'))).toBeUndefined();
  });
});

describe('turns', () => {
  const get = (url: string, destroyed = false) =>
    ({ method: 'GET', url, socket: { destroyed } }) as unknown as IncomingMessage;

  /** Starts this many answers that don't end, and gives how many are being made. */
  async function startedOf(count: number, request: IncomingMessage) {
    const inTurn = turns();
    let started = 0;
    for (let each = 0; each < count; each += 1) {
      void inTurn(request, () => {
        started += 1;
        return new Promise(() => undefined);
      });
    }
    await new Promise(setImmediate);
    return { inTurn, started };
  }

  test('make eight costly answers at once, and let cheap ones through meanwhile', async () => {
    const { inTurn, started } = await startedOf(100, get('/r/CODE'));
    expect(started).toBe(8);
    expect(await inTurn(get('/models/sre'), async () => 'made')).toBe('made');
  });

  test('make thirty-two cheap answers at once', async () => {
    expect((await startedOf(100, get('/models/sre'))).started).toBe(32);
  });

  test('don’t make one for a client that has gone', async () => {
    const made = await turns()(get('/r/CODE', true), async () => 'made');
    expect(made).toBeUndefined();
  });

  test('don’t let what arrives slowly keep others waiting', async () => {
    const post = { ...get('/api/v1/score'), method: 'POST' } as IncomingMessage;
    expect((await startedOf(100, post)).started).toBe(100);
  });
});
