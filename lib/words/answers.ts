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
