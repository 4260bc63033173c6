import { describe, expect, test } from 'vitest';
import { nextAddress, questionStep, readState } from '@/lib/guide/browser/answering';
import { reviewView } from '@/lib/guide/browser/review';
import { questionnaireShape, questionnaireView } from '@/lib/guide/questionnaire/questionnaire-view';
import { currentEdition } from '@/lib/questionnaire';
import { encode } from '@/lib/share/codec';

const view = questionnaireView();
const codeOf = (answers: Record<string, string>) => encode(currentEdition, { answers, importance: {} });
const next = (fields: Record<string, string>) => nextAddress(view, new URLSearchParams(fields));
const stateAt = (address: string) => {
  const url = new URL(address, 'http://guide');
  return readState(view, url.pathname.split('/').at(-1) ?? '', url.searchParams);
};

describe('a submitted form leads', () => {
  test('to the next question, with the answer in the address', () => {
    const address = next({ question: 'software-origin', answer: 'adapted', importance: 'more', go: 'next' });
    expect(address).toMatch(/^\/questionnaire\/release-need\?code=/);
    expect(stateAt(address).sheet).toEqual({
      answers: { 'software-origin': 'adapted' },
      importance: { 'software-origin': 'more' },
    });
  });

  test('after the last question to the review, keeping the set', () => {
    expect(next({ question: 'worst-trouble', set: 'quick', answer: 'running', go: 'next' })).toMatch(
      /^\/questionnaire\/review\?set=quick&code=/,
    );
  });

  test('back to the question before, keeping a choice and never complaining about none', () => {
    const code = codeOf({ 'software-origin': 'adapted' });
    expect(next({ question: 'release-need', code, go: 'back' })).toBe(`/questionnaire/software-origin?code=${code}`);
    const kept = next({ question: 'release-need', code, answer: 'weekly', go: 'back' });
    expect(stateAt(kept).sheet.answers).toEqual({ 'software-origin': 'adapted', 'release-need': 'weekly' });
  });

  test('from the review back to the review', () => {
    expect(next({ question: 'hosting', return: 'review', answer: 'mixture', go: 'next' })).toMatch(
      /^\/questionnaire\/review\?/,
    );
  });

  test('to the same question where nothing was chosen, losing nothing', () => {
    const code = codeOf({ 'software-origin': 'adapted' });
    const address = next({ question: 'hosting', code, set: 'quick', return: 'review', go: 'next' });
    expect(address).toBe(`/questionnaire/hosting?set=quick&code=${code}&return=review&problem=nothing-chosen`);
  });

  test('on with what the answers are about', () => {
    const address = next({ question: 'hosting', scope: ' City\u202e hospital ', answer: 'mixture', go: 'next' });
    expect(stateAt(address)).toMatchObject({ scope: 'City hospital', scopeCut: false });
    expect(next({ question: 'hosting', scope: 'City hospital', go: 'next' })).toBe(
      '/questionnaire/hosting?scope=City+hospital&problem=nothing-chosen',
    );
  });

  test('to the start where the question does not exist', () => {
    expect(next({ question: '//evil.example', answer: 'x' })).toBe('/questionnaire');
    expect(next({})).toBe('/questionnaire');
  });
});

describe('an address', () => {
  test('with answers that can’t be read says what is wrong with them, and begins with none', () => {
    const state = stateAt('/questionnaire/hosting?code=1ABC-D');
    expect(state).toMatchObject({
      unreadable: { kind: expect.any(String) },
      code: undefined,
      sheet: { answers: {} },
    });
  });

  test('with too long a text says so, and goes on with what there is room for', () => {
    const state = stateAt(`/questionnaire/hosting?scope=${'x'.repeat(61)}`);
    expect(state).toMatchObject({ scope: 'x'.repeat(60), scopeCut: true });
    expect(stateAt(questionStep(view, state)?.skip ?? '')).toMatchObject({ scope: 'x'.repeat(60), scopeCut: false });
  });

  test('with a problem that does not exist has none', () => {
    expect(stateAt('/questionnaire/hosting?problem=%3Cscript%3E').problem).toBeUndefined();
  });

  test('is read alike by the whole view and by its bare shape', () => {
    const params = new URLSearchParams({ code: codeOf({ 'release-path': 'not-applicable', staff: 'unknown' }) });
    expect(readState(questionnaireShape(), 'staff', params)).toEqual(readState(view, 'staff', params));
  });
});

test('a question’s page knows its saved answer, its place and its ways on', () => {
  const code = codeOf({ 'release-need': 'weekly' });
  expect(questionStep(view, stateAt(`/questionnaire/release-need?code=${code}`))).toMatchObject({
    answer: 'weekly',
    importance: 'normal',
    progress: { position: 2, count: currentEdition.questions.length, leftOpen: 1 },
    back: `/questionnaire/software-origin?code=${code}`,
    skip: `/questionnaire/release-path?code=${code}`,
  });
});

describe('the review', () => {
  test('lists the set and whatever else is answered, and leads to the result', () => {
    const code = codeOf({ hosting: 'mixture', 'release-need': 'unknown' });
    const review = reviewView(view, stateAt(`/questionnaire/review?set=quick&code=${code}`));
    expect(review.rows).toHaveLength(10);
    expect(review).toMatchObject({ open: 9, answered: 1, result: `/r/${code}` });
    expect(review.rows[0]?.change).toBe(`/questionnaire/software-origin?set=quick&code=${code}&return=review`);
  });

  test('carries on what the answers are about, to the result and to every question', () => {
    const code = codeOf({ hosting: 'mixture' });
    const review = reviewView(view, stateAt(`/questionnaire/review?set=quick&code=${code}&scope=City`));
    expect(review).toMatchObject({ scope: 'City', result: `/r/${code}?scope=City` });
    for (const address of [review.back, review.more, ...review.rows.map(({ change }) => change)])
      expect(stateAt(address ?? '').scope, address).toBe('City');
  });

  test('of nothing leads to no result', () => {
    expect(reviewView(view, stateAt('/questionnaire/review')).result).toBeUndefined();
  });
});
