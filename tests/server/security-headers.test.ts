import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { pagePolicy, setSecurityHeaders } from '@/app/_server/security-headers';
import { tooMany } from '@/lib/api/problem';
import { withServer } from './served';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page', () => {
  test('names each inline script and style once, and no data block', () => {
    const html =
      '<head><script>a()</script><style id="x">p{}</style><script src="/a.js" async=""></script></head>' +
      '<body><script>a()</script><script id="b">b("<\\/script>")</script><script type="application/ld+json">{}</script></body>';
    const policy = pagePolicy(html);
    expect(policy).toContain(`script-src 'self' ${hash('a()')} ${hash('b("<\\/script>")')};`);
    expect(policy).toContain(`style-src 'self' ${hash('p{}')};`);
  });

  test('names what is not ASCII, and what every page holds, by the hash of its bytes', () => {
    for (const text of ['say("“so”")', `say("${'so '.repeat(5000)}")`]) {
      const html = Buffer.from(`<script>${text}</script>`).toString('latin1');
      for (const _ of ['first', 'again']) expect(pagePolicy(html)).toContain(`script-src 'self' ${hash(text)};`);
    }
  });

  test('refuses what it does not name', () => {
    const policy = pagePolicy('<p>Text</p>');
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).not.toMatch(/unsafe|\*|data:|https?:/);
  });
});

describe('a page that other sites may show in a frame', () => {
  const framing = (path: string, type = 'text/html') => {
    const headers = new Map<string, string>([['content-type', type]]);
    const response = {
      setHeader: (name: string, value: string) => headers.set(name, value),
      getHeader: (name: string) => headers.get(name),
      hasHeader: (name: string) => headers.has(name),
    };
    setSecurityHeaders(response as unknown as ServerResponse, {
      path,
      isSecure: true,
      html: type === 'text/html' ? '<p>Text</p>' : undefined,
    });
    return {
      ancestors: /frame-ancestors (\S+)$/.exec(headers.get('content-security-policy') ?? '')?.[1],
      old: headers.get('x-frame-options'),
      resource: headers.get('cross-origin-resource-policy'),
      embedder: headers.get('cross-origin-embedder-policy'),
    };
  };
  const closed = { ancestors: "'none'", old: 'DENY', resource: 'same-origin', embedder: undefined };

  test('is a comparison or a blend of `/embed`', () => {
    const open = { ancestors: '*', old: undefined, resource: 'cross-origin', embedder: 'require-corp' };
    for (const path of ['/embed/compare', '/embed/blend/1A2B3-C', '/embed/blend/nonsense']) {
      expect(framing(path), path).toEqual(open);
    }
  });

  test('is no other', () => {
    for (const path of [
      ...['/', '/compare', '/compare/devops-vs-sre', '/compare/rows/kpis', '/models/sre', '/guides/x', '/practices'],
      ...[
        '/search',
        '/questionnaire/x',
        '/r',
        '/r/1A2B3-C',
        '/r/1A2B3-C/paper',
        '/team',
        '/room',
        '/room/x',
        '/method',
      ],
      ...[
        '/embed',
        '/embed/',
        '/embed/blend',
        '/embed/blend/a/b',
        '/embed/nowhere',
        '/Embed/compare',
        '/embed/compare/x',
      ],
      ...['/what-if', '/mcp', '/nowhere', '', '//embed/compare', '/x/embed/compare'],
    ]) {
      expect(framing(path), path).toEqual(closed);
    }
    // What isn't a page is none to be framed, wherever it stands.
    expect(framing('/embed/compare', 'text/plain')).toEqual(closed);
  });
});

describe('answers', () => {
  const answerAs =
    (type: string, body: string) =>
    (_: unknown, response: ServerResponse): void => {
      response.writeHead(200, { 'content-type': type }).end(body);
    };

  test('of each kind have their headers, when they are made and when they are kept', async () => {
    const page = '<body><script>a()</script></body>';
    await withServer({ handle: answerAs('text/html', page) }, async (get) => {
      for (const _ of ['made', 'kept']) {
        expect((await get('/r/CODE')).headers).toMatchObject({
          'content-security-policy': pagePolicy(page),
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'same-origin',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-resource-policy': 'same-origin',
          'strict-transport-security': 'max-age=63072000',
          'x-robots-tag': 'noindex',
        });
      }
      expect((await get('/room/AAAAAAAAAAAAAAAAAAAAAA')).headers['x-robots-tag']).toBe('noindex');
      for (const path of ['/models', '/room']) expect((await get(path)).headers).not.toHaveProperty('x-robots-tag');
    });
    await withServer({ handle: answerAs('image/png', 'png') }, async (get) => {
      expect((await get('/picture')).headers).toMatchObject({
        'content-security-policy': expect.stringMatching(/^default-src 'none'; /),
        'cross-origin-resource-policy': 'cross-origin',
      });
    });
  });

  test('that the server gives by itself have them, too', async () => {
    await withServer({ handle: answerAs('text/html', '') }, async (get) => {
      const broken = await get('/%');
      expect(broken.status).toBe(400);
      expect(broken.headers['x-content-type-options']).toBe('nosniff');
    });
    const refuse = async () => tooMany(5, 9);
    await withServer({ handle: answerAs('text/html', ''), refuse }, async (get, handled) => {
      const refused = await get('/');
      expect(refused.status).toBe(429);
      expect(refused.text).toMatch(/^There were more than 5 requests .* Try again in 9 seconds\.\n$/);
      expect((await get('/api/v1/score')).headers['content-type']).toContain('application/problem+json');
      expect(refused.headers).toMatchObject({ 'retry-after': '9', 'x-content-type-options': 'nosniff' });
      expect(handled()).toBe(0);
    });
  });
});
