import { describe, expect, test } from 'vitest';
import { castVotes } from '@/lib/engine';
import { contributions, score } from '@/lib/engine/score';
import { smallEdition } from '@/tests/made-up/small-edition';

const { questions } = smallEdition;

describe('shares', () => {
  test('are each model’s points divided by all points cast', () => {
    const { shares, cast } = score(questions, { answers: { pace: 'fast', faults: 'early' }, importance: {} });
    // pace weighs 2: devops 2 × 0.8 = 1.6, sre 2 × 0.2 = 0.4; faults weighs 1: sre 0.5
    expect(cast).toBeCloseTo(1.6 + 0.4 + 0.5, 12);
    expect(shares.devops).toBeCloseTo(1.6 / 2.5, 12);
    expect(shares.sre).toBeCloseTo(0.9 / 2.5, 12);
    expect(shares.sysops).toBe(0);
  });

  test('importance multiplies a question’s weight: less by a half, more by two', () => {
    const { shares } = score(questions, {
      answers: { pace: 'fast', faults: 'early' },
      importance: { pace: 'less', faults: 'more' },
    });
    // pace weighs 2 × ½ = 1: devops 0.8, sre 0.2; faults weighs 1 × 2 = 2: sre 1.0
    expect(shares.devops).toBeCloseTo(0.8 / 2, 12);
    expect(shares.sre).toBeCloseTo(1.2 / 2, 12);
  });

  test('an abstention takes its question out of the balance', () => {
    const with_ = score(questions, { answers: { pace: 'fast', cables: 'none' }, importance: {} });
    const without = score(questions, { answers: { pace: 'fast' }, importance: {} });
    expect(with_).toEqual(without);
    expect(with_.castQuestions).toBe(1);
  });

  test.each(['unknown', 'not-applicable', undefined])(
    'an answer that is %s counts as nothing, not as the middle',
    (state) => {
      const answers = state ? { pace: 'slow', cables: state } : { pace: 'slow' };
      expect(score(questions, { answers, importance: {} }).shares).toEqual({
        sysops: 1,
        devops: 0,
        netops: 0,
        techops: 0,
        sre: 0,
      });
    },
  );

  test('with nothing cast there are no shares, and nothing is divided by zero', () => {
    expect(score(questions, { answers: { pace: 'never' }, importance: {} })).toEqual({
      cast: 0,
      castQuestions: 0,
      shares: { sysops: 0, devops: 0, netops: 0, techops: 0, sre: 0 },
    });
  });

  test('answers to questions that the edition does not have are ignored', () => {
    expect(score(questions, { answers: { pace: 'slow', constructor: 'slow' }, importance: {} }).cast).toBe(1);
  });
});

describe('contributions', () => {
  test('say what one answer gave to each model, as a part of the whole', () => {
    const [pace, faults] = contributions(
      castVotes(smallEdition.questions, { answers: { pace: 'fast', faults: 'late' }, importance: {} }),
    );
    // cast: 2 + 1 = 3
    expect(pace).toMatchObject({ question: 'pace', option: 'fast', area: 'delivery', weight: 2 });
    expect(pace?.perModel.devops).toBeCloseTo((2 * 0.8) / 3, 12);
    expect(faults?.perModel.devops).toBeCloseTo(1 / 3, 12);
    expect(faults?.total).toBeCloseTo(1 / 3, 12);
  });

  test('an abstaining answer is listed with nothing given; an open one is not listed', () => {
    const all = contributions(
      castVotes(smallEdition.questions, {
        answers: { pace: 'never', faults: 'late', cables: 'unknown' },
        importance: {},
      }),
    );
    expect(all.map(({ question, total }) => [question, total])).toEqual([
      ['pace', 0],
      ['faults', 1],
    ]);
  });
});
