import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dimensionIds, modelIds, workAreaIds } from '@/lib/dataset/ids';
import { ranking, score } from '@/lib/engine';
import { currentEdition, editions } from '@/lib/questionnaire';
import type { AnswerSheet } from '@/lib/questionnaire/answers';
import { checkEdition } from '@/lib/questionnaire/check';
import { editionSchema } from '@/lib/questionnaire/schema';
import { formatIssues } from '@/lib/shared/issue';

describe.each(editions)('edition $id', (edition) => {
  test('breaks no rule', () => {
    expect(editionSchema.safeParse(edition).error).toBeUndefined();
    expect(formatIssues(checkEdition(edition))).toBe('');
  });

  test('has about 24 questions, at least four in each work area, and nine in the quick set', () => {
    expect(edition.questions).toHaveLength(24);
    expect(edition.questions.filter(({ quick }) => quick)).toHaveLength(9);
    for (const area of workAreaIds) {
      expect([area, edition.questions.filter((question) => question.area === area).length]).toEqual([area, 4]);
    }
  });

  test('belongs with every question to a row of the comparison', () => {
    for (const { dimension } of edition.questions) expect(dimensionIds).toContain(dimension);
  });

  test('has no favourite: over random answers every model has 14 to 26 % on average, and leads in 10 to 30 %', () => {
    const count = 20_000;
    const mean = Object.fromEntries(modelIds.map((model) => [model, 0]));
    const leads = Object.fromEntries(modelIds.map((model) => [model, 0]));
    for (const sheet of fc.sample(randomOptions(), { numRuns: count, seed: 20261 })) {
      const { shares } = score(edition.questions, sheet);
      const [leader = 'sysops'] = ranking(shares);
      leads[leader] = (leads[leader] ?? 0) + 1 / count;
      for (const model of modelIds) mean[model] = (mean[model] ?? 0) + shares[model] / count;
    }
    for (const model of modelIds) {
      expect(mean[model]).toBeGreaterThan(0.14);
      expect(mean[model]).toBeLessThan(0.26);
      expect(leads[model]).toBeGreaterThan(0.1);
      expect(leads[model]).toBeLessThan(0.3);
    }
  });

  /** An option for every question, each as likely as the next. */
  function randomOptions(): fc.Arbitrary<AnswerSheet> {
    const choices = edition.questions.map(({ options }) => fc.constantFrom(...options.map(({ id }) => id)));
    return fc.tuple(...choices).map((chosen) => ({
      answers: Object.fromEntries(edition.questions.map(({ id }, position) => [id, chosen[position] ?? ''])),
      importance: {},
    }));
  }
});

test('the current edition is the newest', () => {
  expect(currentEdition).toBe(editions.at(-1));
});
