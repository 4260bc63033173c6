import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { movedTo } from '@/app/_server/moved';
import { pathsOfTheGuide } from '@/lib/guide/pages/known-paths';
import { withServer } from './served';

const asked = (url: string, method = 'GET') =>
  movedTo(pathsOfTheGuide(), Object.assign(new IncomingMessage(new Socket()), { url, method }));
const code = '14WES-S7SGJ-8KZVV-0RGD3-SXG8';

describe('a request', () => {
  test('for a damaged address is led to the one that is meant, with the rest of its query', () => {
    expect(asked('/models/SRE?from=mail')).toBe('/models/sre?from=mail');
    expect(asked(`/r/${code}.?scope=City+hospital#plan`)).toBe(`/r/${code}?scope=City+hospital`);
  });

  test('whose address isn’t percent-encoded is read as UTF-8', () => {
    const bytes = Buffer.from(`/r/${code.replaceAll('-', '–')}?scope=é`).toString('latin1');
    expect(asked(bytes)).toBe(`/r/${code}?scope=%C3%A9`);
  });

  test('for a right or an unknown address, or by another method, is led nowhere', () => {
    for (const url of ['/', '/models/sre?q=a', '/nowhere', '//evil.example', '*', ''])
      expect(asked(url)).toBeUndefined();
    expect(asked('/models/SRE', 'POST')).toBeUndefined();
  });
});

test('it is answered for good, by an empty body, before anything is made', async () => {
  const movedToSre = (request: { url?: string | undefined }) => (request.url === '/SRE' ? '/models/sre' : undefined);
  await withServer({ handle: (_, response) => response.end('made'), movedTo: movedToSre }, async (get, handled) => {
    const { status, headers, text } = await get('/SRE');
    expect([status, headers.location, text]).toEqual([308, '/models/sre', '']);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(handled()).toBe(0);
    expect((await get('/other')).text).toBe('made');
  });
});
