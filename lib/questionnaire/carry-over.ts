import { type AnswerSheet, allowedAnswers, type QuestionShape } from './answers';

/** Taking answers from one edition to another, by stable ids. */

export interface CarriedOver {
  sheet: AnswerSheet;
  /** Answers that the other edition doesn't allow, and why. */
  dropped: { question: string; answer: string; reason: 'question-gone' | 'option-gone' }[];
  /** Questions of the other edition that the first did not have. */
  added: string[];
}

/** The answers as they stand under another edition. Nothing is guessed: what that edition doesn't allow is dropped and named. */
export function carryOver(
  from: { questions: readonly QuestionShape[] },
  to: { questions: readonly QuestionShape[] },
  sheet: AnswerSheet,
): CarriedOver {
  const target = new Map(to.questions.map((question) => [question.id, question]));
  const questionsBefore = new Set(from.questions.map(({ id }) => id));
  const dropped: CarriedOver['dropped'] = [];
  const kept: [string, string][] = [];
  for (const [question, answer] of Object.entries(sheet.answers)) {
    const sameQuestion = target.get(question);
    if (sameQuestion && allowedAnswers(sameQuestion).includes(answer)) kept.push([question, answer]);
    else dropped.push({ question, answer, reason: sameQuestion ? 'option-gone' : 'question-gone' });
  }
  return {
    sheet: {
      answers: Object.fromEntries(kept),
      importance: Object.fromEntries(Object.entries(sheet.importance).filter(([question]) => target.has(question))),
    },
    dropped,
    added: to.questions.filter(({ id }) => !questionsBefore.has(id)).map(({ id }) => id),
  };
}
