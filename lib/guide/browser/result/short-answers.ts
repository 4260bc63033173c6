import type { RecordLink } from '@/lib/guide/views/links';
import type { AnswerSheet } from '@/lib/questionnaire/answers';
import type { ResultRecords } from './records';

/** The short answers to questions that people ask which a result leads to. */

/** More would be a list to choose from, under a result that is long already. */
const shownAnswers = 2;

/** Those that the most of the answers call for, the first of the list where several are even; none where no answer calls for one. */
export function shortAnswersFor({ answers }: AnswerSheet, { shortAnswers }: ResultRecords): readonly RecordLink[] {
  return shortAnswers
    .map(({ label, href, calledBy }) => ({
      link: { label, href },
      calls: Object.entries(answers).filter(([question, option]) => calledBy[question]?.includes(option)).length,
    }))
    .filter(({ calls }) => calls > 0)
    .sort((a, b) => b.calls - a.calls)
    .slice(0, shownAnswers)
    .map(({ link }) => link);
}
