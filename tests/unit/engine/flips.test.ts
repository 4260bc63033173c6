import { expect, test } from 'vitest';
import { castVotes } from '@/lib/engine';
import { flips } from '@/lib/engine/flips';
import type { Edition } from '@/lib/questionnaire';
import type { AnswerSheet } from '@/lib/questionnaire/answers';
import { smallEdition } from '@/tests/made-up/small-edition';

const flipsOf = (edition: Edition, sheet: AnswerSheet) => flips(castVotes(edition.questions, sheet));

test('a single change that puts another model first is a flip', () => {
  const sheet = { answers: { pace: 'slow', faults: 'early', cables: 'few' }, importance: {} };
  // sysops 1 + 0.4, sre 0.5, netops 0.1; with pace fast: devops 1.6
  expect(flipsOf(smallEdition, sheet)).toContainEqual({
    changes: [{ question: 'pace', from: 'slow', to: 'fast' }],
    lead: 'devops',
    distance: 1,
  });
});

test('pairs are sought only where no single change flips the lead', () => {
  const sheet = { answers: { pace: 'fast', faults: 'late', cables: 'none' }, importance: {} };
  // devops 2.6, sre 0.4; pace slow alone: devops 1, sysops 1 → sysops by the fixed order of the models
  // pace never and faults early would make sre first with 0.5: a pair, and so not sought
  expect(flipsOf(smallEdition, sheet)).toEqual([
    { changes: [{ question: 'pace', from: 'fast', to: 'slow' }], lead: 'sysops', distance: 1 },
  ]);
});
