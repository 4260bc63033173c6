import { type AnswerSheet, allowedAnswers, type QuestionShape } from './answers';

/** Taking answers from one edition to another, by stable ids. */

export interface CarriedOver {
  sheet: AnswerSheet;
  /** Answers that have no place in the other edition, and why. */
  dropped: { question: string; answer: string; reason: 'question-gone' | 'option-gone' }[];
  /** Questions of the other edition that the first did not have. */
  added: string[];
}

/** The answers as they stand under another edition. Nothing is guessed: what has no place there is dropped and named. */
export function carryOver(
  from: { questions: readonly QuestionShape[] },
  to: { questions: readonly QuestionShape[] },
  sheet: AnswerSheet,
): CarriedOver {
  const target = new Map(to.questions.map((question) => [question.id, question]));
  const known = new Set(from.questions.map(({ id }) => id));
  const dropped: CarriedOver['dropped'] = [];
  const kept: [string, string][] = [];
  for (const [question, answer] of Object.entries(sheet.answers)) {
    const there = target.get(question);
    if (there && allowedAnswers(there).includes(answer)) kept.push([question, answer]);
    else dropped.push({ question, answer, reason: there ? 'option-gone' : 'question-gone' });
  }
  return {
    sheet: {
      answers: Object.fromEntries(kept),
      importance: Object.fromEntries(Object.entries(sheet.importance).filter(([question]) => target.has(question))),
    },
    dropped,
    added: to.questions.filter(({ id }) => !known.has(id)).map(({ id }) => id),
  };
}
