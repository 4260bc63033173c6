import { expect, test } from 'vitest';
import { castVotes } from '@/lib/engine';
import { seedOf } from '@/lib/engine/seed';
import { firstProbabilities } from '@/lib/engine/stability';
import { smallEdition } from '@/tests/made-up/small-edition';

const votesOf = (answers: Record<string, string>) => castVotes(smallEdition.questions, { answers, importance: {} });

test('where every answer speaks for one model, that model is always first', () => {
  expect(firstProbabilities(votesOf({ pace: 'slow' }), 1)).toEqual({
    sysops: 1,
    devops: 0,
    netops: 0,
    techops: 0,
    sre: 0,
  });
});

test('two equal rivals are each first half of the time', () => {
  // devops 1 from faults against netops 1 from cables, both of weight 1
  const { devops, netops } = firstProbabilities(votesOf({ faults: 'late', cables: 'many' }), 7);
  expect(devops + netops).toBe(1);
  expect(devops).toBeCloseTo(0.5, 2);
});

test('nothing cast: nobody is first', () => {
  expect(firstProbabilities(votesOf({ pace: 'never' }), 1).sysops).toBe(0);
});

test('the same answers give the same figures, in whatever order they were given', () => {
  const forwards = { answers: { pace: 'fast', faults: 'late', cables: 'many' }, importance: {} };
  const backwards = { answers: { cables: 'many', faults: 'late', pace: 'fast' }, importance: {} };
  expect(seedOf(smallEdition, forwards)).toBe(seedOf(smallEdition, backwards));
  expect(seedOf(smallEdition, forwards)).not.toBe(seedOf(smallEdition, { ...forwards, importance: { pace: 'more' } }));
});
