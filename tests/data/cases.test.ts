import { describe, expect, test } from 'vitest';
import { caseSchema } from '@/lib/dataset/case-schema';
import { cases } from '@/lib/dataset/cases';
import { checkCaseAnswers, checkCases } from '@/lib/dataset/check-cases';
import { checkCatalogue } from '@/lib/dataset/check-catalogues';
import { sources } from '@/lib/dataset/sources';
import { editions } from '@/lib/questionnaire';
import { allowedAnswers } from '@/lib/questionnaire/answers';
import { calibrationOf } from '@/lib/questionnaire/calibration';
import { formatIssues } from '@/lib/shared/issue';

/** The real cases, against the real sources and all published editions. */

const answerable = editions.map(({ id, questions }) => ({
  id,
  questions: questions.map((question) => ({ id: question.id, allowed: allowedAnswers(question) })),
}));

test('have no issue in structure, ids, sources, order or grade', () => {
  expect(formatIssues([...checkCatalogue('cases', caseSchema, cases, sources), ...checkCases(cases)])).toBe('');
});

test('answer every question of each edition that they answer, with an answer that it allows', () => {
  expect(formatIssues(checkCaseAnswers(cases, answerable))).toBe('');
});

test('are answered for every edition, so that a result can be near them', () => {
  expect(cases.filter(({ answers }) => editions.some(({ id }) => !answers[id]))).toEqual([]);
});

test('each model leads some, and some support none', () => {
  const leading = new Set(cases.flatMap(({ lead }) => lead));
  expect([...leading].sort()).toEqual(['devops', 'netops', 'sre', 'sysops', 'techops']);
  expect(cases.some(({ lead }) => lead.length === 0)).toBe(true);
});

describe('a case that the calibration has, too', () => {
  test.each([
    ['web-shop-windows', 'C06'],
    ['cluster-slow-pages', 'C09'],
  ])('%s has the answers and the lead of profile %s', (id, profile) => {
    const found = cases.find((each) => each.id === id);
    for (const edition of editions) {
      const described = calibrationOf(edition).find((each) => each.id === profile);
      expect(found?.answers[edition.id]).toEqual(described?.answers);
      expect(found?.lead).toEqual(described?.lead);
    }
  });
});
