import { describe, expect, test } from 'vitest';
import { evidenceGrades } from '@/lib/dataset/ids';
import { importanceFactors } from '@/lib/engine';
import { importances } from '@/lib/questionnaire/answers';
import { answerCountPhrases } from '@/lib/words/answer-count';
import { answerWords, notApplicableBecause } from '@/lib/words/answers';
import { caseAccountWords, caseBasisWords } from '@/lib/words/cases';
import { licenceWords } from '@/lib/words/catalogue';
import { effortWords } from '@/lib/words/effort';
import { evidenceWords } from '@/lib/words/evidence';
import { importanceRemark, importanceWords } from '@/lib/words/importance';
import { roleWords } from '@/lib/words/roles';
import { sourceStatusWords } from '@/lib/words/sources';
import { stepKindWords } from '@/lib/words/stories';
import { verdictLabels } from '@/lib/words/verdict';

const vocabularies = {
  answerWords,
  caseAccountWords,
  caseBasisWords,
  effortWords,
  evidenceWords,
  importanceWords,
  licenceWords,
  roleWords,
  stepKindWords,
};

describe.each(Object.entries(vocabularies))('%s', (_, words) => {
  test('are the same words alone, with a capital letter, and in a sentence', () => {
    const labels = Object.values(words).map(({ label }) => label);
    const raised = Object.values(words).map(
      ({ inSentence }) => inSentence.charAt(0).toUpperCase() + inSentence.slice(1),
    );
    expect(labels).toEqual(raised);
  });

  test('call no two members the same', () => {
    const labels = Object.values(words).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

test('importance is said as the engine counts it: half is 0.5, double is 2', () => {
  const inWords = { 0.5: 'Counts half', 1: 'Counts normally', 2: 'Counts double' };
  for (const importance of importances) {
    const { label } = importanceWords[importance];
    expect(Object.entries(inWords)).toContainEqual([String(importanceFactors[importance]), label]);
  }
});

test('only an importance other than the normal is worth a remark', () => {
  expect([importanceRemark('less'), importanceRemark('normal'), importanceRemark('more')]).toEqual([
    'Counts half',
    undefined,
    'Counts double',
  ]);
});

test('grades of evidence stand in the dataset’s order, the strongest first', () => {
  expect(Object.keys(evidenceWords)).toEqual([...evidenceGrades]);
});

test('a question that doesn’t apply says why after a colon', () => {
  expect(notApplicableBecause('We have no network')).toBe('Doesn’t apply: we have no network');
});

test('the counts of answers name each state that occurs, and no other', () => {
  // 12 + 5 + 4 + 3 = 24
  expect(answerCountPhrases({ options: 12, unknown: 5, notApplicable: 4, open: 3, all: 24 })).toEqual([
    '12 of 24 questions answered',
    '5 “we don’t know”',
    '4 “doesn’t apply”',
    '3 not answered',
  ]);
  expect(answerCountPhrases({ options: 24, unknown: 0, notApplicable: 0, open: 0, all: 24 })).toEqual([
    '24 of 24 questions answered',
  ]);
});

test('the status of a source is a sentence wherever it stands', () => {
  for (const { meaning, consequence = meaning } of Object.values(sourceStatusWords)) {
    expect(meaning).toMatch(/^[A-Z].*[^.]\.$/);
    expect(consequence).toMatch(/^[A-Z].*[^.]\.$/);
  }
  // A list of sources shows the sentence alone, which has to say that the source is weak.
  expect(sourceStatusWords.weak.meaning).toMatch(/^A weak source:/);
});

test('verdicts have different labels', () => {
  expect(new Set(Object.values(verdictLabels)).size).toBe(5);
});
