import fc from 'fast-check';
import { expect, test } from 'vitest';
import { castVotes, type PerModel } from '@/lib/engine';
import { ranking } from '@/lib/engine/ranking';
import { score } from '@/lib/engine/score';
import { seedOf } from '@/lib/engine/seed';
import { firstProbabilities } from '@/lib/engine/stability';
import { editions } from '@/lib/questionnaire';
import { arbitrarySheet } from '@/tests/made-up/arbitrary-sheet';

/** How near the chances of a result are to those of 100,000 weightings, on the edition that is judged by weights alone, which doesn't change any more. */

const edition = editions.find(({ misreading }) => !misreading);
if (!edition) throw new Error('No edition is judged by weights alone any more');
const { questions } = edition;

const sheets = fc.sample(arbitrarySheet(edition), { numRuns: 200, seed: 3 }).map((sheet) => {
  const votes = castVotes(questions, sheet);
  const [lead = 'sysops'] = ranking(score(questions, sheet).shares);
  return { votes, lead, seed: seedOf(edition, sheet) };
});
const chanceOfMany = ({ votes, lead }: (typeof sheets)[number]) => firstProbabilities(votes, 1, 100_000)[lead];

/** The chances of the leads with 100,000 weightings, which take half a minute: written once, by `-u`. */
const kept = '../fixtures/golden/stability-2026.1.json';

test('the chances of 100,000 weightings are those that are kept', async () => {
  // All of them where they are to be written, and a tenth, which any other way to draw would change, in every run.
  const isWritten = process.env.WHOLE !== undefined;
  const { default: before } = await import('../fixtures/golden/stability-2026.1.json');
  const each = sheets.map((sheet, index) => (isWritten || index % 10 === 0 ? chanceOfMany(sheet) : before[index]));
  await expect(`${JSON.stringify(each)}\n`).toMatchFileSnapshot(kept);
}, 120_000);

test('stability is within 4 points of 100,000 weightings for each of 200 sheets, and within 1.5 on average', async () => {
  const { default: many } = await import('../fixtures/golden/stability-2026.1.json');
  expect(many).toHaveLength(sheets.length);
  const differences = sheets.map(({ votes, lead, seed }, index) => {
    const few: PerModel = firstProbabilities(votes, seed);
    return Math.abs(few[lead] - (many[index] ?? Number.NaN));
  });
  const mean = differences.reduce((sum, each) => sum + each, 0) / differences.length;
  expect(Math.max(...differences)).toBeLessThan(0.04);
  expect(mean).toBeLessThan(0.015);
});
