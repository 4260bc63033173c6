import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resultBody } from '@/lib/api/result-body';
import { resultSchema } from '@/lib/api/result-schema';
import { readResultCode, readScoreRequest } from '@/lib/api/score';
import { caseById, modelIds } from '@/lib/dataset';
import { currentEdition } from '@/lib/questionnaire';
import { allowedAnswers, importances } from '@/lib/questionnaire/answers';
import { calibrationProfiles } from '@/lib/questionnaire/calibration';

const site = 'https://guide.example';

/** The body for a request that must be good. */
function bodyOf(request: unknown) {
  const scored = readScoreRequest(request);
  if (!scored.ok) throw new Error(JSON.stringify(scored.error));
  return resultBody(scored.value, site);
}

const described = calibrationProfiles.map(({ answers }) => ({ answers, body: bodyOf({ answers }) }));

describe('the body of a result', () => {
  test('has an absolute address on the site, and no blend and no advice where there is not enough to tell', () => {
    const body = bodyOf({ answers: {} });
    expect(resultSchema.parse(body)).toMatchObject({
      url: `${site}/r/${body.code}`,
      verdict: { kind: 'not-enough', lead: [], margin: 0, stability: 0 },
      blend: [],
      contributions: [],
      flips: [],
      settled: false,
      cautions: [],
      plan: [],
      cases: [],
    });
    expect(body.findOutFirst.map(({ question }) => question)).toEqual(currentEdition.questions.map(({ id }) => id));
  });

  test('has the documented form and shares that add to 1 and are the sum of the contributions, for any answers', () => {
    const questions = currentEdition.questions;
    const answers = fc.record(
      Object.fromEntries(questions.map((question) => [question.id, fc.constantFrom(...allowedAnswers(question))])),
      { requiredKeys: [] },
    );
    const importance = fc.dictionary(
      fc.constantFrom(...questions.map(({ id }) => id)),
      fc.constantFrom(...importances),
    );
    fc.assert(
      fc.property(answers, importance, (given, weighed) => {
        const body = bodyOf({ answers: given, importance: weighed });
        expect(resultSchema.parse(body)).toEqual(body);
        if (body.blend.length === 0) return;
        expect(body.blend.map(({ model }) => model)).toEqual(modelIds);
        expect(body.blend.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
        for (const { model, share, low, high } of body.blend) {
          expect(body.contributions.reduce((sum, { shares }) => sum + shares[model], 0)).toBeCloseTo(share, 12);
          expect(low).toBeLessThanOrEqual(share + 1e-12);
          expect(high).toBeGreaterThanOrEqual(share - 1e-12);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('is the same for the code that it names', () => {
    for (const { body } of described) {
      const again = readResultCode(body.code);
      expect(again.ok && resultBody(again.value, site)).toEqual(body);
    }
  });

  test('names the stability of the first model as its chance of being first', () => {
    const withLead = described.filter(({ body }) => body.verdict.kind !== 'not-enough');
    expect(withLead.length).toBeGreaterThan(5);
    for (const { body } of withLead) {
      const first = body.blend.find(({ model }) => model === body.verdict.lead[0]);
      expect(first).toMatchObject({ role: 'leads', chance: body.verdict.stability });
    }
  });

  test('gives practices and cautions with their words, their metric and their sources in full', () => {
    const practices = described.flatMap(({ body }) => body.plan.flatMap((phase) => phase.practices));
    const cautions = described.flatMap(({ body }) => body.cautions);
    expect(practices.length).toBeGreaterThan(20);
    expect(cautions.length).toBeGreaterThan(5);
    for (const { sources } of [...practices, ...cautions]) expect(sources.length).toBeGreaterThan(0);
    for (const { metric } of practices) expect(metric.name).not.toBe(metric.id);
  });

  test('names the nearest cases, with what their distance rests on', () => {
    const near = described.map(({ body }) => body.cases);
    expect(near.some((cases) => cases.length > 0)).toBe(true);
    // The profile of the web shop has the answers of the case about it: eleven options, all the same.
    const shop = described.find(({ answers }) => answers['release-path'] === 'window');
    expect(shop?.body.cases[0]).toEqual({ id: 'web-shop-windows', distance: 0, shared: 11 });
    for (const { id } of near.flat()) expect(caseById(id)?.id).toBe(id);
  });

  test('gives reasons of the plan that are answers of the request', () => {
    const reasons = described.flatMap(({ answers, body }) =>
      body.plan.flatMap(({ practices }) =>
        practices.flatMap(({ because }) => because.map((reason) => ({ ...reason, answer: answers[reason.question] }))),
      ),
    );
    expect(reasons.length).toBeGreaterThan(20);
    for (const { option, answer } of reasons) expect(answer).toBe(option);
  });
});
