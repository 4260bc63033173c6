import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptText } from '@/lib/address/kept-step';
import { stepPath } from '@/lib/address/step';
import { type KeptText, readKept } from '@/lib/guide/browser/kept-answers';
import { encode } from '@/lib/share/codec';
import { view } from '@/tests/components/questionnaire/made-up-view';

const { questions } = view;
const shape = { edition: { number: 2 }, questions };
const codeOf = (answers: Record<string, string>, number = 2) =>
  encode({ number, questions }, { answers, importance: {} });
const now = new Date(2026, 10, 26).getTime();
const changed = new Date(2026, 9, 12, 14, 5).getTime();
const read = (...texts: string[]) =>
  readKept(
    shape,
    texts.map((text, index) => ({ id: `${index}`, text })),
    now,
  );

const one = codeOf({ cake: 'baker' });
const all = codeOf({ cake: 'baker', tea: 'plenty', room: 'unknown' });

describe('a kept set', () => {
  test('says its day, how far it is and what it is about, and goes on at its last step', () => {
    const address = stepPath('tea', { code: one, scope: 'City hospital', set: 'quick' });
    const text = keptText(changed, address);
    expect(read(text)).toEqual({
      sets: [
        {
          id: '0',
          text,
          name: 'answers of 12 October',
          scope: 'City hospital',
          count: { answered: 1, of: 3 },
          to: { kind: 'step', address },
        },
      ],
      unreadable: [],
    });
  });

  test('that is whole leads to its result, unless it is for a team’s board', () => {
    const team = `2-${'Ab_-'.repeat(20)}0AZ`;
    const done = { code: all, scope: 'City hospital' };
    expect(read(stepPath('review', done), stepPath('review', { ...done, team })).sets.map(({ to }) => to)).toEqual([
      { kind: 'result', address: `/r/${all}?scope=City+hospital` },
      { kind: 'step', address: stepPath('review', { ...done, team }) },
    ]);
  });

  test('of an older edition leads to what can be carried over, whatever its step', () => {
    const address = stepPath('gone', { code: codeOf({ cake: 'baker' }, 1) });
    expect(read(keptText(changed, address)).sets).toMatchObject([
      { name: 'answers of 12 October', count: undefined, to: { kind: 'older', address } },
    ]);
  });
});

test('what can’t be read is named as such: damaged codes, steps of no edition, later editions, other addresses', () => {
  const unreadable = [
    `/questionnaire/tea?code=${one}X`,
    `/questionnaire/answer?code=${one}`,
    '/questionnaire/tea?set=quick',
    stepPath('tea', { code: codeOf({ cake: 'baker' }, 3) }),
    `https://example.org/questionnaire/tea?code=${one}`,
    '',
  ];
  expect(read(...unreadable)).toEqual({
    sets: [],
    unreadable: unreadable.map((text, index) => ({ id: `${index}`, text })),
  });
});

/** A text of any kind: readable, nearly so, or none. */
const anyAnswers = fc.record(
  { cake: fc.constantFrom('baker', 'guest'), tea: fc.constantFrom('plenty', 'none', 'unknown') },
  { requiredKeys: [] },
);
const good = fc
  .record({
    time: fc.option(fc.integer({ min: 0, max: 999_999_999_999_999 })),
    answers: anyAnswers,
    step: fc.constantFrom('tea', 'review'),
  })
  .filter(({ answers }) => Object.keys(answers).length > 0)
  .map(({ time, answers, step }) => {
    const address = stepPath(step, { code: codeOf(answers) });
    return time === null ? address : keptText(time, address);
  });
const bad = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.tuple(good, fc.string({ minLength: 1 })).map(([text, more]) => `${more} ${text}`),
  good.map((text) => text.slice(0, -1)),
);

test('any texts: each is a set or unreadable, in their order, and what is good is never lost', () => {
  const texts = fc.array(
    fc.oneof(
      good.map((text) => ({ text, isGood: true })),
      bad.map((text) => ({ text, isGood: false })),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(texts, (drawn) => {
      const kept: (KeptText & { isGood: boolean })[] = drawn.map((each, index) => ({ ...each, id: `${index}` }));
      const { sets, unreadable } = readKept(shape, kept, now);
      const ids = sets.map(({ id }) => id);
      expect(ids).toEqual(kept.map(({ id }) => id).filter((id) => ids.includes(id)));
      expect([...ids, ...unreadable.map(({ id }) => id)].toSorted()).toEqual(kept.map(({ id }) => id).toSorted());
      expect(kept.filter(({ isGood, id }) => isGood && !ids.includes(id))).toEqual([]);
    }),
  );
});
