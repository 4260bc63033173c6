import { afterEach, describe, expect, test, vi } from 'vitest';
import { builtSite, requestedSite } from '@/lib/address/site';

afterEach(() => vi.unstubAllEnvs());

describe('the public address of the guide', () => {
  const headers = (entries: Record<string, string>) => new Headers(entries);

  test('is what the operator has set, whatever was asked for', () => {
    vi.stubEnv('SITE_URL', 'https://guide.example');
    expect(requestedSite(headers({ host: 'other.example' }))).toBe('https://guide.example');
    expect(builtSite()).toBe('https://guide.example');
  });

  test('is otherwise the one that was asked for, behind a proxy the outer one', () => {
    vi.stubEnv('SITE_URL', undefined);
    expect(requestedSite(headers({ host: 'localhost:3000' }))).toBe('http://localhost:3000');
    const proxied = { host: 'inner:3000', 'x-forwarded-host': 'guide.example', 'x-forwarded-proto': 'https' };
    expect(requestedSite(headers(proxied))).toBe('https://guide.example');
    expect(requestedSite(headers({}))).toBe('http://localhost:3000');
  });
});
