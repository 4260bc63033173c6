import { describe, expect, test } from 'vitest';
import { currentEdition, editions } from '@/lib/questionnaire';
import { shop } from '../../reference/calibration';
import { call, dataOf, post, request } from './asked';

const isGuide = (url: string) => url.startsWith('http://localhost:3000/');

describe('the list of tools', () => {
  test('gives each a title, a description and both schemas, and says that it only reads', async () => {
    const { result } = await (await post(request('tools/list'))).json();
    expect(result.tools.map(({ name }: { name: string }) => name)).toEqual([
      'list_questions',
      'score_answers',
      'explain_result',
      'compare_models',
      'search_guide',
    ]);
    for (const tool of result.tools) {
      expect(tool).toMatchObject({
        title: expect.any(String),
        description: expect.any(String),
        inputSchema: { type: 'object', additionalProperties: false },
        outputSchema: { type: 'object' },
        annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: false },
      });
    }
  });
});

describe('list_questions', () => {
  test('gives the current edition, or another', async () => {
    const current = await dataOf('list_questions', {});
    expect(current).toMatchObject({ edition: currentEdition.id, isCurrent: true });
    expect(current.questions.map(({ id }: { id: string }) => id)).toEqual(currentEdition.questions.map(({ id }) => id));
    const first = await dataOf('list_questions', { edition: editions[0]?.id });
    expect(first).toMatchObject({ edition: editions[0]?.id, isCurrent: false });
  });

  test('names the editions that there are to somebody who asks for another', async () => {
    const { result } = await call('list_questions', { edition: '1999.1' });
    expect(result).toMatchObject({ isError: true });
    expect(result.content[0].text).toContain(currentEdition.id);
  });
});

describe('score_answers and explain_result', () => {
  test('score, hand over a link, and explain it with the same answers', async () => {
    const scored = await dataOf('score_answers', { answers: shop });
    expect(isGuide(scored.url)).toBe(true);
    expect(scored.sentence).toMatch(/\.$/);
    expect(scored.blend.reduce((sum: number, { share }: { share: number }) => sum + share, 0)).toBeCloseTo(1, 9);
    for (const result of [scored.code, scored.url, `See ${scored.url}.`]) {
      const explained = await dataOf('explain_result', { result });
      expect(explained).toMatchObject({ code: scored.code, url: scored.url, sentence: scored.sentence });
      expect(explained.answers).toEqual(shop);
      expect(explained.reasons.for.length).toBeGreaterThan(0);
      expect(explained.plan.map(({ days }: { days: number }) => days)).toEqual([30, 60, 90]);
    }
  });

  test('keep what a link says that the result is about', async () => {
    const { url } = await dataOf('score_answers', { answers: shop });
    const explained = await dataOf('explain_result', { result: `${url}?scope=Payments` });
    expect(explained.url).toBe(`${url}?scope=Payments`);
  });

  test('say that there is not enough to tell, with a link all the same', async () => {
    const scored = await dataOf('score_answers', { answers: {} });
    expect(scored).toMatchObject({ verdict: { kind: 'not-enough' }, blend: [], plan: [] });
    const explained = await dataOf('explain_result', { result: scored.url });
    expect(explained).toMatchObject({ blend: [], reasons: { for: [], against: [] } });
  });

  test('name each wrong answer', async () => {
    const { result } = await call('score_answers', { answers: { nothing: 'x', 'no-such': 'unknown' } });
    expect(result.isError).toBe(true);
    expect(result.content[0].text).toMatch(/answers\.nothing: .*\nanswers\.no-such: /);
  });

  test('name an edition that is not published', async () => {
    const { result } = await call('score_answers', { edition: '1999.1', answers: {} });
    expect(result.content[0].text).toContain('published: ');
  });

  test.each(['', 'hello', 'AAAAA-AAAAA', '<script>'])('say of %j that it is no code', async (text) => {
    const { result } = await call('explain_result', { result: text });
    expect(result).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('not a result code') }] });
  });
});

describe('compare_models', () => {
  test('gives the table as Markdown and as data, with the models in the order asked for', async () => {
    const { result } = await call('compare_models', { models: ['sre', 'devops'], dimensions: ['purpose'] });
    expect(result.isError, JSON.stringify(result)).toBeFalsy();
    expect(result.structuredContent.models.map(({ id }: { id: string }) => id)).toEqual(['sre', 'devops']);
    expect(result.content[0].text).toMatch(/^# SRE and DevOps compared\n/);
    expect(result.structuredContent.url).toBe('http://localhost:3000/compare?models=sre,devops');
  });

  test('gives what differs, the most different first, and the page that shows the same', async () => {
    const data = await dataOf('compare_models', {
      models: ['sre', 'devops'],
      groups: ['change'],
      show: 'differences',
      order: 'difference',
    });
    expect(data.groups.map(({ id }: { id: string }) => id)).toEqual(['measured']);
    expect(data.leftOut).toEqual(['automation-focus', 'feedback-loops']);
    expect(data.url).toBe(
      'http://localhost:3000/compare?models=sre,devops&groups=change&show=differences&order=difference',
    );
  });

  test.each([
    { models: ['sre'] },
    { models: ['sre', 'sre'] },
    { models: ['sre', 'opsops'] },
    { dimensions: [] },
    { model: 'sre' },
  ])('says what is wrong with %j', async (given) => {
    const answer = await call('compare_models', given);
    expect(JSON.stringify(answer)).toContain('Invalid arguments for tool compare_models');
  });
});

describe('search_guide', () => {
  test('gives titles, addresses and excerpts, as many as are wanted', async () => {
    const { hits, found, url } = await dataOf('search_guide', { words: 'error budget', most: 3 });
    expect(hits).toHaveLength(3);
    expect(found).toBeGreaterThan(3);
    expect([url, ...hits.map((hit: { url: string }) => hit.url)].every(isGuide)).toBe(true);
  });

  test('finds nothing without a fault', async () => {
    expect(await dataOf('search_guide', { words: 'qqqqzzzzxxxx' })).toMatchObject({ found: 0, hits: [] });
  });
});
