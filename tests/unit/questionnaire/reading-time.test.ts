import { expect, test } from 'vitest';
import { minutesToRead } from '@/lib/questionnaire';
import { smallEdition } from '@/tests/made-up/small-edition';

test('the time is that of the words of text, help and answers, at 200 a minute', () => {
  // 3 words of text, 1 of help and 3 options: 7 words a question.
  const [question] = smallEdition.questions;
  expect(question && minutesToRead(Array.from({ length: 100 }, () => question))).toBe(4);
});

test('it is never less than a minute', () => {
  expect(minutesToRead(smallEdition.questions)).toBe(1);
});
