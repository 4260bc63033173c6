import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { builtSite, requestedSite } from '@/lib/address/site';

afterEach(() => vi.unstubAllEnvs());

describe('the public address of the guide', () => {
  const headers = (fields: Record<string, string>) => new Headers(fields);

  test('is what the operator has set, whatever was asked for', () => {
    vi.stubEnv('SITE_URL', 'https://guide.example');
    expect(requestedSite(headers({ host: 'other.example' }))).toBe('https://guide.example');
    expect(builtSite()).toBe('https://guide.example');
  });

  test('is otherwise the host that was asked for, and no forwarding header changes that', () => {
    vi.stubEnv('SITE_URL', undefined);
    expect(requestedSite(headers({ host: 'localhost:3000' }))).toBe('http://localhost:3000');
    expect(requestedSite(headers({ host: '[::1]:3000' }))).toBe('http://[::1]:3000');
    const forwarded = { host: 'guide.example', 'x-forwarded-host': 'other.example', 'x-forwarded-proto': 'https' };
    expect(requestedSite(headers(forwarded))).toBe('http://guide.example');
    expect(requestedSite(headers({}))).toBe('http://localhost:3000');
  });

  test('is never more than a host, whatever the client sends as one', () => {
    vi.stubEnv('SITE_URL', undefined);
    for (const host of ['a b', 'user@other.example', 'other.example/path', 'other.example?x', 'x:99999', '<b>'])
      expect(requestedSite(headers({ host })), host).toBe('http://localhost:3000');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (host) => {
        const site = requestedSite({ get: () => host });
        expect(new URL('/sitemap.xml', site).href).toBe(`${site}/sitemap.xml`);
      }),
    );
  });
});
