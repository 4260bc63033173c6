import { expect, test } from '@playwright/test';
import { scored, shop } from '../browser/questionnaire';
import { paths, problemOf } from './api-problem';

/** Addresses that are none, methods that are not allowed, and pages of other sites. */

test.describe('addresses', () => {
  for (const path of [
    '/api/v1/models/no-such-model',
    '/api/v1/models/__proto__',
    '/api/v1/questionnaire/1999.1',
    '/api/v1/questionnaire/constructor',
    '/api/v1/no-such-thing',
    '/api/v2/models',
  ]) {
    test(`${path} is not found`, async ({ request }) => {
      await problemOf(await request.get(path), 404);
    });
  }

  test('a code of an edition that is not published is not found', async ({ request }) => {
    // Edition 31, no answers: Z, 0 and the checksum.
    await problemOf(await request.get('/api/v1/results/Z0XKD'), 404);
  });

  for (const code of ['A', 'AAAAAAAAAA', '%00', '%3Cscript%3E', 'Ж', 'A'.repeat(3000)]) {
    test(`/api/v1/results/${code.slice(0, 20)} is no code, and says so`, async ({ request }) => {
      expect(paths(await problemOf(await request.get(`/api/v1/results/${code}`), 400))).toEqual(['code']);
    });
  }
});

test.describe('methods', () => {
  const readOnly = [
    '/api/v1/models',
    '/api/v1/models/sre',
    '/api/v1/comparison',
    '/api/v1/questionnaire',
    '/api/v1/questionnaire/2026.1',
    '/api/openapi.json',
    '/api/health',
  ];

  test('others than the allowed are refused with those that are', async ({ request }) => {
    const { code } = await scored(request, shop);
    for (const path of [...readOnly, `/api/v1/results/${code}`]) {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        const response = await request.fetch(path, { method });
        await problemOf(response, 405);
        expect(response.headers().allow).toMatch(/^GET, HEAD(, OPTIONS)?$/);
      }
      expect((await request.head(path)).status()).toBe(200);
    }
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
      const response = await request.fetch('/api/v1/score', { method });
      await problemOf(response, 405);
      expect(response.headers().allow).toBe('POST, OPTIONS');
    }
  });

  test('a page of another site may read the answers, and post answers as JSON', async ({ request }) => {
    for (const path of readOnly) {
      expect((await request.get(path)).headers()['access-control-allow-origin']).toBe('*');
    }
    const posted = await request.post('/api/v1/score', { data: { answers: {} } });
    expect(posted.headers()['access-control-allow-origin']).toBe('*');
    const preflight = await request.fetch('/api/v1/score', { method: 'OPTIONS' });
    expect(preflight.status()).toBe(204);
    expect(preflight.headers()).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'POST, OPTIONS',
      'access-control-allow-headers': 'content-type',
    });
  });

  test('the preflight of an address to be read names what is allowed, and no more', async ({ request }) => {
    for (const path of readOnly) {
      const preflight = await request.fetch(path, { method: 'OPTIONS' });
      expect(preflight.status()).toBe(204);
      expect(preflight.headers()).toMatchObject({ 'access-control-allow-origin': '*', allow: 'GET, HEAD, OPTIONS' });
    }
  });
});
