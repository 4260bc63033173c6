import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases } from '@/lib/dataset/cases';
import { likeness, nearestCases, nearness } from '@/lib/engine/nearest';
import { currentEdition, type Edition, type Question } from '@/lib/questionnaire';
import type { AnswerSheet } from '@/lib/questionnaire/answers';
import { arbitraryEdition } from '@/tests/made-up/arbitrary-edition';
import { arbitrarySheet } from '@/tests/made-up/arbitrary-sheet';

const sheet = (answers: Record<string, string>): AnswerSheet => ({ answers, importance: {} });

/** Eight questions with the options a to e: the first has weight 2, the second is a scale, the others are ordinary. */
const ids = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8'] as const;
const edition: Edition = {
  id: '2000.1',
  number: 1,
  publishedOn: '2000-01-01',
  models: ['sysops', 'devops'],
  questions: ids.map(
    (id): Question => ({
      id,
      area: 'delivery',
      dimension: 'scope',
      text: `What about ${id}?`,
      help: 'Help.',
      why: 'Because.',
      ordered: id === 'q2',
      quick: true,
      notApplicable: 'It does not',
      weight: { value: id === 'q1' ? 2 : 1, reason: 'For the test.' },
      options: ['a', 'b', 'c', 'd', 'e'].map((option) => ({
        id: option,
        label: option,
        votes: {},
        reason: 'For the test.',
      })),
    }),
  ),
};
/** Every question answered with one option, but for those given. */
const all = (option: string, others: Record<string, string> = {}) => ({
  ...Object.fromEntries(ids.map((id) => [id, option])),
  ...others,
});
const distance = (one: Record<string, string>, other: Record<string, string>) =>
  likeness(edition, sheet(one), sheet(other)).distance;
const madeUp = (id: string, answers: Record<string, string>) => ({ id, answers: { '2000.1': answers } });

describe('the distance', () => {
  test('is the weighted mean of the differences: all weight is 2 + 7 = 9', () => {
    expect(distance(all('a'), all('a', { q3: 'e' }))).toBeCloseTo(1 / 9, 12);
    expect(distance(all('a'), all('a', { q1: 'b' }))).toBeCloseTo(2 / 9, 12);
    expect(distance(all('a'), all('a', { q1: 'b', q3: 'c' }))).toBeCloseTo(3 / 9, 12);
  });

  test('on a scale of five counts steps in quarters, and elsewhere any other option as one', () => {
    expect(distance(all('a'), all('a', { q2: 'b' }))).toBeCloseTo(0.25 / 9, 12);
    expect(distance(all('a'), all('a', { q2: 'e' }))).toBeCloseTo(1 / 9, 12);
    expect(distance(all('a', { q2: 'd' }), all('a', { q2: 'b' }))).toBeCloseTo(0.5 / 9, 12);
    expect(distance(all('a'), all('a', { q4: 'b' }))).toBe(distance(all('a'), all('a', { q4: 'e' })));
  });

  test('leaves out what either side left open, doesn’t know or finds not to apply', () => {
    const other = { q1: 'a', q2: 'e', q3: 'unknown', q4: 'not-applicable' };
    // Two questions are left: (2 · 0 + 1 · 1) / 3.
    expect(distance(all('a'), other)).toBeCloseTo(1 / 3, 12);
    expect(likeness(edition, sheet(all('a')), sheet(other)).shared.map(({ question }) => question)).toEqual([
      'q1',
      'q2',
    ]);
  });

  test('is 1 where nothing can be compared', () => {
    expect(likeness(edition, sheet({}), sheet(all('a')))).toEqual({ distance: 1, shared: [] });
    expect(distance(all('unknown'), all('unknown'))).toBe(1);
  });

  test('takes no account of anybody’s importance', () => {
    const heavy: AnswerSheet = { answers: all('a'), importance: { q3: 'more', q1: 'less' } };
    expect(likeness(edition, heavy, sheet(all('a', { q3: 'b' }))).distance).toBeCloseTo(1 / 9, 12);
  });
});

describe('the laws of the distance', () => {
  const editionWithTwo = arbitraryEdition.chain((any) =>
    fc.tuple(fc.constant(any), arbitrarySheet(any), arbitrarySheet(any)),
  );

  test('it is the same both ways, and from 0 to 1', () => {
    fc.assert(
      fc.property(editionWithTwo, ([any, one, other]) => {
        const there = likeness(any, one, other);
        const back = likeness(any, other, one);
        expect(there.distance).toBe(back.distance);
        expect(there.shared.map(({ difference }) => difference)).toEqual(
          back.shared.map(({ difference }) => difference),
        );
        expect(there.distance).toBeGreaterThanOrEqual(0);
        expect(there.distance).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('it is 0 exactly where every shared answer is the same', () => {
    fc.assert(
      fc.property(editionWithTwo, ([any, one, other]) => {
        const { distance: apart, shared } = likeness(any, one, other);
        const same = shared.length > 0 && shared.every(({ options: [mine, theirs] }) => mine === theirs);
        expect(apart === 0).toBe(same);
      }),
    );
  });

  test('the order in which answers and cases were written changes nothing', () => {
    fc.assert(
      fc.property(arbitrarySheet(currentEdition), fc.integer(), (any, seed) => {
        const turned = sheet(Object.fromEntries(Object.entries(any.answers).reverse()));
        const mixed = [...cases].sort((a, b) => ((a.id.length * seed) % 7) - ((b.id.length * seed) % 7));
        expect(nearestCases(currentEdition, turned, mixed.reverse())).toEqual(nearestCases(currentEdition, any, cases));
      }),
    );
  });
});

describe('the nearest cases', () => {
  test('are at most three, the nearest first, and equal ones by their ids', () => {
    const found = nearestCases(edition, sheet(all('a')), [
      madeUp('far', all('a', { q1: 'b', q3: 'b' })),
      madeUp('twin-b', all('a', { q3: 'b' })),
      madeUp('same', all('a')),
      madeUp('twin-a', all('a', { q4: 'b' })),
    ]);
    expect(found.map(({ id, shared }) => [id, shared])).toEqual([
      ['same', 8],
      ['twin-a', 8],
      ['twin-b', 8],
    ]);
    expect(found[0]?.distance).toBe(0);
    expect(found[1]?.distance).toBeCloseTo(1 / 9, 12);
  });

  test('rest on six shared answers or more', () => {
    const six = { q1: 'a', q2: 'a', q3: 'a', q4: 'a', q5: 'a', q6: 'a' };
    const { q6: _sixth, ...five } = six;
    expect(nearness.minimumShared.value).toBe(6);
    expect(nearestCases(edition, sheet(all('a')), [madeUp('six', six), madeUp('five', five)])).toMatchObject([
      { id: 'six', distance: 0, shared: 6 },
    ]);
    expect(nearestCases(edition, sheet(five), [madeUp('six', six)])).toEqual([]);
  });

  test('are no farther away than a half', () => {
    // q8 isn't shared, so all weight is 8: 2 + 1 + 1 of it is a half, and a quarter step on the scale is more.
    const { q8: _last, ...seven } = all('a');
    const half = { ...seven, q1: 'b', q3: 'b', q4: 'b' };
    expect(nearestCases(edition, sheet(seven), [madeUp('half', half)])).toMatchObject([{ distance: 0.5 }]);
    expect(nearestCases(edition, sheet(seven), [madeUp('more', { ...half, q2: 'b' })])).toEqual([]);
  });

  test('have answers to the edition of the sheet', () => {
    const elsewhere = { id: 'elsewhere', answers: { '1999.1': all('a') } };
    expect(nearestCases(edition, sheet(all('a')), [elsewhere])).toEqual([]);
  });

  test('say what is alike, the heaviest first, and what differs, that which adds most first', () => {
    const [near] = nearestCases(edition, sheet(all('a')), [madeUp('case', all('a', { q2: 'b', q5: 'c' }))]);
    expect(near?.alike.map(({ question }) => question)).toEqual(['q1', 'q3', 'q4', 'q6', 'q7', 'q8']);
    expect(near?.differing).toEqual([
      { question: 'q5', options: ['a', 'c'], difference: 1, weight: 1 },
      { question: 'q2', options: ['a', 'b'], difference: 0.25, weight: 1 },
    ]);
  });

  test('of its own answers is the case itself, at no distance, wherever it has enough of them', () => {
    const enough = cases.filter(({ answers }) => {
      const own = answers[currentEdition.id] ?? {};
      const { shared } = likeness(currentEdition, sheet(own), sheet(own));
      return shared.length >= nearness.minimumShared.value;
    });
    expect(enough.length).toBeGreaterThan(10);
    for (const { id, answers } of enough) {
      const found = nearestCases(currentEdition, sheet(answers[currentEdition.id] ?? {}), cases);
      expect(found.find((near) => near.id === id)).toMatchObject({ distance: 0, differing: [] });
    }
  });
});
