import { describe, expect, test } from 'vitest';
import { verdict } from '@/lib/engine';

const none = { sysops: 0, devops: 0, netops: 0, techops: 0, sre: 0 };
const scored = (shares: Partial<typeof none>, { cast = 12, castQuestions = 15 } = {}) => ({
  cast,
  castQuestions,
  shares: { ...none, ...shares },
});

describe('a verdict', () => {
  test('is a clear lead from 15 points on', () => {
    const result = verdict(scored({ devops: 0.45, sre: 0.3, sysops: 0.25 }));
    expect(result).toMatchObject({ kind: 'clear-lead', lead: ['devops'] });
    expect(result.margin).toBeCloseTo(0.15, 12);
  });

  test('leans where the lead is smaller', () => {
    expect(verdict(scored({ devops: 0.4, sre: 0.3, sysops: 0.3 }))).toMatchObject({
      kind: 'leaning',
      lead: ['devops'],
    });
  });

  test('is a shared lead within 5 points, the higher one named first', () => {
    expect(verdict(scored({ devops: 0.36, sre: 0.39, sysops: 0.25 }))).toMatchObject({
      kind: 'shared-lead',
      lead: ['sre', 'devops'],
    });
  });

  test('names all who are within 5 points of the first', () => {
    expect(verdict(scored({ devops: 0.34, sre: 0.33, sysops: 0.33 })).lead).toEqual(['devops', 'sysops', 'sre']);
  });

  test('is “not enough to tell” below five casting questions, however clear they are', () => {
    expect(verdict(scored({ devops: 1 }, { castQuestions: 4 }))).toEqual({ kind: 'not-enough', lead: [], margin: 0 });
  });

  test('is “not enough to tell” where too little is cast in total', () => {
    expect(verdict(scored({ devops: 1 }, { cast: 2.4 })).kind).toBe('not-enough');
  });
});
