import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { modelIds } from '@/lib/dataset/ids';
import { castVotes } from '@/lib/engine';
import { isSettled } from '@/lib/engine/find-out';
import { score } from '@/lib/engine/score';
import type { Edition } from '@/lib/questionnaire';
import type { AnswerSheet } from '@/lib/questionnaire/answers';
import { editionWithSheet } from '@/tests/made-up/arbitrary-edition';
import { completions, leaderOf } from '@/tests/reference/brute-force';

// Thousands of sheets take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test('a lead is settled just where it is ahead of every other model in all completions, in any small edition', () => {
  const found = { settled: 0, open: 0 };
  fc.assert(
    fc.property(editionWithSheet, ([edition, sheet]) => {
      const votes = castVotes(edition.questions, sheet);
      const lead = leaderOf(edition, sheet);
      if (!lead || votes.every(({ total }) => total === 0)) return;
      const ahead = completions(edition, sheet).every((each) => leadOver(lead, edition, each) > 1e-9);
      expect(isSettled(edition, sheet, votes, lead)).toBe(ahead);
      found[ahead ? 'settled' : 'open'] += 1;
    }),
    { numRuns: 1000 },
  );
  expect(Math.min(found.settled, found.open)).toBeGreaterThan(100);
});

/** How far a model is ahead of the best other one, in weighted votes; 0 or less where it is not ahead. */
function leadOver(lead: string, edition: Edition, sheet: AnswerSheet): number {
  const { cast, shares } = score(edition.questions, sheet);
  const others = modelIds.filter((model) => model !== lead).map((model) => shares[model]);
  const own = modelIds.filter((model) => model === lead).map((model) => shares[model]);
  return cast * (Math.max(...own) - Math.max(...others));
}
