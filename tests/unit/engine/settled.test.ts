import { describe, expect, test } from 'vitest';
import { castVotes } from '@/lib/engine';
import { isSettled } from '@/lib/engine/find-out';
import type { Edition, Question } from '@/lib/questionnaire';
import { smallEdition } from '@/tests/made-up/small-edition';

describe('a lead', () => {
  const settled = (edition: Edition, answers: Record<string, string>) => {
    const sheet = { answers, importance: {} };
    return isSettled(edition, sheet, castVotes(edition.questions, sheet), 'sysops');
  };

  test('is settled when no open question can bring another model level', () => {
    // sysops 1, and faults can still give sre 0.5 or devops 1
    expect(settled(smallEdition, { pace: 'slow', faults: 'early', cables: 'none' })).toBe(true);
    expect(settled(smallEdition, { pace: 'slow', cables: 'none' })).toBe(false);
  });

  test('is not settled by a rounding error', () => {
    // sysops has 0.1 + 0.2, which is 0.30000000000000004; the open question can give devops 0.3
    const options = (votes: Question['options'][number]['votes']) => [
      { id: 'yes', label: 'Yes', votes, reason: 'For the test.' },
    ];
    const votes = [{ sysops: 0.1 }, { sysops: 0.2 }, { devops: 0.3 }];
    const questions = smallEdition.questions.map((question, position) => ({
      ...question,
      weight: { ...question.weight, value: 1 },
      options: options(votes[position] ?? {}),
    }));
    expect(settled({ ...smallEdition, questions }, { pace: 'yes', faults: 'yes' })).toBe(false);
  });
});
