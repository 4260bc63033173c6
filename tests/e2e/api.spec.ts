import { request as plainHttp } from 'node:http';
import { type APIResponse, expect, test } from '@playwright/test';
import { z } from 'zod';
import { scored, shop } from './questionnaire';

/** The API as a tool meets it: what it gives, and that everything a client can send wrong is answered with what is wrong, and where. */

const modelIds = ['sysops', 'devops', 'netops', 'techops', 'sre'];
const perModel = z.strictObject(Object.fromEntries(modelIds.map((id) => [id, z.number().min(0).max(1)])));
/** Members may be added; these stay. */
const resultSchema = z.object({
  code: z.string(),
  url: z.url(),
  edition: z.string(),
  verdict: z.object({
    kind: z.enum(['clear-lead', 'leaning', 'shared-lead', 'not-enough']),
    lead: z.array(z.enum(modelIds)),
    margin: z.number(),
  }),
  blend: z.array(z.object({ model: z.enum(modelIds), share: z.number().min(0).max(1) })),
  areas: z
    .array(
      z.object({
        area: z.string(),
        shares: perModel,
        emphasis: z.number(),
        lead: z.array(z.enum(modelIds)),
        margin: z.number(),
      }),
    )
    .length(6),
  contributions: z.array(
    z.object({
      question: z.string(),
      option: z.string(),
      area: z.string(),
      weight: z.number().positive(),
      shares: perModel,
    }),
  ),
});

const problemSchema = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string().min(1),
  status: z.int(),
  detail: z.string().min(1),
  errors: z
    .array(
      z.strictObject({
        path: z.string().min(1),
        message: z.string().min(1),
        hint: z.string().optional(),
        code: z.string().optional(),
      }),
    )
    .optional(),
});

/** The problem in a response that must be one, with its headers in order. */
async function problemOf(response: APIResponse, status: number) {
  expect(response.status()).toBe(status);
  expect(response.headers()['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(response.headers()['access-control-allow-origin']).toBe('*');
  const problem = problemSchema.parse(await response.json());
  expect(problem.status).toBe(status);
  return problem;
}

const paths = (problem: z.infer<typeof problemSchema>) => problem.errors?.map(({ path }) => path);
const json = { 'content-type': 'application/json' };

test.describe('what it gives', () => {
  test('the models', async ({ request }) => {
    const response = await request.get('/api/v1/models');
    const { models } = await response.json();
    expect(models.map(({ id }: { id: string }) => id)).toEqual(modelIds);
    for (const { url } of models) expect((await request.get(url)).status()).toBe(200);
  });

  test('one model, with every dimension of the comparison and its sources', async ({ request }) => {
    const model = await (await request.get('/api/v1/models/sre')).json();
    expect(model).toMatchObject({ id: 'sre', name: 'SRE', article: '/models/sre' });
    expect(model.dimensions.length).toBeGreaterThanOrEqual(20);
    for (const dimension of model.dimensions) {
      expect(dimension).toMatchObject({
        id: expect.any(String),
        short: expect.any(String),
        sources: expect.any(Array),
      });
    }
  });

  test('the questionnaire without its votes, and the same by its edition', async ({ request }) => {
    const current = await (await request.get('/api/v1/questionnaire')).json();
    expect(current.questions).toHaveLength(24);
    expect(current.areas).toHaveLength(6);
    expect(JSON.stringify(current)).not.toContain('"votes"');
    expect(await (await request.get(`/api/v1/questionnaire/${current.edition}`)).json()).toEqual(current);
  });

  test('a result for answers, and the same for its code in any spelling', async ({ request }) => {
    const response = await request.post('/api/v1/score', { data: { answers: shop, importance: { people: 'less' } } });
    expect(response.status()).toBe(200);
    const body = await response.json();
    const result = resultSchema.parse(body);
    expect(result.url.endsWith(`/r/${result.code}`)).toBe(true);
    expect(result.blend.map(({ model }) => model)).toEqual(modelIds);
    expect(result.blend.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    for (const { model, share } of result.blend) {
      const given = result.contributions.reduce((sum, { shares }) => sum + (shares[model] ?? 0), 0);
      expect(given).toBeCloseTo(share, 12);
    }
    for (const spelling of [result.code, result.code.toLowerCase(), result.code.replaceAll('-', '')]) {
      expect(await (await request.get(`/api/v1/results/${spelling}`)).json()).toEqual(body);
    }
  });

  test('no blend where there is not enough to tell', async ({ request }) => {
    const response = await request.post('/api/v1/score', { data: { answers: {} } });
    const result = resultSchema.parse(await response.json());
    expect(result.verdict).toEqual({ kind: 'not-enough', lead: [], margin: 0 });
    expect(result.blend).toEqual([]);
  });
});

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
    const { status, type } = await sendChunks(`${baseURL}`, Array(20).fill(' '.repeat(1024)), json);
    expect([status, type]).toEqual([413, 'application/problem+json; charset=utf-8']);
  });
});

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
  const readOnly = ['/api/v1/models', '/api/v1/models/sre', '/api/v1/questionnaire', '/api/v1/questionnaire/2026.1'];

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
