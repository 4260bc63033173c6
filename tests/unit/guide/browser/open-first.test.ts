import { expect, test } from 'vitest';
import { openFirst } from '@/lib/guide/browser/what-if';
import { currentEdition } from '@/lib/questionnaire';
import { encode } from '@/lib/share/codec';
import { answersOf } from '@/tests/reference/calibration';

test('the open questions come in the order in which they could move the lead, and settled ones not at all', () => {
  const answers = answersOf('C06');
  const ids = openFirst(encode(currentEdition, { answers, importance: {} }));
  // As the result says: who looks after own software, then the burden of being on call.
  expect(ids.slice(0, 2)).toEqual(['run-responsibility', 'on-call-load']);
  expect(ids.every((id) => answers[id] === undefined || answers[id] === 'unknown')).toBe(true);
  expect(ids.length).toBe(currentEdition.questions.filter(({ id }) => (answers[id] ?? 'unknown') === 'unknown').length);
});

test('where nothing leads yet, those of most weight come first', () => {
  const [first] = openFirst(encode(currentEdition, { answers: { staff: 'unknown' }, importance: {} }));
  const weights = currentEdition.questions.map(({ weight }) => weight.value);
  expect(currentEdition.questions.find(({ id }) => id === first)?.weight.value).toBe(Math.max(...weights));
});

test('a text that is no code has none', () => {
  expect(openFirst('nonsense')).toEqual([]);
});
