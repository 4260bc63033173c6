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
      verdict(scored({ devops: 0.45, sre: 0.3, sysops: 0.25 }), chances({ devops: 0.95, sre: 0.05 }), 0.8),
    ).toEqual({
      kind: 'clear-lead',
      lead: ['devops'],
      margin: expect.closeTo(0.15, 12),
      stability: 0.95,
    });
  });

  test.each([
    ['the margin is below ten points', { devops: 0.39, sre: 0.3, sysops: 0.31 }, 0.95, 0.8],
    ['fewer than nine of ten weightings agree', { devops: 0.5, sre: 0.3, sysops: 0.2 }, 0.89, 0.8],
    ['too little is settled', { devops: 0.5, sre: 0.3, sysops: 0.2 }, 0.99, 0.39],
  ])('only leans where %s', (_, shares, stability, settled) => {
    const found = verdict(scored(shares), chances({ devops: stability, sre: 1 - stability }), settled);
    expect(found).toMatchObject({ kind: 'leaning', lead: ['devops'] });
  });

  test('is shared within four points, the higher one named first', () => {
    expect(
      verdict(scored({ devops: 0.36, sre: 0.39, sysops: 0.25 }), chances({ sre: 0.7, devops: 0.2 }), 1),
    ).toMatchObject({
      kind: 'shared-lead',
      lead: ['sre', 'devops'],
    });
  });

  test('is shared where a third of the weightings name another, with all who are first in a quarter of them', () => {
    const shares = scored({ devops: 0.4, sre: 0.34, sysops: 0.26 });
    expect(verdict(shares, chances({ devops: 0.6, sre: 0.3, sysops: 0.1 }), 1)).toMatchObject({
      kind: 'shared-lead',
      lead: ['devops', 'sre'],
    });
  });

  test('leans, and shares nothing, where no other model alone comes near', () => {
    const shares = scored({ devops: 0.3, sre: 0.24, sysops: 0.23, netops: 0.23 });
    const found = verdict(shares, chances({ devops: 0.6, sre: 0.2, sysops: 0.1, netops: 0.1 }), 1);
    expect(found).toMatchObject({ kind: 'leaning', lead: ['devops'] });
  });

  test('is “not enough to tell” below five casting questions, however clear they are', () => {
    const found = verdict(scored({ devops: 1 }, { castQuestions: 4 }), chances({ devops: 1 }), 1);
    expect(found).toEqual({ kind: 'not-enough', lead: [], margin: 0, stability: 0 });
  });

  test('is “not enough to tell” where too little is cast in total', () => {
    expect(verdict(scored({ devops: 1 }, { cast: 2.4 }), chances({ devops: 1 }), 1).kind).toBe('not-enough');
  });
});

test('a model leads, supports with a seventh or an area of its own, lends a twentieth, or is not for now', () => {
  expect(roleOf(0.3, true, false)).toBe('leads');
  expect(roleOf(0.15, false, false)).toBe('supports');
  expect(roleOf(0.06, false, true)).toBe('supports');
  expect(roleOf(0.05, false, false)).toBe('borrow-from');
  expect(roleOf(0.049, false, false)).toBe('not-now');
});
