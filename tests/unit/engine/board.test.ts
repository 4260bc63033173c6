import { expect, test } from 'vitest';
import { board } from '@/lib/engine';
import { smallEdition } from '@/tests/made-up/small-edition';

const sheet = (answers: Record<string, string>) => ({ answers, importance: {} });

test('a board’s blend is the mean of its members’ shares; a member who cast nothing has no part in it', () => {
  const { shares, members } = board(smallEdition, [
    sheet({ pace: 'slow' }),
    sheet({ faults: 'late' }),
    sheet({ pace: 'unknown' }),
  ]);
  expect(members).toBe(3);
  expect(shares).toMatchObject({ sysops: 0.5, devops: 0.5 });
});

test('the agenda ranks disagreements by what they do to the votes', () => {
  const { agenda } = board(smallEdition, [
    sheet({ pace: 'fast', faults: 'late', cables: 'many' }),
    sheet({ pace: 'slow', faults: 'late', cables: 'none' }),
  ]);
  // pace: weight 2 × TV(devops .8, sre .2 | sysops .5, kept back .5) = 2 × 1; cables: weight 1 × TV(netops 1 | kept back 1) = 1
  expect(agenda.map(({ question, matters, distance }) => [question, matters, distance])).toEqual([
    ['pace', 2, 1],
    ['cables', 1, 1],
  ]);
  expect(agenda[0]?.counts).toEqual({ fast: 1, slow: 1 });
});

test('distance on a scale is a part of the largest distance', () => {
  const ordered = {
    ...smallEdition,
    questions: smallEdition.questions.map((question) => ({ ...question, ordered: true })),
  };
  const { agenda } = board(ordered, [sheet({ pace: 'fast' }), sheet({ pace: 'slow' }), sheet({ pace: 'never' })]);
  // places 0, 1, 2: pairs 1, 2 and 1 apart of at most 2, on average (0.5 + 1 + 0.5) / 3
  expect(agenda[0]?.distance).toBeCloseTo(2 / 3, 12);
});

test('an empty board has no blend and nothing to talk about', () => {
  expect(board(smallEdition, [])).toMatchObject({ members: 0, shares: { devops: 0 }, agenda: [] });
});
