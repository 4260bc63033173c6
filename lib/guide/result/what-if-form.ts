import { modelNames, models } from '@/lib/dataset';
import type { WhatIfForm } from '@/lib/guide/views/what-if';
import type { Edition } from '@/lib/questionnaire';
import { type AnswerSheet, importanceOf, notApplicable, unknown } from '@/lib/questionnaire/answers';
import { answerWords, notApplicableBecause } from '@/lib/words/answers';

/** The form that varies the answers of a sheet. `code` is the sheet's own, `scope` what it is about. */
export function whatIfForm(
  { questions }: Edition,
  sheet: AnswerSheet,
  { code, scope }: Pick<WhatIfForm, 'code' | 'scope'>,
): WhatIfForm {
  return {
    code,
    scope,
    names: modelNames,
    models: models.map(({ id, name, mark }) => ({ id, name, colour: mark.colour })),
    questions: questions.map((question) => ({
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
    })),
  };
}
