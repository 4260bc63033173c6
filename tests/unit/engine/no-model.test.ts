import { describe, expect, test } from 'vitest';
import { advice, practices } from '@/lib/dataset';
import { outcome } from '@/lib/engine';
import { currentEdition, editions } from '@/lib/questionnaire';
import type { AnswerSheet } from '@/lib/questionnaire/answers';

const of = (answers: AnswerSheet['answers']) => outcome(currentEdition, { answers, importance: {} }, advice);
const basics = practices.filter(({ basic }) => basic).map(({ id }) => id);

/** Few people who build nothing, and hardly anything goes wrong. */
const calm = {
  'software-origin': 'vendor-run',
  staff: 'few-administrators',
  'main-wish': 'keep',
  'worst-trouble': 'hardly-any',
};

describe('a small organisation that builds nothing and where nothing is wrong', () => {
  test('is told that no model is needed, whatever else it answers', () => {
    expect(of(calm).verdict).toEqual({ kind: 'no-model', lead: [], margin: 0, stability: 0, sureOf: null });
    expect(of({ ...calm, upkeep: 'gaps', hosting: 'own-rooms', requests: 'administration' }).verdict.kind).toBe(
      'no-model',
    );
  });

  test('has a plan of the three basics and nothing else, in the first thirty days', () => {
    const { plan } = of(calm);
    expect(plan.map(({ practices: planned }) => planned.map(({ practice }) => practice).sort())).toEqual([
      [...basics].sort(),
      [],
      [],
    ]);
    expect(basics).toHaveLength(3);
  });

  test.each([
    ['it builds software', { 'software-origin': 'own-product' }],
    ['it has a department', { staff: 'department' }],
    ['it wants something', { 'main-wish': 'reliability' }],
    ['something goes wrong', { 'worst-trouble': 'neglect' }],
  ])('is not, where %s', (_, change) => {
    expect(of({ ...calm, ...change }).verdict.kind).not.toBe('no-model');
  });

  test('nor does an edition without the rule say so', () => {
    for (const edition of editions.filter(({ noModel }) => !noModel)) {
      expect(outcome(edition, { answers: calm, importance: {} }, advice).verdict.kind).not.toBe('no-model');
    }
  });
});

describe('the basics that the answers show to be missing', () => {
  const company = {
    'software-origin': 'own-product',
    'release-path': 'handovers',
    'fault-discovery': 'live',
    'main-wish': 'delivery',
    'worst-trouble': 'releases',
    staff: 'programmers',
    'set-up': 'by-hand',
  };

  test('come first, whatever model leads, and whatever their model gets', () => {
    const [first] = of({ ...company, 'supplier-terms': 'no-overview', 'time-use': 'not-known' }).plan;
    expect(of(company).verdict.lead).toEqual(['devops']);
    expect(
      first?.practices
        .slice(0, 2)
        .map(({ practice }) => practice)
        .sort(),
    ).toEqual(['all-that-runs', 'where-time-goes']);
    expect(first?.practices[0]?.because.length).toBeGreaterThan(0);
  });

  test('and are left out where no answer calls for them', () => {
    const planned = of(company).plan.flatMap(({ practices: each }) => each.map(({ practice }) => practice));
    expect(planned.filter((id) => basics.includes(id))).toEqual([]);
  });
});
