import type { AnswerCounts } from '@/lib/questionnaire/answer-count';
import { answerWords } from './answers';

/** The counts as phrases, without states that no question is in: `12 of 24 questions answered`, `5 “we don’t know”`. */
export function answerCountPhrases({ options, unknown, notApplicable, open, all }: AnswerCounts): string[] {
  return [
    `${options} of ${all} questions answered`,
    ...(unknown > 0 ? [`${unknown} “${answerWords.unknown.inSentence}”`] : []),
    ...(notApplicable > 0 ? [`${notApplicable} “${answerWords['not-applicable'].inSentence}”`] : []),
    ...(open > 0 ? [`${open} ${answerWords.open.inSentence}`] : []),
  ];
}
