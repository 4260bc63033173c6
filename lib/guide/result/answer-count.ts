import type { Edition } from '@/lib/questionnaire';
import { type AnswerSheet, answerState } from '@/lib/questionnaire/answers';

/** How many questions of an edition are in each state. */
export interface AnswerCount {
  options: number;
  unknown: number;
  notApplicable: number;
  open: number;
  /** All questions: the sum of the others. */
  all: number;
}

export function countAnswers({ questions }: Edition, sheet: AnswerSheet): AnswerCount {
  const states = questions.map(({ id }) => answerState(sheet, id));
  const count = (state: (typeof states)[number]) => states.filter((candidate) => candidate === state).length;
  return {
    options: count('option'),
    unknown: count('unknown'),
    notApplicable: count('not-applicable'),
    open: count('open'),
    all: states.length,
  };
}
