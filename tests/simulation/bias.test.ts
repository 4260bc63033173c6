import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { advice } from '@/lib/dataset';
import { outcome } from '@/lib/engine';
import { audit } from '@/lib/engine/audit';
import { ranking } from '@/lib/engine/ranking';
import { score } from '@/lib/engine/score';
import { editions, type Option } from '@/lib/questionnaire';
import type { AnswerSheet } from '@/lib/questionnaire/answers';

// Thousands of sheets take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Every published edition is fair to the models, and asks nothing that doesn't matter. */

describe.each(editions)('edition $id', (edition) => {
  const found = audit(edition, 100_000, edition.number);

  test.each(edition.models)(
    'has no favourite: over 100,000 random sheets %s has 14 to 26% on average, and leads in 10 to 30%',
    (model) => {
      expect(found.random.meanShare[model]).toBeGreaterThan(0.14);
      expect(found.random.meanShare[model]).toBeLessThan(0.26);
      expect(found.random.leads[model]).toBeGreaterThan(0.1);
      expect(found.random.leads[model]).toBeLessThan(0.3);
    },
  );

  test.each(edition.models)('lets %s lead clearly, with at least 45%', (model) => {
    expect(found.reach[model]).toBeGreaterThan(0.45);
    const answers = Object.fromEntries(
      edition.questions.map(({ id, options }) => {
        const gain = ({ votes }: Option) =>
          (votes[model] ?? 0) - 0.5 * Object.values(votes).reduce((sum, vote) => sum + vote, 0);
        return [id, [...options].sort((a, b) => gain(b) - gain(a))[0]?.id ?? ''];
      }),
    );
    const { verdict, shares } = outcome(edition, { answers, importance: {} }, advice);
    expect(verdict).toMatchObject({ kind: 'clear-lead', lead: [model] });
    expect(shares[model]).toBeGreaterThan(0.45);
  });

  test.each(edition.questions.flatMap(({ id, options }) => options.map((option) => [id, option.id] as const)))(
    'lets every option matter: %s, %s changes the leader under some answers to the rest',
    (question, option) => {
      expect(optionMatters(question, option)).toBe(true);
    },
  );

  /** Whether, in up to 5,000 random sheets, some other option in the place of this one gives another leader. */
  function optionMatters(id: string, option: string): boolean {
    const question = edition.questions.find((candidate) => candidate.id === id);
    const sheets = fc.sample(randomOptions(), { numRuns: 5000, seed: 1 });
    const leader = (sheet: AnswerSheet, answer: string) =>
      ranking(score(edition.questions, { ...sheet, answers: { ...sheet.answers, [id]: answer } }).shares)[0];
    return sheets.some((sheet) => {
      const lead = leader(sheet, option);
      return question?.options.some((other) => leader(sheet, other.id) !== lead);
    });
  }

  /** An option for every question, each as likely as the next. */
  function randomOptions(): fc.Arbitrary<AnswerSheet> {
    const choices = edition.questions.map(({ options }) => fc.constantFrom(...options.map(({ id }) => id)));
    return fc.tuple(...choices).map((chosen) => ({
      answers: Object.fromEntries(edition.questions.map(({ id }, position) => [id, chosen[position] ?? ''])),
      importance: {},
    }));
  }
});
