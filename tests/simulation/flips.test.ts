import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { castVotes } from '@/lib/engine';
import { flips } from '@/lib/engine/flips';
import { currentEdition, type Edition } from '@/lib/questionnaire';
import type { AnswerSheet } from '@/lib/questionnaire/answers';
import { editionWithSheet } from '@/tests/made-up/arbitrary-edition';
import { arbitrarySheet } from '@/tests/made-up/arbitrary-sheet';
import { leaderOf, neighbours } from '@/tests/reference/brute-force';

// Thousands of sheets take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const flipsOf = (edition: Edition, sheet: AnswerSheet) => flips(castVotes(edition.questions, sheet));
const changed = (sheet: AnswerSheet, [...changes]: { question: string; to: string }[]): AnswerSheet => ({
  ...sheet,
  answers: { ...sheet.answers, ...Object.fromEntries(changes.map(({ question, to }) => [question, to])) },
});

/** Where nothing is cast there is no lead to flip. */
const hasLead = (edition: Edition, sheet: AnswerSheet) =>
  castVotes(edition.questions, sheet).some(({ total }) => total > 0);

test('every reported flip flips the lead to the model it names, and single flips are all there are, in any small edition', () => {
  fc.assert(
    fc.property(editionWithSheet, ([edition, sheet]) => {
      if (!hasLead(edition, sheet)) return;
      const lead = leaderOf(edition, sheet);
      const found = flipsOf(edition, sheet);
      for (const flip of found) {
        expect(flip.lead).not.toBe(lead);
        expect(leaderOf(edition, changed(sheet, flip.changes))).toBe(flip.lead);
      }
      const byForce = neighbours(edition, sheet).filter((each) => leaderOf(edition, each) !== lead);
      if (byForce.length > 0) expect(found.map(({ changes }) => changes.length)).toEqual(byForce.map(() => 1));
      else {
        const pairs = new Set(
          neighbours(edition, sheet).flatMap((once) =>
            neighbours(edition, once)
              .filter((twice) => leaderOf(edition, twice) !== lead)
              .map((twice) => JSON.stringify(sorted(twice))),
          ),
        );
        expect(found).toHaveLength(pairs.size);
      }
    }),
    { numRuns: 1000 },
  );
});

test('flips come nearest first, and hold every single change that flips, in the published edition', () => {
  fc.assert(
    fc.property(arbitrarySheet(currentEdition), (sheet) => {
      if (!hasLead(currentEdition, sheet)) return;
      const lead = leaderOf(currentEdition, sheet);
      const found = flipsOf(currentEdition, sheet);
      expect(found.map(({ distance }) => distance)).toEqual(
        found.map(({ distance }) => distance).sort((a, b) => a - b),
      );
      for (const flip of found.slice(0, 3))
        expect(leaderOf(currentEdition, changed(sheet, flip.changes))).toBe(flip.lead);
      const byForce = neighbours(currentEdition, sheet).filter((each) => leaderOf(currentEdition, each) !== lead);
      expect(found.filter(({ changes }) => changes.length === 1)).toHaveLength(byForce.length);
    }),
    { numRuns: 1000 },
  );
});

const sorted = ({ answers }: AnswerSheet) => Object.entries(answers).sort(([a], [b]) => a.localeCompare(b));
