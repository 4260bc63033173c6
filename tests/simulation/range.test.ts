import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { modelIds } from '@/lib/dataset/ids';
import { castVotes } from '@/lib/engine';
import { shareRange } from '@/lib/engine/range';
import { score } from '@/lib/engine/score';
import { currentEdition, type Edition } from '@/lib/questionnaire';
import type { AnswerSheet } from '@/lib/questionnaire/answers';
import { editionWithSheet } from '@/tests/made-up/arbitrary-edition';
import { arbitrarySheet } from '@/tests/made-up/arbitrary-sheet';
import { rangeByForce } from '@/tests/reference/brute-force';

// Thousands of sheets take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const rangeOf = (edition: Edition, sheet: AnswerSheet) =>
  shareRange(edition, sheet, castVotes(edition.questions, sheet));

test('the range is what trying everything finds, in any small edition', () => {
  fc.assert(
    fc.property(editionWithSheet, ([edition, sheet]) => {
      const { low, high } = rangeOf(edition, sheet);
      for (const expected of rangeByForce(edition, sheet)) {
        expect(Math.abs(low[expected.model] - expected.low)).toBeLessThan(1e-9);
        expect(Math.abs(high[expected.model] - expected.high)).toBeLessThan(1e-9);
      }
    }),
    { numRuns: 1000 },
  );
});

test('the share lies in its range, in the published edition', () => {
  fc.assert(
    fc.property(arbitrarySheet(currentEdition), (sheet) => {
      const { cast, shares } = score(currentEdition.questions, sheet);
      if (cast === 0) return;
      const { low, high } = rangeOf(currentEdition, sheet);
      for (const model of modelIds) {
        expect(low[model]).toBeLessThanOrEqual(shares[model] + 1e-12);
        expect(high[model]).toBeGreaterThanOrEqual(shares[model] - 1e-12);
      }
    }),
    { numRuns: 1000 },
  );
});
