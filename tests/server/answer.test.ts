import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, test, vi } from 'vitest';
import { madeFor } from '@/lib/address/site';
import { withServer } from './served';

const long = 'A page. '.repeat(1000);

/** Writes a document as Next does: in pieces, with a head of its own. */
function document(response: ServerResponse, body: string) {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.write(body.slice(0, 10));
  response.write(Buffer.from(body.slice(10)));
  response.end();
}

describe('a page', () => {
  const page = { handle: (_: unknown, response: ServerResponse) => document(response, long) };

  test('is made once for each address, and kept', async () => {
    await withServer(page, async (get, handled) => {
      for (const path of ['/a', '/a', '/b', '/a?x=1', '/a']) expect((await get(path)).text).toBe(long);
      expect(handled()).toBe(3);
    });
  });

  test('is made for each host: it may name it', async () => {
    await withServer(page, async (get, handled) => {
      await get('/a', { host: 'one.example' });
      await get('/a', { host: 'two.example' });
      expect(handled()).toBe(2);
    });
  });

  test('holds until the next deployment for a cache on the way, and is asked about by a browser', async () => {
    await withServer(page, async (get, handled) => {
      const first = await get('/a');
      expect(first.headers['cache-control']).toBe('public, max-age=0, s-maxage=31536000, must-revalidate');
      const again = await get('/a', { 'if-none-match': String(first.headers.etag) });
      expect(again).toMatchObject({ status: 304, text: '' });
      expect(again.headers.etag).toBe(first.headers.etag);
      expect((await get('/a', { 'if-none-match': '"other"' })).status).toBe(200);
      expect(handled()).toBe(1);
    });
  });

  test('is whole at its first request, whatever the browser says it has', async () => {
    await withServer(
      {
        handle: (request, response) => {
          if (request.headers['if-none-match']) response.writeHead(304).end();
          else document(response, long);
        },
      },
      async (get) => {
        expect((await get('/a', { 'if-none-match': '"old"' })).text).toBe(long);
        expect((await get('/a')).text).toBe(long);
      },
    );
  });

  test.each(['br', 'gzip', 'identity'])('comes as %s to a client that asks for it', async (encoding) => {
    await withServer(page, async (get) => {
      for (const _ of ['made', 'kept']) {
        const { headers, text } = await get('/a', { 'accept-encoding': encoding });
        expect(text).toBe(long);
        expect(headers['content-encoding'] ?? 'identity').toBe(encoding);
        expect(headers.vary).toBe('Accept-Encoding');
      }
    });
  });

  test('comes as the shortest of the encodings that a client takes', async () => {
    await withServer(page, async (get) => {
      expect((await get('/', { 'accept-encoding': 'gzip, deflate, br' })).headers['content-encoding']).toBe('br');
      expect((await get('/', { 'accept-encoding': 'gzip;q=1, br;q=0' })).headers['content-encoding']).toBe('gzip');
      expect((await get('/', { 'accept-encoding': '%%%' })).headers['content-encoding']).toBeUndefined();
    });
  });

  test('is not sent to HEAD, with the head that GET has', async () => {
    await withServer(page, async (get) => {
      const { headers } = await get('/a');
      const head = await get('/a', {}, 'HEAD');
      expect(head.text).toBe('');
      expect(head.headers).toMatchObject({ etag: headers.etag, 'content-length': headers['content-length'] });
    });
  });

  test('has the status of its address, and is then not kept', async () => {
    await withServer({ ...page, statusOf: (path) => (path === '/r/x%2F' ? 404 : 200) }, async (get, handled) => {
      for (const _ of [1, 2]) expect(await get('/r/x%2F?a=1')).toMatchObject({ status: 404, text: long });
      expect(handled()).toBe(2);
      expect((await get('/r/y')).status).toBe(200);
    });
  });
});

test('texts that were held back are put in, those of the request before those of the build', async () => {
  await withServer(
    {
      handle: ({ url }, response, heldBack) => {
        heldBack.set('own', `<p>“${url}” – 運用 𝛼</p>`);
        document(response, '<p>’</p><div data-part="own"></div><div data-part="built"></div>');
      },
    },
    async (get) => {
      const [one, two] = await Promise.all([get('/one'), get('/two')]);
      expect(one.text).toBe(
        '<p>’</p><div data-part="own"><p>“/one” – 運用 𝛼</p></div><div data-part="built"><p>“built”</p></div>',
      );
      expect(two.text).toContain('<p>“/two” – 運用 𝛼</p>');
    },
  );
});

test('the data of a page shown in place has its texts, and is not kept: it depends on the page before', async () => {
  const handle = (_: unknown, response: ServerResponse) => {
    response.setHeader('content-type', 'text/x-component');
    response.end('1:{"id":"built","html":"","after":"’"}\n');
  };
  await withServer({ handle }, async (get, handled) => {
    for (const _ of [1, 2])
      expect((await get('/a', { rsc: '1' })).text).toBe('1:{"id":"built","html":"<p>“built”</p>","after":"’"}\n');
    expect(handled()).toBe(2);
  });
});

test.each([
  ['what was posted', 'POST', {}, { 'content-type': 'text/html' }],
  ['a part of a file', 'GET', { range: 'bytes=0-1' }, { 'content-type': 'text/html' }],
  [
    'data that has a lifetime of its own',
    'GET',
    {},
    { 'content-type': 'application/json', 'cache-control': 'max-age=1' },
  ],
] as const)('%s is answered anew, with the headers it was given', async (_, method, headers, given) => {
  await withServer({ handle: (__, response) => response.writeHead(200, given).end(long) }, async (get, handled) => {
    for (const __ of [1, 2]) expect(await get('/api/a', headers, method)).toMatchObject({ text: long, headers: given });
    expect(handled()).toBe(2);
  });
});

test('a file that never changes is kept as it is', async () => {
  const given = { 'content-type': 'text/javascript', 'cache-control': 'public, max-age=31536000, immutable' };
  await withServer({ handle: (_, response) => response.writeHead(200, given).end(long) }, async (get, handled) => {
    for (const _ of [1, 2]) expect(await get('/_next/static/a.js')).toMatchObject({ text: long, headers: given });
    expect(handled()).toBe(1);
  });
});

test('a redirect passes as it is', async () => {
  await withServer({ handle: (_, response) => response.writeHead(308, { location: '/b' }).end() }, async (get) => {
    expect(await get('/a')).toMatchObject({ status: 308, headers: { location: '/b' }, text: '' });
  });
});

test('a client that goes before it has its answer keeps nobody waiting', async () => {
  const handle = ({ url }: IncomingMessage, response: ServerResponse) => {
    if (url === '/') response.end('whole');
  };
  await withServer({ handle }, async (get, handled, reported, leave) => {
    for (let each = 0; each < 40; each += 1) leave('/models/sre');
    await vi.waitFor(() => expect(handled()).toBeGreaterThanOrEqual(32));
    expect((await get('/')).text).toBe('whole');
    expect(reported).toEqual([]);
  });
});

test('an address that can’t be decoded is refused, and no further', async () => {
  await withServer({ handle: (_, response) => response.end() }, async (get, handled) => {
    expect(await get('/r/%E0%A4%A')).toMatchObject({ status: 400, text: expect.stringContaining('percent-encoding') });
    const problem = await get('/api/v1/models/%');
    expect(problem.headers['content-type']).toContain('application/problem+json');
    expect(problem.headers).toMatchObject({ 'access-control-allow-origin': '*', 'cache-control': 'no-store' });
    expect(JSON.parse(problem.text)).toMatchObject({ status: 400 });
    expect(handled()).toBe(0);
  });
});

test('an address of more than 4,096 characters is refused: a redirect would repeat it in a head that clients don’t take', async () => {
  await withServer({ handle: (_, response) => response.end() }, async (get, handled) => {
    expect(await get(`/r/x?${'a'.repeat(4092)}`)).toMatchObject({ status: 414 });
    const problem = await get(`/api/v1/models?${'a'.repeat(5000)}`);
    expect(JSON.parse(problem.text)).toMatchObject({ status: 414, detail: expect.stringContaining('4096') });
    expect(handled()).toBe(0);
    expect((await get(`/r/x?${'a'.repeat(4091)}`)).status).toBe(200);
  });
});

test.each(['POST', 'PUT', 'DELETE'])(
  '%s of a page goes no further: Next would look for a server action',
  async (method) => {
    await withServer({ handle: (_, response) => response.end() }, async (get, handled) => {
      const headers = { rsc: '1', 'next-action': 'x', 'content-type': 'multipart/form-data; boundary=x' };
      expect(await get('/metrics/none', headers, method)).toMatchObject({
        status: 405,
        headers: { allow: 'GET, HEAD, OPTIONS' },
      });
      await get('/api/v1/score', headers, method);
      expect(handled()).toBe(1);
    });
  },
);

describe('the address of the guide', () => {
  test.each(['text/html', 'text/x-component', 'application/json', 'application/xml', 'text/markdown'])(
    'is put into %s, the one that was asked for',
    async (type) => {
      const handle = (_: unknown, response: ServerResponse) =>
        void response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(`${madeFor}/a ${madeFor}/b`);
      await withServer({ handle }, async (get) => {
        for (const host of ['one.example', 'two.example', 'one.example']) {
          expect((await get('/a', { host })).text).toBe(`https://${host}/a https://${host}/b`);
        }
      });
    },
  );

  test('is not looked for in a picture', async () => {
    const handle = (_: unknown, response: ServerResponse) =>
      void response.writeHead(200, { 'content-type': 'image/png' }).end(madeFor);
    await withServer({ handle }, async (get) => expect((await get('/a')).text).toBe(madeFor));
  });
});

describe('a fault of our own', () => {
  test.each([
    ['before anything is written', () => undefined],
    ['in the middle', (response: ServerResponse) => void response.writeHead(200, { 'x-half': '1' }).write('half')],
  ])('%s is logged, and answered with its reference', async (_, begin) => {
    const handle = (request: IncomingMessage, response: ServerResponse) => {
      if (request.url === '/good') return document(response, long);
      begin(response);
      throw new Error('It has failed');
    };
    await withServer({ handle }, async (get, _handled, reported) => {
      const failed = await get('/bad');
      expect(failed).toMatchObject({ status: 500, text: expect.stringContaining('report this reference: REFERENCE') });
      expect(failed.headers['x-content-type-options']).toBe('nosniff');
      expect(JSON.parse((await get('/api/bad')).text)).toMatchObject({ status: 500 });
      expect(reported).toEqual(['Error: It has failed', 'Error: It has failed']);
      expect((await get('/good')).status).toBe(200);
    });
  });
});
