import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** The build writes the path in; here it is read anew for each test. */
const publishedUnder = async (path: string) => {
  vi.stubEnv('BASE_PATH', path);
  vi.resetModules();
  return { ...(await import('@/lib/address/base-path')), ...(await import('@/lib/address/site')) };
};

beforeEach(() => vi.stubEnv('NODE_ENV', 'production'));
afterEach(() => {
  vi.unstubAllEnvs();
  // Other tests import the module as it is.
  vi.resetModules();
});

describe('published at the root of its host', () => {
  test('every path is as it is', async () => {
    const { placed, unplaced, absolute } = await publishedUnder('');
    expect(placed('/models/sre')).toBe('/models/sre');
    expect(unplaced('/models/sre')).toBe('/models/sre');
    expect(absolute('/models/sre')).toBe('https://opsblend.invalid/models/sre');
  });
});

describe('published under a path', () => {
  test('the guide’s own paths begin with it, and all other addresses stay as they are', async () => {
    const { placed } = await publishedUnder('/guide');
    expect(['/', '/models/sre?a=/b#c'].map(placed)).toEqual(['/guide', '/guide/models/sre?a=/b#c']);
    const others = ['#evidence', 'https://example.org/x', '//example.org/x', 'mailto:a@example.org', ''];
    expect(others.map(placed)).toEqual(others);
  });

  test('a whole address names it once', async () => {
    const { absolute } = await publishedUnder('/guide');
    expect(absolute('/models/sre')).toBe('https://opsblend.invalid/guide/models/sre');
    expect(absolute('/', 'https://example.org/guide')).toBe('https://example.org/guide');
  });

  test('a path of the guide is read back from what a browser asks for, and what only looks like it isn’t', async () => {
    const { unplaced } = await publishedUnder('/guide');
    expect(['/guide', '/guide/', '/guide/r/x', '/guided/r/x', '/r/x', '/'].map(unplaced)).toEqual([
      '/',
      '/',
      '/r/x',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
