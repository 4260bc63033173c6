import { describe, expect, test } from 'vitest';
import { answersInCondition, checkCautionsForEditions } from '@/lib/dataset/check-cautions';
import type { Condition } from '@/lib/dataset/condition';
import { formatIssues, type Issue } from '@/lib/shared/issue';

const lines = (issues: readonly Issue[]) => issues.map((issue) => formatIssues([issue]).trim());

describe('conditions', () => {
  const questions = [
    { id: 'pace', options: [{ id: 'fast' }, { id: 'slow' }] },
    { id: 'people', options: [{ id: 'few' }] },
  ];
  const older = { questions: [{ id: 'season', options: [{ id: 'winter' }] }] };
  const issuesOf = (when: Condition) =>
    lines(checkCautionsForEditions([{ id: 'first', when }], [{ questions }, older]));

  test('about questions and options that exist are right', () => {
    expect(issuesOf({ leads: 'sre', answered: { pace: ['fast', 'slow'], people: ['few'] } })).toEqual([]);
  });

  test('may name answers of different editions', () => {
    expect(issuesOf({ answered: { pace: ['fast'], season: ['winter'] } })).toEqual([]);
  });

  test('about an unknown question are reported', () => {
    expect(issuesOf({ answered: { weather: ['rain'] } })).toEqual([
      'cautions.first.when: There is no question "weather"',
    ]);
  });

  test('about an option of another question are reported, with the options there are', () => {
    expect(issuesOf({ answered: { pace: ['few'] } })).toEqual([
      'cautions.first.when: "pace" has no option "few" (Its options are fast, slow)',
    ]);
  });

  test('are looked into however deep', () => {
    const wrong: Condition = { answered: { pace: ['never'] } };
    const right: Condition = { answered: { pace: ['fast'] } };
    for (const when of [{ all: [right, wrong] }, { any: [right, { not: wrong }] }, { not: { all: [wrong, right] } }]) {
      expect(issuesOf(when)).toHaveLength(1);
    }
  });

  test('name their answers in the order of writing', () => {
    const when: Condition = { answered: { pace: ['slow', 'fast'] }, not: { answered: { people: ['few'] } } };
    expect(answersInCondition(when).map(({ option }) => option)).toEqual(['slow', 'fast', 'few']);
  });
});
