import type { Edition } from '@/lib/questionnaire';
import { type AnswerSheet, answerState } from '@/lib/questionnaire/answers';
import type { AnswerCounts } from '@/lib/words/answers';

/** How many questions of an edition are in each state. */
export function countAnswers({ questions }: Edition, sheet: AnswerSheet): AnswerCounts {
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
