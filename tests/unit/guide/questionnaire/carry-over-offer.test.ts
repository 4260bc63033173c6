import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepIn } from '@/lib/address/step';
import { nextAddress, readState } from '@/lib/guide/browser/answering';
import { pageStatus } from '@/lib/guide/pages/page-status';
import { carryOverOffer } from '@/lib/guide/questionnaire/carry-over-offer';
import { questionnaireShape, questionnaireView, shapeForCode } from '@/lib/guide/questionnaire/questionnaire-view';
import { currentEdition, editions } from '@/lib/questionnaire';
import { carryOver } from '@/lib/questionnaire/carry-over';
import { encode } from '@/lib/share/codec';
import { arbitrarySheet } from '@/tests/made-up/arbitrary-sheet';

const [old] = editions;
if (!old) throw new Error('No edition is published');
const answers = {
  'software-origin': 'own-product',
  people: 'unknown',
  hosting: 'mixture',
  'network-change': 'not-applicable',
};
const oldCode = encode(old, { answers, importance: { hosting: 'more' } });
const query = (code: string, rest: Record<string, string> = {}) => new URLSearchParams({ code, ...rest });
const offerAt = (step: string, rest?: Record<string, string>) => carryOverOffer(step, query(oldCode, rest));
const wayOn = (step: string, rest?: Record<string, string>) => {
  const url = new URL(offerAt(step, rest)?.goOn ?? '', 'http://guide');
  return { url, state: readState(questionnaireView(), stepIn(url.pathname) ?? '', url.searchParams) };
};

describe('a step with answers of an older edition', () => {
  test('says what is kept, what has no place any more, in words, and what is new', () => {
    const offer = offerAt('hosting');
    const carried = carryOver(old, currentEdition, { answers, importance: {} });
    expect(offer).toMatchObject({ from: '2026.1', to: currentEdition.id, answered: 4, oldResult: `/r/${oldCode}` });
    expect(offer?.kept).toBe(Object.keys(carried.sheet.answers).length);
    expect((offer?.kept ?? 0) + (offer?.dropped.length ?? 0)).toBe(4);
    const people = old.questions.find(({ id }) => id === 'people')?.text;
    expect(offer?.dropped).toContainEqual({ question: people, answer: 'We don’t know' });
    expect(offer?.added).toHaveLength(carried.added.length);
  });

  test('goes on at that step with the answers and their importance', () => {
    const { url, state } = wayOn('hosting', { set: 'quick', return: 'review' });
    expect(url.pathname).toBe('/questionnaire/hosting');
    expect(state).toMatchObject({ set: 'quick', fromReview: true, unreadable: undefined });
    expect(state.sheet.answers.hosting).toBe('mixture');
    expect(state.sheet.importance).toEqual({ hosting: 'more' });
    expect(wayOn('review').url.pathname).toBe('/questionnaire/review');
  });

  test('goes on at the first open question where the newest edition has no such step', () => {
    // The first question is answered, and so not open.
    expect(wayOn('people').url.pathname).toBe(`/questionnaire/${currentEdition.questions[1]?.id}`);
  });

  test('keeps what the answers are about', () => {
    const scope = 'City hospital';
    expect(offerAt('review', { scope })).toMatchObject({ scope, oldResult: `/r/${oldCode}?scope=City+hospital` });
    expect(wayOn('review', { scope }).state.scope).toBe(scope);
  });

  test('is a page, also where the newest edition has no such step; without the answers it is none', () => {
    expect(pageStatus('/questionnaire/people', query(oldCode))).toBe(200);
    expect(pageStatus('/questionnaire/people')).toBe(404);
    expect(pageStatus('/questionnaire/weather', query(oldCode))).toBe(404);
    expect(offerAt('weather')).toBeUndefined();
  });
});

test('nothing is offered for answers of the newest edition, for none, and for a code that can’t be read', () => {
  const code = encode(currentEdition, { answers: { hosting: 'mixture' }, importance: {} });
  for (const text of [code, '', 'nonsense']) expect(carryOverOffer('hosting', query(text)), text).toBeUndefined();
});

test('with any answers, the way on holds exactly what is kept', () => {
  fc.assert(
    fc.property(arbitrarySheet(old), (sheet) => {
      const offer = carryOverOffer('review', query(encode(old, sheet)));
      const url = new URL(offer?.goOn ?? '', 'http://guide');
      const state = readState(questionnaireShape(), 'review', url.searchParams);
      expect(state.sheet).toEqual(carryOver(old, currentEdition, sheet).sheet);
      expect(offer?.answered).toBe((offer?.kept ?? 0) + (offer?.dropped.length ?? 0));
    }),
  );
});

test('a form of an older edition that was open before an upgrade loses nothing', () => {
  const form = new URLSearchParams({ question: 'people', code: oldCode, answer: 'unknown', go: 'next' });
  const next = new URL(nextAddress(shapeForCode(oldCode), form), 'http://guide');
  const offer = carryOverOffer(stepIn(next.pathname) ?? '', next.searchParams);
  expect(offer).toMatchObject({ answered: 4, from: '2026.1' });
});
