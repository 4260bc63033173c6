import { describe, expect, test } from 'vitest';
import { pathsOf } from '../reference/problem-details';
import { post, send } from './handlers';
import { problemOf } from './problem';

/** Everything that can be wrong with a body is answered with what is wrong, and where. */

describe('a body that is not what is asked for', () => {
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
    test(`${name}: ${status}, and where it is wrong`, async () => {
      const problem = await problemOf(await post('/api/v1/score', Buffer.from(body), contentType), status);
      expect(pathsOf(problem)).toEqual(expected);
    });
  }

  test('no media type: 415', async () => {
    await problemOf(await send('/api/v1/score', { method: 'POST', body: stream(['{}']), duplex: 'half' }), 415);
  });

  test('too much in pieces, without saying how much: 413', async () => {
    const body = stream(Array(20).fill(' '.repeat(1024)));
    const headers = { 'content-type': 'application/json' };
    await problemOf(await send('/api/v1/score', { method: 'POST', headers, body, duplex: 'half' }), 413);
  });
});

/** A body in pieces, whose length nobody knows beforehand. */
function stream(chunks: readonly string[]) {
  return new Blob([...chunks]).stream();
}
