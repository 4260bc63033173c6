import type { AnswerCounts } from '@/lib/questionnaire/answer-count';
import { type AnswerState, notApplicable, type QuestionShape, unknown } from '@/lib/questionnaire/answers';
import { requireOption } from '@/lib/questionnaire/lookup';
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

/** Any answer to a question as the question words it. @throws Error if it is an option that the question doesn't have. */
export function answerLabel(
  question: Omit<QuestionShape, 'options'> & { options: readonly { id: string; label: string }[] },
  answer: string | undefined,
): string {
  if (answer === undefined) return answerWords.open.label;
  if (answer === unknown) return answerWords.unknown.label;
  if (answer === notApplicable) return notApplicableBecause(question.notApplicable ?? '');
  return requireOption(question, answer).label;
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
