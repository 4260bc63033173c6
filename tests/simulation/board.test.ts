import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { modelIds } from '@/lib/dataset';
import { board } from '@/lib/engine';
import { totalVariation } from '@/lib/engine/board-agreement';
import { score } from '@/lib/engine/score';
import { editions } from '@/lib/questionnaire';
import type { AnswerSheet } from '@/lib/questionnaire/answers';
import { arbitrarySheet } from '@/tests/made-up/arbitrary-sheet';

// Hundreds of teams take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Some sheets, and the same in any order. */
const withOtherOrder = (sheets: AnswerSheet[]) =>
  fc.tuple(fc.constant(sheets), fc.shuffledSubarray(sheets, { minLength: sheets.length }));

/** The laws of a team's board, on every published edition. */

const runs = { numRuns: 50 };
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe.each(editions)('edition $id', (edition) => {
  const team = fc.array(arbitrarySheet(edition), { minLength: 1, maxLength: 12 });

  test('the blend is the mean of the members’ blends, and lies within their spread', () => {
    fc.assert(
      fc.property(team, (sheets) => {
        const { shares, members, spread } = board(edition, sheets);
        const own = sheets.map((sheet) => score(edition.questions, sheet)).filter(({ cast }) => cast > 0);
        for (const model of modelIds) {
          const mean = own.length > 0 ? sum(own.map((each) => each.shares[model])) / own.length : 0;
          expect(Math.abs(shares[model] - mean)).toBeLessThan(1e-9);
          expect(shares[model]).toBeGreaterThanOrEqual(spread[model].low - 1e-9);
          expect(shares[model]).toBeLessThanOrEqual(spread[model].high + 1e-9);
        }
        expect(members).toHaveLength(sheets.length);
      }),
      runs,
    );
  });

  test('the order of the members changes nothing: in another one the board is the same', () => {
    fc.assert(
      fc.property(team.chain(withOtherOrder), ([sheets, others]) => {
        const one = board(edition, sheets);
        const other = board(edition, others);
        for (const model of modelIds) expect(Math.abs(one.shares[model] - other.shares[model])).toBeLessThan(1e-9);
        // Right at a threshold the rounding of the last bit decides.
        const isAtThreshold = [0.04, 0.1].some((at) => Math.abs(one.verdict.margin - at) < 1e-9);
        expect(isAtThreshold || other.verdict.kind === one.verdict.kind).toBe(true);
        expect(other.questions.map(({ agreement, distance, open }) => [agreement, distance, open])).toEqual(
          one.questions.map(({ agreement, distance, open }) => [agreement, expect.closeTo(distance, 9), open]),
        );
        expect(other.withoutOne.changes.length).toBe(one.withoutOne.changes.length);
      }),
      runs,
    );
  });

  test('every member stands in one group of each question, or is counted apart', () => {
    fc.assert(
      fc.property(team, (sheets) => {
        for (const { chosenBy, answered, unknown, notApplicable, open, agreement } of board(edition, sheets)
          .questions) {
          const chosen = Object.values(chosenBy).flat();
          expect(chosen).toHaveLength(answered);
          expect(new Set(chosen).size).toBe(answered);
          expect(answered + unknown + notApplicable + open).toBe(sheets.length);
          expect(agreement).toBeLessThanOrEqual(1);
        }
      }),
      runs,
    );
  });

  test('what matters is what pairs of members, counted one by one, come to', () => {
    fc.assert(
      fc.property(team, (sheets) => {
        const { questions } = board(edition, sheets);
        for (const [position, { variation, distance }] of questions.entries()) {
          const question = edition.questions[position];
          const chosen = sheets.flatMap(
            ({ answers }) => question?.options.find(({ id }) => id === answers[question.id]) ?? [],
          );
          const pairs = chosen.flatMap((one, index) => chosen.slice(index + 1).map((other) => [one, other] as const));
          const mean = sum(pairs.map(([one, other]) => totalVariation(one.votes, other.votes))) / (pairs.length || 1);
          expect(Math.abs(variation - mean)).toBeLessThan(1e-9);
          expect(distance === 0).toBe(pairs.every(([one, other]) => one === other));
        }
      }),
      runs,
    );
  });

  test('leaving a member out is the board without that member', () => {
    fc.assert(
      fc.property(team, (sheets) => {
        const { withoutOne, shares } = board(edition, sheets);
        const first = (of: typeof shares) =>
          modelIds.reduce((best, model) => (of[model] > of[best] + 1e-9 ? model : best));
        const others = sheets.flatMap((sheet, member) => {
          const rest = board(
            edition,
            sheets.filter((_, position) => position !== member),
          ).shares;
          const isCast = score(edition.questions, sheet).cast > 0;
          return isCast && first(rest) !== first(shares) ? [{ member, lead: first(rest) }] : [];
        });
        if (withoutOne.holds !== null) expect(withoutOne).toEqual({ holds: others.length === 0, changes: others });
      }),
      runs,
    );
  });

  test('an agreement that the agenda tries is the board of the team that agrees', () => {
    fc.assert(
      fc.property(team, (sheets) => {
        for (const { question, agreed, chosenBy } of board(edition, sheets).agenda.slice(0, 2)) {
          const answering = new Set(Object.values(chosenBy).flat());
          for (const { option, shares, margin } of agreed) {
            const after = sheets.map((sheet, position) =>
              answering.has(position) ? { ...sheet, answers: { ...sheet.answers, [question]: option } } : sheet,
            );
            const expected = board(edition, after);
            for (const model of modelIds) expect(Math.abs(shares[model] - expected.shares[model])).toBeLessThan(1e-9);
            expect(
              margin === 0 || Math.abs(margin - expected.verdict.margin) < 1e-9 || expected.verdict.lead.length === 0,
            ).toBe(true);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('a team of one is that person: nothing to talk about, and their own blend', () => {
    fc.assert(
      fc.property(arbitrarySheet(edition), (sheet) => {
        const { shares, agenda, verdict } = board(edition, [sheet]);
        const own = score(edition.questions, sheet).shares;
        for (const model of modelIds) expect(Math.abs(shares[model] - own[model])).toBeLessThan(1e-9);
        expect(agenda).toEqual([]);
        expect(verdict.kind).not.toBe('clear-lead');
      }),
      runs,
    );
  });
});
