import { request as plainHttp } from 'node:http';
import { expect, test } from '@playwright/test';
import { paths, problemOf } from './api-problem';

/** Everything that can be wrong with a body is answered with what is wrong, and where. */

test.describe('a body that is not what is asked for', () => {
  const bodies: { name: string; body: string | Buffer; status?: number; paths?: string[]; contentType?: string }[] = [
    { name: 'nothing', body: '', paths: ['body'] },
    { name: 'no JSON', body: '{"answers":', paths: ['body'] },
    { name: 'no UTF-8', body: Buffer.from([0x22, 0xff, 0x22]), paths: ['body'] },
    { name: 'text', body: '{}', contentType: 'text/plain', status: 415 },
    { name: 'a form', body: 'answers=1', contentType: 'application/x-www-form-urlencoded', status: 415 },
    { name: '17 kB', body: `{"answers":{}}${' '.repeat(17 * 1024)}`, status: 413 },
    { name: 'null', body: 'null', paths: ['body'] },
    { name: 'a list', body: '[]', paths: ['body'] },
    { name: 'a number', body: '1', paths: ['body'] },
    { name: 'no answers', body: '{}', paths: ['answers'] },
    { name: 'a list of answers', body: '{"answers":[]}', paths: ['answers'] },
    { name: 'an unknown key', body: '{"answers":{},"weights":{}}', paths: ['body'] },
    { name: 'unknown questions', body: '{"answers":{"x":"y","z":"y"}}', paths: ['answers.x', 'answers.z'] },
    { name: 'no option', body: '{"answers":{"release-need":"hourly"}}', paths: ['answers.release-need'] },
    {
      name: 'an option of another question',
      body: '{"answers":{"release-need":"own-product"}}',
      paths: ['answers.release-need'],
    },
    {
      name: 'several answers to a question',
      body: '{"answers":{"release-need":["weekly","monthly"]}}',
      paths: ['answers.release-need'],
    },
    {
      name: '“doesn’t apply” where it is not offered',
      body: '{"answers":{"release-need":"not-applicable"}}',
      paths: ['answers.release-need'],
    },
    { name: 'an unknown edition', body: '{"edition":"1999.1","answers":{}}', paths: ['edition'] },
    {
      name: 'a wrong importance',
      body: '{"answers":{},"importance":{"release-need":"most"}}',
      paths: ['importance.release-need'],
    },
    {
      name: 'an importance of an unknown question',
      body: '{"answers":{},"importance":{"x":"more"}}',
      paths: ['importance.x'],
    },
    { name: 'the key __proto__', body: '{"__proto__":{"answers":{}}, "answers":{}}', paths: ['body'] },
    {
      name: 'the question __proto__',
      body: '{"answers":{"__proto__":"unknown"},"importance":{"__proto__":"more"}}',
      paths: ['answers.__proto__', 'importance.__proto__'],
    },
    { name: 'the question constructor', body: '{"answers":{"constructor":"unknown"}}', paths: ['answers.constructor'] },
    { name: 'the edition __proto__', body: '{"edition":"__proto__","answers":{}}', paths: ['edition'] },
    {
      name: 'the option toString',
      body: '{"answers":{"release-need":"toString"}}',
      paths: ['answers.release-need'],
    },
    {
      name: 'a deeply nested answer',
      body: `{"answers":{"release-need":${'['.repeat(5000)}${']'.repeat(5000)}}}`,
      paths: ['answers.release-need'],
    },
    { name: 'nothing but opening brackets', body: '['.repeat(16_000), paths: ['body'] },
    {
      name: 'several things wrong',
      body: '{"answers":{"release-need":1,"hosting":null},"importance":{"people":2}}',
      paths: ['answers.release-need', 'answers.hosting', 'importance.people'],
    },
  ];
  for (const { name, body, status = 400, paths: expected, contentType = 'application/json' } of bodies) {
    test(`${name}: ${status}, and where it is wrong`, async ({ request }) => {
      const response = await request.post('/api/v1/score', {
        headers: { 'content-type': contentType },
        data: Buffer.from(body),
      });
      const problem = await problemOf(response, status);
      expect(paths(problem)).toEqual(expected);
    });
  }

  test('no media type: 415', async ({ baseURL }) => {
    expect((await sendChunks(`${baseURL}`, ['{}'], {})).status).toBe(415);
  });

  test('too much in pieces, without saying how much: 413', async ({ baseURL }) => {
    const { status, type } = await sendChunks(`${baseURL}`, Array(20).fill(' '.repeat(1024)), {
      'content-type': 'application/json',
    });
    expect([status, type]).toEqual([413, 'application/problem+json; charset=utf-8']);
  });
});

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
