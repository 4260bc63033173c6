import { type AnswerSheet, answerState, type QuestionShape } from './answers';

/** How many questions are in which state. */
export interface AnswerCounts {
  options: number;
  unknown: number;
  notApplicable: number;
  open: number;
  all: number;
}

/** How many questions of an edition are in each state. */
export function countAnswers({ questions }: { questions: readonly QuestionShape[] }, sheet: AnswerSheet): AnswerCounts {
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
