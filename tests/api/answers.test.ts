import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { shop } from '../reference/calibration';
import { post, send } from './handlers';

/** The API as a tool meets it: what it gives. Written down here once more, so that no change of its schemas goes by unseen. */

const modelIds = ['sysops', 'devops', 'netops', 'techops', 'sre'];
const perModel = z.strictObject(Object.fromEntries(modelIds.map((id) => [id, z.number().min(0).max(1)])));
const sourced = z.object({ id: z.string(), title: z.string(), url: z.url().nullable() });
/** Members may be added; these stay. */
const resultSchema = z.object({
  code: z.string(),
  url: z.url(),
  edition: z.string(),
  verdict: z.object({
    kind: z.enum(['clear-lead', 'leaning', 'shared-lead', 'not-enough']),
    lead: z.array(z.enum(modelIds)),
    margin: z.number(),
    stability: z.number().min(0).max(1),
  }),
  blend: z.array(
    z.object({
      model: z.enum(modelIds),
      share: z.number().min(0).max(1),
      low: z.number().min(0).max(1),
      high: z.number().min(0).max(1),
      chance: z.number().min(0).max(1),
      role: z.enum(['leads', 'supports', 'borrow-from', 'not-now']),
    }),
  ),
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
  flips: z.array(
    z.object({
      changes: z.array(z.object({ question: z.string(), from: z.string(), to: z.string() })),
      lead: z.enum(modelIds),
      distance: z.number(),
    }),
  ),
  findOutFirst: z.array(z.object({ question: z.string(), movement: z.number() })),
  settled: z.boolean(),
  cautions: z.array(
    z.object({ id: z.string(), title: z.string(), text: z.string(), advice: z.string(), sources: z.array(sourced) }),
  ),
  plan: z.array(
    z.object({
      days: z.number(),
      practices: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          model: z.enum(modelIds),
          area: z.string(),
          effort: z.enum(['days', 'weeks', 'months']),
          firstStep: z.string(),
          metric: z.object({ id: z.string(), name: z.string() }),
          because: z.array(z.object({ question: z.string(), option: z.string() })),
          sources: z.array(sourced),
        }),
      ),
    }),
  ),
  cases: z.array(z.object({ id: z.string(), distance: z.number(), shared: z.number() })),
});

describe('what it gives', () => {
  test('the models', async () => {
    const response = await send('/api/v1/models');
    const { models } = await response.json();
    expect(models.map(({ id }: { id: string }) => id)).toEqual(modelIds);
    for (const { url } of models) expect((await send(url)).status).toBe(200);
  });

  test('one model, with every dimension of the comparison and its sources', async () => {
    const model = await (await send('/api/v1/models/sre')).json();
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

  test('the questionnaire without its votes, and the same by its edition', async () => {
    const current = await (await send('/api/v1/questionnaire')).json();
    expect(current.questions).toHaveLength(30);
    expect(current.areas).toHaveLength(6);
    expect(JSON.stringify(current)).not.toContain('"votes"');
    expect(await (await send(`/api/v1/questionnaire/${current.edition}`)).json()).toEqual(current);
  });

  test('a result for answers, and the same for its code in any spelling', async () => {
    const response = await post('/api/v1/score', { answers: shop, importance: { staff: 'less' } });
    expect(response.status).toBe(200);
    const body = await response.json();
    const result = resultSchema.parse(body);
    expect(result.url.endsWith(`/r/${result.code}`)).toBe(true);
    expect(result.blend.map(({ model }) => model)).toEqual(modelIds);
    expect(result.plan.map(({ days }) => days)).toEqual([30, 60, 90]);
    expect(result.blend.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    for (const { model, share } of result.blend) {
      const given = result.contributions.reduce((sum, { shares }) => sum + (shares[model] ?? 0), 0);
      expect(given).toBeCloseTo(share, 12);
    }
    for (const spelling of [result.code, result.code.toLowerCase(), result.code.replaceAll('-', '')]) {
      expect(await (await send(`/api/v1/results/${spelling}`)).json()).toEqual(body);
    }
  });

  test('no blend where there is not enough to tell', async () => {
    const response = await post('/api/v1/score', { answers: {} });
    const result = resultSchema.parse(await response.json());
    expect(result.verdict).toEqual({ kind: 'not-enough', lead: [], margin: 0, stability: 0 });
    expect(result.blend).toEqual([]);
  });
});
