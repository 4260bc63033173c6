import { stepPath } from '@/lib/address/step';
import { requireOption, requireQuestion } from '@/lib/questionnaire/lookup';
import type { Edition } from '@/lib/questionnaire/schema';

/** The words that the parts of a result page share. */

/** An answer in words, with the way to change it. */
export interface AnswerWords {
  question: string;
  answer: string;
  change: string;
}

export type Words = (question: string, option: string) => AnswerWords;

/** What the links of a result carry on: its code, and what it is about. */
export interface Carried {
  code: string;
  scope: string;
}

/** Looks up the words of an edition's questions and options; `carried` is the result that a change starts from. */
export function wordsOf(edition: Edition, carried: Carried): Words {
  return (id, option) => {
    const question = requireQuestion(edition, id);
    return { question: question.text, answer: requireOption(question, option).label, change: stepPath(id, carried) };
  };
}
