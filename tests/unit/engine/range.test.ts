import { expect, test } from 'vitest';
import { castVotes } from '@/lib/engine';
import { shareRange } from '@/lib/engine/range';
import type { AnswerSheet } from '@/lib/questionnaire/answers';
import { smallEdition } from '@/tests/made-up/small-edition';

const rangeOf = (sheet: AnswerSheet) => shareRange(smallEdition, sheet, castVotes(smallEdition.questions, sheet));

test('the range spans all ways to settle what is open', () => {
  const { low, high } = rangeOf({
    answers: { pace: 'fast', cables: 'unknown', faults: 'none' },
    importance: {},
  });
  // cast so far: devops 1.6, sre 0.4; cables may give netops 1, sysops 0.4 + netops 0.1, or nothing
  expect(high.devops).toBeCloseTo(1.6 / 2, 12);
  expect(low.devops).toBeCloseTo(1.6 / 3, 12);
  expect(high.netops).toBeCloseTo(1 / 3, 12);
  expect(low.netops).toBe(0);
  expect(high.sysops).toBeCloseTo(0.4 / 2.5, 12);
});

test('what does not apply has no range', () => {
  const { low, high } = rangeOf({
    answers: { pace: 'fast', faults: 'late', cables: 'not-applicable' },
    importance: {},
  });
  expect(low).toEqual(high);
});
