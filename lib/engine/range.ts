import type { AnswerSheet } from '../questionnaire/answers';
import type { Edition } from '../questionnaire/schema';
import { extremeShare } from './extreme-share';
import { noPoints, type PerModel, type Points, perModel } from './points';
import { type CastVote, pointsOf, weightOf } from './score';

/**
 * The range of each model's share over all completions of the open questions: those not answered and those not known. Each may get
 * any of its options, or stay open: so the share as it stands lies in its range, too. Completions in which nothing is cast have no
 * shares and are left out; where there are no others, the range is 0 to 0.
 */
export interface Range {
  low: PerModel;
  high: PerModel;
}

export function shareRange(edition: Edition, sheet: AnswerSheet, votes: readonly CastVote[]): Range {
  const fixed = votes.map(({ points }) => points);
  const open = openChoices(edition, sheet);
  const extreme = (direction: 1 | -1) => perModel((_, position) => extremeShare(fixed, open, position, direction));
  return { low: extreme(-1), high: extreme(1) };
}

/** What each open question could give, for each way to settle it or leave it. */
export function openChoices(edition: Edition, sheet: AnswerSheet): Points[][] {
  return edition.questions
    .filter((question) => isOpen(sheet, question.id))
    .map((question) => {
      const weight = weightOf(question, sheet);
      return [noPoints, ...question.options.map((option) => pointsOf(option, weight))];
    });
}

/** Whether a question is not answered, or answered with "don't know". */
export function isOpen(sheet: AnswerSheet, question: string): boolean {
  const answer = sheet.answers[question];
  return answer === undefined || answer === 'unknown';
}
