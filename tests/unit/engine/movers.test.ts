import fc from 'fast-check';
import { expect, test } from 'vitest';
import { castVotes, movers } from '@/lib/engine';
import { scoreVotes } from '@/lib/engine/score';
import { currentEdition } from '@/lib/questionnaire';
import { arbitrarySheet } from '@/tests/made-up/arbitrary-sheet';
import { smallEdition } from '@/tests/made-up/small-edition';

test('an answer moves the blend as far as the option that takes it farthest, and only questions with an answer are named', () => {
  const sheet = { answers: { pace: 'slow', faults: 'unknown' }, importance: {} };
  // Alone, pace decides the whole blend: with another option nothing of it stays.
  expect(movers(castVotes(smallEdition.questions, sheet))).toEqual([{ question: 'pace', movement: 1 }]);
});

test('the movement is that of the blend under the sheet with the other option, the farthest first', () => {
  fc.assert(
    fc.property(arbitrarySheet(currentEdition), (sheet) => {
      const votes = castVotes(currentEdition.questions, sheet);
      const now = scoreVotes(votes).shares;
      const found = movers(votes);
      expect(found.map(({ movement }) => movement)).toEqual(
        [...found.map(({ movement }) => movement)].sort((a, b) => b - a),
      );
      for (const { question, movement } of found.slice(0, 3)) {
        const options = currentEdition.questions.find(({ id }) => id === question)?.options ?? [];
        const distances = options.map(({ id }) => {
          const changed = { ...sheet, answers: { ...sheet.answers, [question]: id } };
          const { shares } = scoreVotes(castVotes(currentEdition.questions, changed));
          return Object.entries(shares).reduce(
            (sum, [model, share]) => sum + Math.abs(share - now[model as keyof typeof now]) / 2,
            0,
          );
        });
        expect(movement).toBeCloseTo(Math.max(...distances), 9);
      }
    }),
    { numRuns: 100 },
  );
});
