import { describe, expect, test } from 'vitest';
import { caseById, cases } from '@/lib/dataset';
import { casesLike } from '@/lib/guide/browser/result/cases-like';
import { resultRecords } from '@/lib/guide/result/records';
import { currentEdition } from '@/lib/questionnaire';

const like = (answers: Record<string, string>) =>
  casesLike(currentEdition, { answers, importance: {} }, resultRecords());
const answersOf = (id: string) => caseById(id)?.answers[currentEdition.id] ?? {};

describe('a case with the same answers but one', () => {
  const [near] = like({ ...answersOf('web-shop-windows'), 'main-wish': 'reliability' }).near;

  test('is the nearest, with its words and the way to its page', () => {
    const { title, did, outcome } = caseById('web-shop-windows') ?? {};
    expect(near).toMatchObject({ href: '/cases/web-shop-windows', title, did, outcome, supports: 'DevOps' });
    expect(near).toMatchObject({ account: 'vendor’s story', shared: 11, same: 10 });
  });

  test('says what is alike in the words of the questions, the heaviest three first', () => {
    const weightOf = (text: string) => currentEdition.questions.find((each) => each.text === text)?.weight.value ?? 0;
    expect(near?.alike).toHaveLength(3);
    // The heaviest of those that are left: worst-trouble weighs 2.5, software-origin and release-path 1.5.
    expect(near?.alike.map(({ question }) => weightOf(question))).toEqual([2.5, 1.5, 1.5]);
    expect(near?.alike[0]?.answer).toMatch(/^Changes to our own software/);
  });

  test('says what differs, as it is there and here', () => {
    expect(near?.differing).toEqual([
      {
        question: 'If only one thing could get better in the next two years, what should it be?',
        yours: 'Our running services become faster and more dependable',
        theirs: 'Changes to our software reach users sooner, with fewer hand-overs',
      },
    ]);
  });
});

test('a case whose account supports several models, or none, says so', () => {
  expect(like(answersOf('factory-machines')).near[0]?.supports).toBe('TechOps or SysOps');
  expect(cases.filter(({ lead }) => lead.length === 0).map(({ id }) => id)).toEqual(['rural-water-company']);
});

test('too few answers are near to no case', () => {
  const [first, second] = Object.entries(answersOf('factory-machines'));
  expect(like(Object.fromEntries([first, second].filter((entry) => entry !== undefined)))).toEqual({
    all: cases.length,
    minimumShared: 6,
    near: [],
  });
});
