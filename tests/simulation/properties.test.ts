import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { advice, modelIds } from '@/lib/dataset';
import { castVotes, outcome, percentages } from '@/lib/engine';
import { areaScores } from '@/lib/engine/areas';
import { contributions, score, scoreVotes } from '@/lib/engine/score';
import { editions } from '@/lib/questionnaire';
import { type AnswerSheet, importanceOf } from '@/lib/questionnaire/answers';
import { arbitrarySheet } from '@/tests/made-up/arbitrary-sheet';

// Thousands of sheets take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The laws of the score and the verdict, on every published edition. */

const runs = { numRuns: 1000 };
const near = 1e-12;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe.each(editions)('edition $id', (edition) => {
  const sheets = arbitrarySheet(edition);
  const question = fc.constantFrom(...edition.questions);

  test('shares are not negative and add to 1, or nothing is cast', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { cast, shares } = score(edition.questions, sheet);
        const values = Object.values(shares);
        expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
        expect(Math.abs(sum(values) - (cast > 0 ? 1 : 0))).toBeLessThan(near);
      }),
      runs,
    );
  });

  test('contributions add to the shares, and areas by their emphasis to the whole', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        // Not by `outcome`, whose simulation takes most of its time and has no part in these sums.
        const votes = castVotes(edition.questions, sheet);
        const { shares } = scoreVotes(votes);
        const parts = contributions(votes);
        const areas = areaScores(edition, sheet, votes);
        for (const model of modelIds) {
          expect(Math.abs(sum(parts.map(({ perModel }) => perModel[model])) - shares[model])).toBeLessThan(near);
          const overAreas = sum(areas.map((area) => area.emphasis * area.shares[model]));
          expect(Math.abs(overAreas - shares[model])).toBeLessThan(near);
        }
      }),
      runs,
    );
  });

  test('shown percentages are whole and add to 100, each within 1 of the share', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { cast, shares } = score(edition.questions, sheet);
        const percent = percentages(shares);
        expect(sum(Object.values(percent))).toBe(cast > 0 ? 100 : 0);
        for (const model of modelIds) expect(Math.abs(percent[model] - 100 * shares[model])).toBeLessThan(1);
      }),
      runs,
    );
  });

  test('an option that votes more for a model, and no more for the others, never lowers its share', () => {
    fc.assert(
      fc.property(sheets, question, fc.nat(), fc.nat(), (sheet, asked, first, second) => {
        const at = (position: number) => asked.options[position % asked.options.length];
        const [less, more] = [at(first), at(second)];
        if (!less || !more) return;
        for (const model of modelIds) {
          const gains = (more.votes[model] ?? 0) > (less.votes[model] ?? 0);
          const othersDont = modelIds.every(
            (other) => other === model || (more.votes[other] ?? 0) <= (less.votes[other] ?? 0),
          );
          if (!gains || !othersDont) continue;
          const shareWith = (option: string) =>
            score(edition.questions, answered(sheet, asked.id, option)).shares[model];
          expect(shareWith(more.id)).toBeGreaterThanOrEqual(shareWith(less.id) - near);
        }
      }),
      runs,
    );
  });

  test('the order of questions and of answers does not matter', () => {
    fc.assert(
      fc.property(
        sheets,
        fc.shuffledSubarray([...edition.questions], { minLength: edition.questions.length }),
        (sheet, shuffled) => {
          const reversed = { ...sheet, answers: Object.fromEntries(Object.entries(sheet.answers).reverse()) };
          const original = score(edition.questions, sheet).shares;
          const other = score(shuffled, reversed).shares;
          for (const model of modelIds) expect(Math.abs(original[model] - other[model])).toBeLessThan(near);
        },
      ),
      runs,
    );
  });

  test('raising a question’s importance moves the blend towards that answer’s vote', () => {
    fc.assert(
      fc.property(sheets, question, (sheet, asked) => {
        const option = asked.options.find(({ id }) => id === sheet.answers[asked.id]);
        const total = sum(Object.values(option?.votes ?? {}));
        if (!option || total === 0 || importanceOf(sheet, asked.id) === 'more') return;
        const raised = { ...sheet, importance: { ...sheet.importance, [asked.id]: 'more' as const } };
        const [before, after] = [sheet, raised].map((each) => score(edition.questions, each).shares);
        const distance = (shares: typeof before) =>
          sum(modelIds.map((model) => Math.abs((shares?.[model] ?? 0) - (option.votes[model] ?? 0) / total)));
        expect(distance(after)).toBeLessThanOrEqual(distance(before) + near);
      }),
      runs,
    );
  });

  test('nothing is said of a lead where fewer than five questions gave anything', () => {
    fc.assert(
      fc.property(sheets, fc.nat({ max: 4 }), (sheet, kept) => {
        const few = Object.entries(sheet.answers).slice(0, kept);
        const { verdict } = outcome(edition, { ...sheet, answers: Object.fromEntries(few) }, advice);
        expect(verdict).toMatchObject({ kind: 'not-enough', lead: [] });
      }),
      runs,
    );
  });
});

function answered(sheet: AnswerSheet, question: string, option: string): AnswerSheet {
  return { ...sheet, answers: { ...sheet.answers, [question]: option } };
}
