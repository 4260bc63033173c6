import { request as plainHttp } from 'node:http';
import { scored } from '../browser/questionnaire';
import { type APIRequestContext, type APIResponse, expect, test } from '../browser/test';
import { shop } from '../reference/calibration';
import { checkFor, type DocumentedOperation, documentedOperations, exampleAddress } from '../reference/documented-api';
import { pathsOf, readProblem } from '../reference/problem-details';

/**
 * The API on a running server: every documented operation once, and what the server does before a route handler is called or after
 * it has answered. All else is tested on the handlers themselves, in `tests/api`.
 */

/** Query parameters that ask for a media type other than the first. */
const formats: Readonly<Record<string, string>> = { 'text/csv': 'csv', 'text/markdown': 'md' };

test('every documented request is answered as documented', async ({ request }) => {
  const document = await (await request.get('/api/openapi.json')).json();
  // Those of a room need one to be there: e2e/rooms.spec.ts.
  const operations = documentedOperations(document).filter(({ path }) => !path.includes('{room}'));
  expect(operations.length).toBeGreaterThanOrEqual(7);
  for (const operation of operations) {
    for (const { mediaType, schema } of operation.responses.filter(({ status }) => status === 200)) {
      await test.step(`${operation.method} ${operation.path} as ${mediaType}`, async () => {
        const response = await sendExample(request, operation, mediaType);
        expect(response.status()).toBe(200);
        expect(response.headers()['content-type']?.split(';')[0]).toBe(mediaType);
        const body = mediaType === 'application/json' ? await response.json() : await response.text();
        expect(checkFor(document, schema).safeParse(body)).toMatchObject({ success: true });
      });
    }
  }
});

test('every address answers another method with the documented problem', async ({ request }) => {
  const document = await (await request.get('/api/openapi.json')).json();
  for (const operation of documentedOperations(document)) {
    const documented = operation.responses.find(({ status }) => status === 405);
    const response = await request.fetch(exampleAddress(operation), { method: 'PATCH' });
    expect(response.status()).toBe(405);
    expect(await response.json()).toEqual(documented?.example);
  }
});

test('HEAD is answered wherever GET is', async ({ request }) => {
  const { code } = await scored(request, shop);
  for (const path of [...readOnly, `/api/v1/results/${code}`]) {
    expect((await request.head(path)).status(), path).toBe(200);
  }
});

for (const path of ['/api/v1/no-such-thing', '/api/v2/models']) {
  test(`${path} is not found`, async ({ request }) => {
    await problemOf(await request.get(path), 404);
  });
}

test('a part of an address reaches the handler as it was sent, however it is encoded', async ({ request }) => {
  for (const code of ['A', '%00', '%3Cscript%3E', 'Ж', 'A'.repeat(3000)]) {
    const problem = await problemOf(await request.get(`/api/v1/results/${code}`), 400);
    expect(pathsOf(problem), code).toEqual(['code']);
  }
});

test('the preflight of a browser on another site names what is allowed', async ({ request }) => {
  const score = await request.fetch('/api/v1/score', { method: 'OPTIONS' });
  expect(score.status()).toBe(204);
  expect(score.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'POST, OPTIONS',
    'access-control-allow-headers': 'content-type',
  });
  for (const path of readOnly) {
    const preflight = await request.fetch(path, { method: 'OPTIONS' });
    expect(preflight.status(), path).toBe(204);
    expect(preflight.headers()).toMatchObject({ 'access-control-allow-origin': '*', allow: 'GET, HEAD, OPTIONS' });
  }
});

test('a body without a media type: 415', async ({ baseURL }) => {
  expect((await sendChunks(`${baseURL}`, ['{}'], {})).status).toBe(415);
});

test('too much in pieces, without saying how much: 413', async ({ baseURL }) => {
  const { status, type } = await sendChunks(`${baseURL}`, Array(20).fill(' '.repeat(1024)), {
    'content-type': 'application/json',
  });
  expect([status, type]).toEqual([413, 'application/problem+json; charset=utf-8']);
});

const readOnly = [
  '/api/v1/models',
  '/api/v1/models/sre',
  '/api/v1/comparison',
  '/api/v1/questionnaire',
  '/api/v1/questionnaire/2026.1',
  '/api/openapi.json',
  '/api/health',
];

function sendExample(request: APIRequestContext, operation: DocumentedOperation, mediaType: string) {
  const format = formats[mediaType];
  const address = exampleAddress(operation, format ? { format } : {});
  return operation.body ? request.post(address, { data: operation.body.example }) : request.get(address);
}

/** The problem in a response of the server, which must be one. */
async function problemOf(response: APIResponse, status: number) {
  return readProblem(
    {
      status: response.status(),
      contentType: response.headers()['content-type'],
      allowOrigin: response.headers()['access-control-allow-origin'],
      body: await response.json(),
    },
    status,
  );
}

/** Posts a body in pieces without its length, as `fetch` can't. */
function sendChunks(base: string, chunks: readonly string[], headers: Readonly<Record<string, string>>) {
  const { hostname, port } = new URL(base);
  return new Promise<{ status: number; type: string | undefined }>((resolve, reject) => {
    const sending = plainHttp({ hostname, port, method: 'POST', path: '/api/v1/score', headers }, (response) => {
      response.resume();
      response.on('end', () => resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] }));
    });
    sending.on('error', reject);
    for (const chunk of chunks) sending.write(chunk);
    sending.end();
  });
}
