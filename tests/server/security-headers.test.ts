import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { pagePolicy } from '@/app/_server/security-headers';
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

  test('refuses what it does not name', () => {
    const policy = pagePolicy('<p>Text</p>');
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).not.toMatch(/unsafe|\*|data:|https?:/);
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
