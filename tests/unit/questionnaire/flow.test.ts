import { describe, expect, test } from 'vitest';
import { currentEdition } from '@/lib/questionnaire';
import { emptySheet } from '@/lib/questionnaire/answers';
import { progress, stepAfter, stepBefore, stepsOf, submit } from '@/lib/questionnaire/flow';

const { questions } = currentEdition;
const full = stepsOf(questions, 'full');
const quick = stepsOf(questions, 'quick');

describe('the order of steps', () => {
  test('leads through all questions to the review and back', () => {
    const walked = ['software-origin'];
    while (walked.at(-1) !== 'review') walked.push(stepAfter(full, walked.at(-1) ?? ''));
    expect(walked).toEqual([...full, 'review']);
    expect(stepBefore(full, 'review')).toBe(questions.at(-1)?.id);
    expect(stepBefore(full, 'software-origin')).toBeUndefined();
  });

  test('of the quick set leaves out the other questions', () => {
    expect(stepAfter(quick, 'release-need')).toBe('outage-cost');
    expect(stepBefore(quick, 'outage-cost')).toBe('release-need');
  });

  test('after a question outside the set is the review', () => {
    expect(stepAfter(quick, 'hosting')).toBe('review');
  });
});

test('progress counts questions passed that are open or not known; “doesn’t apply” is settled', () => {
  const sheet = {
    answers: { 'software-origin': 'adapted', 'release-need': 'unknown', 'release-path': 'not-applicable' },
    importance: {},
  };
  expect(progress(full, 'outage-cost', sheet)).toEqual({ position: 5, count: questions.length, leftOpen: 2 });
});

describe('a submission', () => {
  const send = (answers: string[], { question = 'hosting', importance = null as string | null } = {}) =>
    submit(questions, emptySheet, { question, answers, importance });

  test('is kept with its importance', () => {
    expect(send(['mixture'], { importance: 'more' })).toEqual({
      ok: true,
      value: { answers: { hosting: 'mixture' }, importance: { hosting: 'more' } },
    });
  });

  test('with normal or unreadable importance writes none down', () => {
    const plain = { ok: true, value: { answers: { hosting: 'mixture' }, importance: {} } };
    expect(send(['mixture'], { importance: 'normal' })).toEqual(plain);
    expect(send(['mixture'], { importance: 'enormous' })).toEqual(plain);
  });

  test.each([
    ['nothing-chosen', []],
    ['several-answers', ['unknown', 'mixture']],
    ['unknown-answer', ['weekly']],
    ['unknown-answer', ['not-applicable']],
    ['unknown-answer', ['constructor']],
  ])('is refused as %s: %j', (kind, answers) => {
    expect(send(answers)).toEqual({ ok: false, error: { kind, question: 'hosting' } });
  });

  test('to a question that does not exist is refused', () => {
    expect(send(['mixture'], { question: 'weather' })).toMatchObject({ error: { kind: 'unknown-question' } });
  });
});
