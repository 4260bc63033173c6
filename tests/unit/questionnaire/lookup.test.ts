import { expect, test } from 'vitest';
import { currentEdition } from '@/lib/questionnaire';
import { requireOption, requireQuestion } from '@/lib/questionnaire/lookup';

test('a question and an option are found by their ids', () => {
  const question = requireQuestion(currentEdition, 'release-need');
  expect(question.id).toBe('release-need');
  expect(requireOption(question, 'weekly').id).toBe('weekly');
});

test('an id that the edition does not have is a programmer’s mistake', () => {
  expect(() => requireQuestion(currentEdition, 'nothing')).toThrow(
    `Edition ${currentEdition.id} has no question “nothing”`,
  );
  expect(() => requireOption(requireQuestion(currentEdition, 'release-need'), 'nothing')).toThrow(
    'Question release-need has no option “nothing”',
  );
});
