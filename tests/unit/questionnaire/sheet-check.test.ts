import { expect, test } from 'vitest';
import { currentEdition } from '@/lib/questionnaire';
import { checkSheet } from '@/lib/questionnaire/sheet-check';

const check = (answers: Record<string, string | string[]>, importance = {}) =>
  checkSheet(currentEdition, { answers, importance });

test('a sheet of known answers is taken; normal importance is not written down', () => {
  expect(
    check(
      { hosting: 'mixture', 'release-path': 'not-applicable', upkeep: 'unknown' },
      { hosting: 'normal', upkeep: 'more' },
    ),
  ).toEqual({
    ok: true,
    value: {
      answers: { hosting: 'mixture', 'release-path': 'not-applicable', upkeep: 'unknown' },
      importance: { upkeep: 'more' },
    },
  });
});

test('every answer that does not fit is named, with its path', () => {
  const checked = check(
    {
      weather: 'fine',
      hosting: 'weekly',
      upkeep: 'perfect',
      demand: 'not-applicable',
      staff: ['unknown', 'programmers'],
    },
    { climate: 'more' },
  );
  const issues = checked.ok ? [] : checked.error.map(({ code, path, message }) => [code, path, message]);
  expect(issues).toEqual([
    ['unknown-question', 'answers.weather', `Edition ${currentEdition.id} has no such question`],
    ['option-of-another-question', 'answers.hosting', 'The option "weekly" belongs to the question "release-need"'],
    ['unknown-option', 'answers.upkeep', 'The question has no option "perfect"'],
    ['not-applicable-not-offered', 'answers.demand', 'This question applies to everybody'],
    ['several-answers', 'answers.staff', 'Several answers to one question'],
    ['unknown-question', 'importance.climate', `Edition ${currentEdition.id} has no such question`],
  ]);
});

test('names of JavaScript’s own are questions like any other: unknown', () => {
  const checked = check(
    Object.fromEntries([
      ['__proto__', 'x'],
      ['constructor', 'x'],
    ]),
  );
  expect(checked.ok ? [] : checked.error.map(({ code }) => code)).toEqual(['unknown-question', 'unknown-question']);
});
