import { expect, test } from 'vitest';
import { change } from '@/lib/engine';
import { carryOver } from '@/lib/questionnaire/carry-over';
import { smallEdition } from '@/tests/made-up/small-edition';

/** A second edition, for the test only: the question on cables is gone, one on staff is new, an option and a vote have changed. */
const [pace, faults, cables] = smallEdition.questions;
if (!pace || !faults || !cables) throw new Error('The small edition has three questions');
const secondEdition = {
  ...smallEdition,
  id: '2000.2',
  number: 2,
  questions: [
    { ...pace, options: pace.options.filter(({ id }) => id !== 'never') },
    {
      ...faults,
      options: faults.options.map((option) => (option.id === 'late' ? { ...option, votes: { devops: 0.5 } } : option)),
    },
    { ...cables, id: 'staff' },
  ],
};

test('answers are carried over by their ids; what has no place any more is named, and what is new is, too', () => {
  const carried = carryOver(smallEdition, secondEdition, {
    answers: { pace: 'never', faults: 'late', cables: 'many' },
    importance: { faults: 'more', cables: 'less' },
  });
  expect(carried).toEqual({
    sheet: { answers: { faults: 'late' }, importance: { faults: 'more' } },
    dropped: [
      { question: 'pace', answer: 'never', reason: 'option-gone' },
      { question: 'cables', answer: 'many', reason: 'question-gone' },
    ],
    added: ['staff'],
  });
});

test('“don’t know” is carried over; “doesn’t apply” only where it is still offered', () => {
  const answers = { pace: 'unknown', cables: 'not-applicable' };
  expect(carryOver(smallEdition, smallEdition, { answers, importance: {} }).sheet.answers).toEqual(answers);
  const stricter = { questions: smallEdition.questions.map((question) => ({ ...question, notApplicable: null })) };
  expect(carryOver(smallEdition, stricter, { answers, importance: {} }).dropped).toEqual([
    { question: 'cables', answer: 'not-applicable', reason: 'option-gone' },
  ]);
});

test('then and now: the change of a share is split into the edition’s part and the changed answers, without a remainder', () => {
  const then = {
    edition: smallEdition,
    sheet: { answers: { pace: 'fast', faults: 'late', cables: 'many' }, importance: {} },
  };
  const carried = carryOver(smallEdition, secondEdition, then.sheet).sheet;
  const now = {
    edition: secondEdition,
    sheet: { answers: { ...carried.answers, pace: 'slow', staff: 'few' }, importance: {} },
  };
  const { total, edition, questions } = change(then, now, carried);
  // then: devops 1.6 + 1 of 4; carried, with late worth 0.5: devops 2.1 of 2.5; now: 0.5 of 1 + 0.5 + 0.5
  expect(total.devops).toBeCloseTo(0.5 / 2 - 2.6 / 4, 12);
  expect(edition.devops).toBeCloseTo(2.1 / 2.5 - 2.6 / 4, 12);
  for (const model of ['sysops', 'devops', 'netops', 'techops', 'sre'] as const) {
    const parts = questions.reduce((sum, { perModel }) => sum + perModel[model], edition[model]);
    expect(parts).toBeCloseTo(total[model], 12);
  }
  expect(questions.map(({ question }) => question)).toEqual(['pace', 'staff']);
});

test('within one edition nothing is due to the edition', () => {
  const version = { edition: smallEdition, sheet: { answers: { pace: 'fast' }, importance: {} } };
  const { edition, questions } = change(version, version, version.sheet);
  expect(Object.values(edition)).toEqual([0, 0, 0, 0, 0]);
  expect(questions).toEqual([]);
});
