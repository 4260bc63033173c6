import { fail, ok, type Result } from '../shared/result';
import {
  type AnswerSheet,
  allowedAnswers,
  answerState,
  type Importance,
  importances,
  type QuestionShape,
  withAnswer,
} from './answers';

/** Routing only: which question comes next. `lib/engine` says what answers mean. Runs on the server and in the browser. */

export const questionSets = ['full', 'quick'] as const;
export type QuestionSet = (typeof questionSets)[number];

/** Steps of the questionnaire that are not questions. No question may have one of these ids. */
export const reviewStep = 'review';
export const reservedSteps: readonly string[] = [reviewStep, 'answer'];

export interface FlowQuestion extends QuestionShape {
  quick: boolean;
}

/** The ids of the questions of a set, in order. */
export function stepsOf(questions: readonly FlowQuestion[], set: QuestionSet): string[] {
  return questions.filter(({ quick }) => set === 'full' || quick).map(({ id }) => id);
}

/** The step after a question; after the last one, and after a question outside the set, the review. */
export function stepAfter(steps: readonly string[], current: string): string {
  const position = steps.indexOf(current);
  return (position >= 0 && steps[position + 1]) || reviewStep;
}

/** The step before a question or the review; undefined before the first. */
export function stepBefore(steps: readonly string[], current: string): string | undefined {
  return current === reviewStep ? steps.at(-1) : steps[steps.indexOf(current) - 1];
}

export interface Progress {
  /** 1 for the first question. */
  position: number;
  count: number;
  /** How many of the questions before this one are not settled: not answered, or don't know. */
  leftOpen: number;
}

export function progress(steps: readonly string[], current: string, sheet: AnswerSheet): Progress {
  const position = steps.indexOf(current);
  const passed = position < 0 ? steps : steps.slice(0, position);
  return { position: position + 1, count: steps.length, leftOpen: countOpen(passed, sheet) };
}

/** How many questions are not settled: not answered, or don't know. */
export function countOpen(steps: readonly string[], sheet: AnswerSheet): number {
  return steps.filter((id) => ['open', 'unknown'].includes(answerState(sheet, id))).length;
}

/** What a form sends, as text and not validated. */
export interface Submission {
  question: string;
  answers: readonly string[];
  importance: string | null;
}

/** Why a submission is refused. `question` is the question to show the error at. */
export type SubmissionError =
  | { kind: 'unknown-question'; question: string }
  | { kind: 'nothing-chosen'; question: string }
  | { kind: 'several-answers'; question: string }
  | { kind: 'unknown-answer'; question: string };

/** The sheet after a submission, or why it is refused. An unknown importance counts as normal, so that the answer is not lost. */
export function submit(
  questions: readonly FlowQuestion[],
  sheet: AnswerSheet,
  { question: id, answers, importance }: Submission,
): Result<AnswerSheet, SubmissionError> {
  const question = questions.find((candidate) => candidate.id === id);
  if (!question) return fail({ kind: 'unknown-question', question: id });
  const [answer, ...others] = answers;
  if (answer === undefined) return fail({ kind: 'nothing-chosen', question: id });
  if (others.length > 0) return fail({ kind: 'several-answers', question: id });
  if (!allowedAnswers(question).includes(answer)) return fail({ kind: 'unknown-answer', question: id });
  return ok(withAnswer(sheet, id, answer, toImportance(importance)));
}

const toImportance = (text: string | null): Importance =>
  importances.find((importance) => importance === text) ?? 'normal';
