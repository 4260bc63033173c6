import { describe, expect, test } from 'vitest';
import { perModel } from '@/lib/engine/points';
import { roleOf, verdict } from '@/lib/engine/verdict';

const none = perModel(() => 0);
const scored = (shares: Partial<typeof none>, { cast = 12, castQuestions = 15 } = {}) => ({
  cast,
  castQuestions,
  shares: { ...none, ...shares },
});
const chances = (first: Partial<typeof none>) => ({ ...none, ...first });

describe('a verdict', () => {
  test('is a clear lead by margin, stability and enough that is settled', () => {
    expect(
      verdict(scored({ devops: 0.45, sre: 0.3, sysops: 0.25 }), {
        weights: chances({ devops: 0.95, sre: 0.05 }),
        settled: 0.8,
      }),
    ).toEqual({
      kind: 'clear-lead',
      lead: ['devops'],
      margin: expect.closeTo(0.15, 12),
      stability: 0.95,
      sureOf: null,
    });
  });

  test.each([
    ['the margin is below ten points', { devops: 0.39, sre: 0.3, sysops: 0.31 }, 0.95, 0.8],
    ['fewer than nine of ten weightings agree', { devops: 0.5, sre: 0.3, sysops: 0.2 }, 0.89, 0.8],
    ['too little is settled', { devops: 0.5, sre: 0.3, sysops: 0.2 }, 0.99, 0.39],
  ])('only leans where %s', (_, shares, stability, settled) => {
    const found = verdict(scored(shares), {
      weights: chances({ devops: stability, sre: 1 - stability }),
      settled: settled,
    });
    expect(found).toMatchObject({ kind: 'leaning', lead: ['devops'] });
  });

  test('is shared within four points, the higher one named first', () => {
    expect(
      verdict(scored({ devops: 0.36, sre: 0.39, sysops: 0.25 }), {
        weights: chances({ sre: 0.7, devops: 0.2 }),
        settled: 1,
      }),
    ).toMatchObject({
      kind: 'shared-lead',
      lead: ['sre', 'devops'],
    });
  });

  test('is shared where a third of the weightings name another, with all who are first in a quarter of them', () => {
    const shares = scored({ devops: 0.4, sre: 0.34, sysops: 0.26 });
    expect(verdict(shares, { weights: chances({ devops: 0.6, sre: 0.3, sysops: 0.1 }), settled: 1 })).toMatchObject({
      kind: 'shared-lead',
      lead: ['devops', 'sre'],
    });
  });

  test('leans, and shares nothing, where no other model alone comes near', () => {
    const shares = scored({ devops: 0.3, sre: 0.24, sysops: 0.23, netops: 0.23 });
    const found = verdict(shares, {
      weights: chances({ devops: 0.6, sre: 0.2, sysops: 0.1, netops: 0.1 }),
      settled: 1,
    });
    expect(found).toMatchObject({ kind: 'leaning', lead: ['devops'] });
  });

  describe('of an edition that knows what else is unsure', () => {
    const shares = scored({ devops: 0.5, sre: 0.3, sysops: 0.2 });
    const judged = (open: number, readings: number) =>
      verdict(shares, {
        weights: chances({ devops: 1 }),
        more: {
          open: chances({ devops: open, sre: 1 - open }),
          readings: chances({ devops: readings, sre: 1 - readings }),
        },
        settled: 0.8,
      });

    test('is clear where the lead stays first under each kind of doubt', () => {
      expect(judged(0.95, 0.91)).toMatchObject({
        kind: 'clear-lead',
        stability: 1,
        sureOf: { weights: 1, open: 0.95, readings: 0.91 },
      });
    });

    test.each([
      [0.95, 0.89],
      [0.89, 0.91],
    ])('only leans where one kind of doubt is too large: %d, %d', (open, readings) => {
      expect(judged(open, readings).kind).toBe('leaning');
    });

    test('is shared with whoever is often first under all doubts, although the weights agree', () => {
      expect(judged(0.7, 0.6)).toMatchObject({ kind: 'shared-lead', lead: ['devops', 'sre'] });
    });
  });

  test('is “not enough to tell” below five casting questions, however clear they are', () => {
    const found = verdict(scored({ devops: 1 }, { castQuestions: 4 }), { weights: chances({ devops: 1 }), settled: 1 });
    expect(found).toEqual({ kind: 'not-enough', lead: [], margin: 0, stability: 0, sureOf: null });
  });

  test('is “not enough to tell” where too little is cast in total', () => {
    expect(verdict(scored({ devops: 1 }, { cast: 2.4 }), { weights: chances({ devops: 1 }), settled: 1 }).kind).toBe(
      'not-enough',
    );
  });
});

test('a model leads, supports with a seventh or an area of its own, lends a twentieth, or is not for now', () => {
  expect(roleOf(0.3, true, false)).toBe('leads');
  expect(roleOf(0.15, false, false)).toBe('supports');
  expect(roleOf(0.06, false, true)).toBe('supports');
  expect(roleOf(0.05, false, false)).toBe('borrow-from');
  expect(roleOf(0.049, false, false)).toBe('not-now');
});
