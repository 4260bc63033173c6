/**
 * A sheet of answers and what each state of an answer means. A question that is not on the sheet is not answered yet:
 * that is neither zero nor the middle.
 */

/** Beside an option's id, an answer may be one of these two. Not answered is absence. */
export const unknown = 'unknown';
export const notApplicable = 'not-applicable';
export const reservedAnswers: readonly string[] = [unknown, notApplicable];

/** The user's own weight on a question, in the order in which a result code counts them. */
export const importances = ['normal', 'less', 'more'] as const;
export type Importance = (typeof importances)[number];

export interface AnswerSheet {
  /** Question id → option id, `unknown` or `not-applicable`. */
  answers: Readonly<Record<string, string>>;
  /** Question id → importance; a question that is absent has normal importance. */
  importance: Readonly<Record<string, Importance>>;
}

export const emptySheet: AnswerSheet = { answers: {}, importance: {} };

/** What the codec and the flow need to know of a question: less than an edition, so that a browser can hold it. */
export interface QuestionShape {
  id: string;
  options: readonly { id: string }[];
  notApplicable: string | null;
}

/** The answers a question allows, in the order in which a result code counts them; position 0 is "not answered". */
export function allowedAnswers(question: QuestionShape): string[] {
  return [...question.options.map((option) => option.id), unknown, ...(question.notApplicable ? [notApplicable] : [])];
}

/** An answer's state: an option was chosen, don't know, doesn't apply, or not answered yet. */
export type AnswerState = 'option' | 'unknown' | 'not-applicable' | 'open';

export function answerState(sheet: AnswerSheet, questionId: string): AnswerState {
  const answer = sheet.answers[questionId];
  if (answer === undefined) return 'open';
  if (answer === unknown) return 'unknown';
  return answer === notApplicable ? 'not-applicable' : 'option';
}

export function importanceOf(sheet: AnswerSheet, questionId: string): Importance {
  return sheet.importance[questionId] ?? 'normal';
}

/** The sheet with one answer and its importance changed; `undefined` removes the answer. Normal importance is stored as absence. */
export function withAnswer(
  sheet: AnswerSheet,
  questionId: string,
  answer: string | undefined,
  importance: Importance = 'normal',
): AnswerSheet {
  const { [questionId]: _answer, ...answers } = sheet.answers;
  const { [questionId]: _importance, ...rest } = sheet.importance;
  return {
    answers: answer === undefined ? answers : { ...answers, [questionId]: answer },
    importance: importance === 'normal' ? rest : { ...rest, [questionId]: importance },
  };
}
