import { describe, expect, test } from 'vitest';
import type { Practice } from '@/lib/dataset/catalogue-schema';
import { castVotes } from '@/lib/engine';
import { holds, type Situation } from '@/lib/engine/conditions';
import { findOutFirst } from '@/lib/engine/find-out';
import { planFor } from '@/lib/engine/plan';
import { perModel } from '@/lib/engine/points';
import { contributions } from '@/lib/engine/score';
import { smallEdition } from '@/tests/made-up/small-edition';

describe('a condition', () => {
  const situation: Situation = {
    sheet: { answers: { pace: 'fast' }, importance: {} },
    verdict: { kind: 'clear-lead', lead: ['devops'], margin: 0.3, stability: 0.95, sureOf: null },
    shares: perModel((model) => (model === 'devops' ? 0.6 : 0.1)),
    areas: [{ area: 'delivery', lead: ['devops'], shares: perModel(() => 0), emphasis: 1, sure: null, margin: 1 }],
  };

  test.each([
    [{ answered: { pace: ['slow', 'fast'] } }, true],
    [{ answered: { pace: ['slow'], faults: ['late'] } }, false],
    [{ leads: 'devops' }, true],
    [{ leads: 'sre' }, false],
    [{ share: { model: 'sre', atLeast: 0.1 } }, true],
    [{ share: { model: 'sre', atLeast: 0.11 } }, false],
    [{ leadsArea: { model: 'devops', area: 'delivery' } }, true],
    [{ leadsArea: { model: 'devops', area: 'network' } }, false],
    [{ leads: 'devops', not: { answered: { pace: ['fast'] } } }, false],
    [{ any: [{ leads: 'sre' }, { leads: 'devops' }] }, true],
    [{ all: [{ leads: 'sre' }, { leads: 'devops' }] }, false],
  ] as const)('%j holds: %s', (condition, expected) => {
    expect(holds(structuredClone(condition) as Parameters<typeof holds>[0], situation)).toBe(expected);
  });
});

describe('a plan', () => {
  const practice = (id: string, more: Partial<Practice> = {}): Practice => ({
    id,
    model: 'devops',
    area: 'delivery',
    name: id,
    what: 'What it is.',
    firstStep: 'The first step.',
    effort: 'days',
    prerequisites: [],
    metric: 'change-lead-time',
    calledBy: {},
    sources: ['dora-metrics'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
    ...more,
  });
  const sheet = { answers: { pace: 'fast', faults: 'late' }, importance: {} };
  const parts = contributions(castVotes(smallEdition.questions, sheet));
  const plan = (...practices: Practice[]) =>
    planFor(practices, parts).map(({ days, practices: planned }) => ({
      [days]: planned.map((each) => each.practice),
    }));

  test('takes the practices whose options were chosen, those of the heaviest answers first', () => {
    const late = practice('late', { calledBy: { faults: ['late'] } });
    const fast = practice('fast', { calledBy: { pace: ['fast'] } });
    const slow = practice('slow', { calledBy: { pace: ['slow'] } });
    // pace gave devops 1.6 of 3, faults 1 of 3
    expect(plan(late, slow, fast)).toEqual([{ 30: ['fast', 'late'] }, { 60: [] }, { 90: [] }]);
  });

  test('says because of which answers, the strongest first', () => {
    const both = practice('both', { calledBy: { faults: ['late'], pace: ['fast'] } });
    const [first] = planFor([both], parts)[0]?.practices ?? [];
    expect(first?.because).toEqual([
      { question: 'pace', option: 'fast' },
      { question: 'faults', option: 'late' },
    ]);
    expect(first?.weight).toBeCloseTo(2.6 / 3, 12);
  });

  test('puts what a practice needs before it, in the same phase or an earlier one', () => {
    const base = practice('base', { effort: 'weeks' });
    const top = practice('top', { calledBy: { pace: ['fast'] }, prerequisites: ['base'], effort: 'months' });
    expect(plan(top, base)).toEqual([{ 30: ['base'] }, { 60: ['top'] }, { 90: [] }]);
    expect(planFor([top, base], parts)[0]?.practices[0]).toMatchObject({ because: [], neededFor: ['top'] });
  });

  test('fills no phase with more than four units, and leaves out what no longer fits', () => {
    const many = Array.from({ length: 9 }, (_, position) =>
      practice(`p${position}`, { calledBy: { pace: ['fast'] }, effort: 'weeks' }),
    );
    expect(plan(...many)).toEqual([{ 30: ['p0', 'p1'] }, { 60: ['p2', 'p3'] }, { 90: ['p4', 'p5'] }]);
  });

  test('leaves out with a practice that no longer fits what only that practice needs', () => {
    const many = Array.from({ length: 5 }, (_, position) =>
      practice(`p${position}`, { calledBy: { pace: ['fast'] }, effort: 'weeks' }),
    );
    const base = practice('base', { effort: 'days' });
    const last = practice('last', { calledBy: { faults: ['late'] }, prerequisites: ['base'], effort: 'weeks' });
    // five of two units leave two of twelve: enough for base alone, not for both
    expect(plan(...many, base, last)).toEqual([{ 30: ['p0', 'p1'] }, { 60: ['p2', 'p3'] }, { 90: ['p4'] }]);
  });

  test('finds the phases in which a practice fits with all it needs, if there are any', () => {
    const needs = [
      practice('a', { effort: 'days' }),
      practice('b', { effort: 'months' }),
      practice('c', { effort: 'weeks' }),
      practice('d', { effort: 'weeks' }),
    ];
    const top = practice('top', {
      calledBy: { pace: ['fast'] },
      prerequisites: ['a', 'b', 'c', 'd'],
      effort: 'months',
    });
    // with a in the first phase, c or d would take the last one's room: 2 + 2, then 1 + 3, then 3 is the only way
    expect(plan(top, ...needs)).toEqual([{ 30: ['c', 'd'] }, { 60: ['a', 'b'] }, { 90: ['top'] }]);
  });

  test('leaves out what needs a practice that does not exist, or itself', () => {
    const missing = practice('missing', { calledBy: { pace: ['fast'] }, prerequisites: ['nothing'] });
    const first = practice('first', { calledBy: { pace: ['fast'] }, prerequisites: ['second'] });
    const second = practice('second', { calledBy: { pace: ['fast'] }, prerequisites: ['first'] });
    expect(plan(missing, first, second)).toEqual([{ 30: [] }, { 60: [] }, { 90: [] }]);
  });

  test('leaves out what gave nothing to the practice’s model', () => {
    expect(plan(practice('other', { model: 'netops', calledBy: { pace: ['fast'] } }))).toEqual([
      { 30: [] },
      { 60: [] },
      { 90: [] },
    ]);
  });
});

test('what to find out first is the open question that could move the lead’s margin most', () => {
  const sheet = { answers: { pace: 'fast', cables: 'unknown' }, importance: {} };
  const found = findOutFirst(smallEdition, sheet, castVotes(smallEdition.questions, sheet), 'devops');
  // now: (1.6 − 0.4) / 2 = 0.6; faults late: (2.6 − 0.4) / 3 = 0.733, early: (1.6 − 0.9) / 2.5 = 0.28; cables many: (1.6 − 1) / 3 = 0.2
  expect(found.map(({ question }) => question)).toEqual(['cables', 'faults']);
  expect(found[0]?.movement).toBeCloseTo(0.4, 12);
  expect(found[1]?.movement).toBeCloseTo(0.32, 12);
});
