import type { IncomingMessage } from 'node:http';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicAddress } from '@/app/_server/public-address';
import { readSettings } from '@/app/_server/settings';

/** The address that a request from `from` gets, with these headers and settings. */
function addressOf(
  headers: IncomingMessage['headers'],
  environment: Record<string, string> = {},
  from = '203.0.113.9',
): string {
  const request = { headers, socket: { remoteAddress: from } } as IncomingMessage;
  return publicAddress(request, readSettings(environment));
}

const forwarded = { host: 'inner:3000', 'x-forwarded-host': 'guide.example', 'x-forwarded-proto': 'https' };

describe('the public address of the guide', () => {
  test('is what the operator has set, whatever was asked for', () => {
    const settings = { SITE_URL: 'https://Set.example/', TRUSTED_PROXY: '203.0.113.9' };
    expect(addressOf(forwarded, settings)).toBe('https://set.example');
  });

  test('is otherwise the host that was asked for', () => {
    expect(addressOf({ host: 'localhost:3000' })).toBe('http://localhost:3000');
    expect(addressOf({ host: '[::1]:3000' })).toBe('http://[::1]:3000');
    expect(addressOf({ host: 'Guide.Example:80' })).toBe('http://guide.example');
  });

  test('is what a trusted proxy has forwarded, and what nobody else has', () => {
    expect(addressOf(forwarded, { TRUSTED_PROXY: '203.0.113.0/24' })).toBe('https://guide.example');
    expect(addressOf(forwarded, { TRUSTED_PROXY: 'loopback' }, '::ffff:127.0.0.1')).toBe('https://guide.example');
    expect(addressOf(forwarded, { TRUSTED_PROXY: '198.51.100.1' })).toBe('http://inner:3000');
    expect(addressOf(forwarded)).toBe('http://inner:3000');
  });

  test('is what the trusted proxy itself has added, where others have forwarded, too', () => {
    const several = {
      host: 'inner',
      'x-forwarded-host': 'forged.example, guide.example',
      'x-forwarded-proto': 'http, https',
    };
    expect(addressOf(several, { TRUSTED_PROXY: '203.0.113.9' })).toBe('https://guide.example');
  });

  test('is never more than a host, whatever the client sends as one', () => {
    const own = 'http://localhost:3000';
    for (const host of [
      undefined,
      '',
      'a b',
      'user@other.example',
      'other.example/path',
      'other.example?x',
      'x:99999',
      '<b>',
    ])
      expect(addressOf({ host }), host).toBe(own);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (host) => {
        const address = addressOf({ host });
        expect(new URL('/sitemap.xml', address).href).toBe(`${address}/sitemap.xml`);
      }),
    );
  });
});
