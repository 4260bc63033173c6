import fc from 'fast-check';
import { expect, test } from 'vitest';
import { castVotes, type PerModel } from '@/lib/engine';
import { ranking } from '@/lib/engine/ranking';
import { score } from '@/lib/engine/score';
import { seedOf } from '@/lib/engine/seed';
import { firstProbabilities } from '@/lib/engine/stability';
import { editions } from '@/lib/questionnaire';
import { arbitrarySheet } from '@/tests/made-up/arbitrary-sheet';

test('stability is within 4 points of 100,000 weightings for each of 200 sheets, and within 1.5 on average', () => {
  const edition = editions.find(({ misreading }) => !misreading);
  if (!edition) throw new Error('No edition is judged by weights alone any more');
  const sheets = fc.sample(arbitrarySheet(edition), { numRuns: 200, seed: 3 });
  const differences = sheets.map((sheet) => {
    const votes = castVotes(edition.questions, sheet);
    const [lead = 'sysops'] = ranking(score(edition.questions, sheet).shares);
    const few: PerModel = firstProbabilities(votes, seedOf(edition, sheet));
    const many = firstProbabilities(votes, 1, 100_000);
    return Math.abs(few[lead] - many[lead]);
  });
  const mean = differences.reduce((sum, each) => sum + each, 0) / differences.length;
  expect(Math.max(...differences)).toBeLessThan(0.04);
  expect(mean).toBeLessThan(0.015);
}, 120_000);
