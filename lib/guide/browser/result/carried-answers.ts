import type { AnswerSheet } from '@/lib/questionnaire/answers';
import { carryOver } from '@/lib/questionnaire/carry-over';
import { requireQuestion } from '@/lib/questionnaire/lookup';
import type { Edition } from '@/lib/questionnaire/schema';
import { answerLabel } from '@/lib/words/answer-label';

/** Answers of an older edition under the newest: what becomes of them, in words. */
export interface CarriedAnswers {
  /** Under the newest edition. */
  sheet: AnswerSheet;
  /** Answers that have no place any more. */
  dropped: readonly { question: string; answer: string }[];
  /** Texts of the questions that are new, and so open. */
  added: readonly string[];
}

export function carriedAnswers(edition: Edition, newest: Edition, sheet: AnswerSheet): CarriedAnswers {
  const carried = carryOver(edition, newest, sheet);
  return {
    sheet: carried.sheet,
    dropped: carried.dropped.map(({ question, answer }) => ({
      question: requireQuestion(edition, question).text,
      answer: answerLabel(requireQuestion(edition, question), answer),
    })),
    added: carried.added.map((question) => requireQuestion(newest, question).text),
  };
}
