import type { AnswerCounts } from '@/lib/questionnaire/answer-count';
import type { AnswerState } from '@/lib/questionnaire/answers';
import type { Wording } from './wording';

/** The states of an answer other than a chosen option, which has words of its own. */
export const answerWords: Record<Exclude<AnswerState, 'option'>, Wording> = {
  unknown: { label: 'We don’t know', inSentence: 'we don’t know' },
  'not-applicable': { label: 'Doesn’t apply', inSentence: 'doesn’t apply' },
  open: { label: 'Not answered', inSentence: 'not answered' },
};

/** "Doesn’t apply" with the question's reason: `We have no network` becomes "Doesn’t apply: we have no network". */
export function notApplicableBecause(reason: string): string {
  return `${answerWords['not-applicable'].label}: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
}

/** The counts as phrases, without states that no question is in: `12 of 24 questions answered`, `5 “we don’t know”`. */
export function answerCountPhrases({ options, unknown, notApplicable, open, all }: AnswerCounts): string[] {
  return [
    `${options} of ${all} questions answered`,
    ...(unknown > 0 ? [`${unknown} “${answerWords.unknown.inSentence}”`] : []),
    ...(notApplicable > 0 ? [`${notApplicable} “${answerWords['not-applicable'].inSentence}”`] : []),
    ...(open > 0 ? [`${open} ${answerWords.open.inSentence}`] : []),
  ];
}
