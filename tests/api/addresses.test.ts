import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { shop } from '../reference/calibration';
import { pathsOf } from '../reference/problem-details';
import { type Method, post, routeFolders, send } from './handlers';
import { problemOf } from './problem';

/** Addresses that are none, methods that are not allowed, and pages of other sites. */

test('every route of the API can be called here', () => {
  const folder = fileURLToPath(new URL('../../app/api', import.meta.url));
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('/route.ts'))
    .map((file) => file.replace('/route.ts', ''));
  expect([...routeFolders].sort()).toEqual(found.sort());
});

describe('addresses', () => {
  for (const path of [
    '/api/v1/models/no-such-model',
    '/api/v1/models/__proto__',
    '/api/v1/questionnaire/1999.1',
    '/api/v1/questionnaire/constructor',
    '/api/v1/no-such-thing',
    '/api/v2/models',
  ]) {
    test(`${path} is not found`, async () => {
      await problemOf(await send(path), 404);
    });
  }

  test('a code of an edition that is not published is not found', async () => {
    // Edition 31, no answers: Z, 0 and the checksum.
    await problemOf(await send('/api/v1/results/Z0XKD'), 404);
  });

  for (const code of ['A', 'AAAAAAAAAA', '%00', '%3Cscript%3E', 'Ж', 'A'.repeat(3000)]) {
    test(`/api/v1/results/${code.slice(0, 20)} is no code, and says so`, async () => {
      expect(pathsOf(await problemOf(await send(`/api/v1/results/${code}`), 400))).toEqual(['code']);
    });
  }
});

describe('methods', () => {
  const readOnly = [
    '/api/v1/models',
    '/api/v1/models/sre',
    '/api/v1/comparison',
    '/api/v1/questionnaire',
    '/api/v1/questionnaire/2026.1',
    '/api/openapi.json',
    '/api/health',
  ];
  const allowOrigin = (response: Response) => response.headers.get('access-control-allow-origin');

  test('others than the allowed are refused with those that are', async () => {
    const { code } = await (await post('/api/v1/score', { answers: shop })).json();
    const refused: readonly Method[] = ['POST', 'PUT', 'PATCH', 'DELETE'];
    for (const path of [...readOnly, `/api/v1/results/${code}`]) {
      for (const method of refused) {
        const response = await send(path, { method });
        await problemOf(response, 405);
        expect(response.headers.get('allow')).toMatch(/^GET, HEAD(, OPTIONS)?$/);
      }
      expect((await send(path)).status).toBe(200);
    }
    const refusedForScore: readonly Method[] = ['GET', 'PUT', 'PATCH', 'DELETE'];
    for (const method of refusedForScore) {
      const response = await send('/api/v1/score', { method });
      await problemOf(response, 405);
      expect(response.headers.get('allow')).toBe('POST, OPTIONS');
    }
  });

  test('a page of another site may read the answers, and post answers as JSON', async () => {
    for (const path of readOnly) expect(allowOrigin(await send(path))).toBe('*');
    expect(allowOrigin(await post('/api/v1/score', { answers: {} }))).toBe('*');
    const preflight = await send('/api/v1/score', { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'POST, OPTIONS',
      'access-control-allow-headers': 'content-type',
    });
  });

  test('the preflight of an address to be read names what is allowed, and no more', async () => {
    for (const path of readOnly) {
      const preflight = await send(path, { method: 'OPTIONS' });
      expect(preflight.status).toBe(204);
      expect(Object.fromEntries(preflight.headers)).toMatchObject({
        'access-control-allow-origin': '*',
        allow: 'GET, HEAD, OPTIONS',
      });
    }
  });
});
