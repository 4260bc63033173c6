import { type ModelId, modelNames, models } from '@/lib/dataset';
import type { Edition } from '@/lib/questionnaire';
import { type AnswerSheet, type Importance, importanceOf, notApplicable, unknown } from '@/lib/questionnaire/answers';
import { answerWords, notApplicableBecause } from '@/lib/words/answers';
import type { ModelNames } from '@/lib/words/verdict';

/** The form that varies the answers, as it stands for a result. What becomes of it is in `what-if.ts`. */
export interface WhatIfForm {
  code: string;
  names: ModelNames;
  /** In the models' fixed order. */
  models: readonly { id: ModelId; name: string; colour: string }[];
  questions: readonly {
    id: string;
    text: string;
    answer: string;
    importance: Importance;
    options: readonly { id: string; label: string }[];
  }[];
}

export function whatIfForm({ questions }: Edition, sheet: AnswerSheet, code: string): WhatIfForm {
  return {
    code,
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
