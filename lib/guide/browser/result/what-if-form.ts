import { castVotes, movers, type Outcome } from '@/lib/engine';
import type { VariedQuestion, WhatIfForm } from '@/lib/guide/views/what-if';
import { type AnswerSheet, importanceOf, notApplicable, unknown } from '@/lib/questionnaire/answers';
import type { Edition } from '@/lib/questionnaire/schema';
import { answerWords, notApplicableBecause } from '@/lib/words/answers';
import type { ResultRecords } from './records';

/** How many of the answers that move the result most stand first. */
const shownFirst = 5;

/** The form that varies the answers of a sheet. `code` is the sheet's own, `scope` what it is about. */
export function whatIfForm(
  { questions }: Edition,
  sheet: AnswerSheet,
  { percent }: Outcome,
  { code, scope }: Pick<WhatIfForm, 'code' | 'scope'>,
  { names, models }: ResultRecords,
): WhatIfForm {
  const all = questions.map((question) => variedQuestion(question, sheet));
  const first = movers(castVotes(questions, sheet))
    .slice(0, shownFirst)
    .flatMap((mover) => all.find(({ id }) => id === mover.question) ?? []);
  return {
    code,
    scope,
    names,
    models: models.map(({ id, name, mark }) => ({ id, name, colour: mark.colour, percent: percent[id] })),
    first,
    others: all.filter((question) => !first.includes(question)),
  };
}

function variedQuestion(question: Edition['questions'][number], sheet: AnswerSheet): VariedQuestion {
  return {
    id: question.id,
    text: question.text,
    answer: sheet.answers[question.id] ?? '',
    importance: importanceOf(sheet, question.id),
    options: [
      ...question.options.map(({ id, label }) => ({ id, label })),
      { id: unknown, label: answerWords.unknown.label },
      ...(question.notApplicable === null
        ? []
        : [{ id: notApplicable, label: notApplicableBecause(question.notApplicable) }]),
      { id: '', label: answerWords.open.label },
    ],
  };
}
