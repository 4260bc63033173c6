import fc from 'fast-check';
import { expect, test } from 'vitest';
import { castVotes, flips } from '@/lib/engine';
import { currentEdition, type Edition } from '@/lib/questionnaire';
import type { AnswerSheet } from '@/lib/questionnaire/answers';
import { editionWithSheet } from '@/tests/made-up/arbitrary-edition';
import { arbitrarySheet } from '@/tests/made-up/arbitrary-sheet';
import { smallEdition } from '@/tests/made-up/small-edition';
import { leaderOf, neighbours } from '@/tests/reference/brute-force';

const flipsOf = (edition: Edition, sheet: AnswerSheet) => flips(castVotes(edition.questions, sheet));
const changed = (sheet: AnswerSheet, [...changes]: { question: string; to: string }[]): AnswerSheet => ({
  ...sheet,
  answers: { ...sheet.answers, ...Object.fromEntries(changes.map(({ question, to }) => [question, to])) },
});

test('a single change that puts another model first is a flip', () => {
  const sheet = { answers: { pace: 'slow', faults: 'early', cables: 'few' }, importance: {} };
  // sysops 1 + 0.4, sre 0.5, netops 0.1; with pace fast: devops 1.6
  expect(flipsOf(smallEdition, sheet)).toContainEqual({
    changes: [{ question: 'pace', from: 'slow', to: 'fast' }],
    lead: 'devops',
    distance: 1,
  });
});

test('pairs are sought only where no single change flips the lead', () => {
  const sheet = { answers: { pace: 'fast', faults: 'late', cables: 'none' }, importance: {} };
  // devops 2.6, sre 0.4; pace slow alone: devops 1, sysops 1 → sysops by the fixed order of the models
  const found = flipsOf(smallEdition, sheet);
  expect(found.every(({ changes }) => changes.length === 1)).toBe(true);
});

/** What is left of 1,000 sheets where nothing is cast is no lead to flip. */
const hasLead = (edition: Edition, sheet: AnswerSheet) =>
  castVotes(edition.questions, sheet).some(({ given }) => given > 0);

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

test('flips come nearest first, and none reported means that no single change flips, in the published edition', () => {
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
      if (found.length === 0) {
        expect(neighbours(currentEdition, sheet).filter((each) => leaderOf(currentEdition, each) !== lead)).toEqual([]);
      }
    }),
    { numRuns: 1000 },
  );
});

const sorted = ({ answers }: AnswerSheet) => Object.entries(answers).sort(([a], [b]) => a.localeCompare(b));
