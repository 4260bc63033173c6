import { resultPath, stepPath } from '@/lib/address/result-and-step';
import type { QuestionnaireShape, QuestionnaireView, QuestionView } from '@/lib/guide/questionnaire/questionnaire-view';
import {
  type AnswerSheet,
  answerState,
  emptySheet,
  type Importance,
  importanceOf,
  importances,
  withAnswer,
} from '@/lib/questionnaire/answers';
import {
  countOpen,
  type Progress,
  progress,
  type QuestionSet,
  reviewStep,
  type SubmissionError,
  stepAfter,
  stepBefore,
  stepsOf,
  submit,
} from '@/lib/questionnaire/flow';
import { decode, encode } from '@/lib/share/codec';
import { explainCodeError } from '@/lib/words/code-errors';
import { type AreaProgress, areaProgress } from './area-progress';

/**
 * Answering, one address at a time: an address says the step, the question set and the answers so far, and a submitted form leads to
 * the next address. The same functions serve the plain form (by a redirect) and the browser (by a change of address), so both agree.
 */

/** What stands in the address of a step. */
export interface AnsweringState {
  step: string;
  set: QuestionSet;
  sheet: AnswerSheet;
  /** The canonical code of the sheet; undefined while nothing is answered. */
  code: string | undefined;
  /** True on a question opened from the review: after it, back to the review. */
  fromReview: boolean;
  /** What was wrong with the last submission. */
  problem: SubmissionError['kind'] | undefined;
  /** Why the answers in the address can't be read; the sheet is empty then. */
  unreadable: { what: string; advice: string } | undefined;
}

/** Reads an address. Total: whatever it holds, there is a state. */
export function readState(view: QuestionnaireShape, step: string, params: URLSearchParams): AnsweringState {
  const text = params.get('code') ?? '';
  const decoded = text === '' ? undefined : decode([{ ...view.edition, questions: view.questions }], text);
  const sheet = decoded?.ok ? decoded.value.sheet : emptySheet;
  return {
    step,
    set: params.get('set') === 'quick' ? 'quick' : 'full',
    sheet,
    code: decoded?.ok ? decoded.value.code : undefined,
    fromReview: params.get('return') === reviewStep,
    problem: problems.find((kind) => kind === params.get('problem')),
    unreadable: decoded && !decoded.ok ? explainCodeError(decoded.error) : undefined,
  };
}

/** How many questions have an answer of any state in a readable address of a step; undefined if it is not one. */
export function answeredIn(view: QuestionnaireShape, step: string, params: URLSearchParams): number | undefined {
  const known = step === reviewStep || view.questions.some(({ id }) => id === step);
  const { code, sheet } = readState(view, step, params);
  return known && code ? Object.keys(sheet.answers).length : undefined;
}

const problems: readonly SubmissionError['kind'][] = ['nothing-chosen', 'several-answers', 'unknown-answer'];

/** The title of a step's page; undefined if there is no such step. */
export function stepTitle(view: QuestionnaireView, step: string): string | undefined {
  return step === reviewStep ? 'Review your answers' : view.questions.find(({ id }) => id === step)?.text;
}

/** What a question's page shows. */
export interface QuestionStep {
  question: QuestionView;
  /** The saved answer, if any. */
  answer: string | undefined;
  importance: Importance;
  progress: Progress;
  /** How far one is in each work area of the set. */
  areas: AreaProgress[];
  back: string | undefined;
  skip: string;
  review: string;
}

/** The page of a question; undefined if there is no such question. */
export function questionStep(view: QuestionnaireView, state: AnsweringState): QuestionStep | undefined {
  const question = view.questions.find(({ id }) => id === state.step);
  if (!question) return undefined;
  const steps = stepsOf(view.questions, state.set);
  const back = stepBefore(steps, question.id);
  return {
    question,
    answer: state.sheet.answers[question.id],
    importance: importanceOf(state.sheet, question.id),
    progress: progress(steps, question.id, state.sheet),
    areas: areaProgress(view, steps, question.id, state.sheet),
    back: back && stepPath(back, state),
    review: stepPath(reviewStep, state),
    skip: stepPath(state.fromReview ? reviewStep : stepAfter(steps, question.id), state),
  };
}

export interface ReviewRow {
  question: QuestionView;
  state: ReturnType<typeof answerState>;
  /** The answer in words; undefined where it is open or unknown. */
  answer: string | undefined;
  importance: Importance;
  change: string;
}

export type ReviewView = ReturnType<typeof reviewView>;

/** What the review shows: every question of the set, and any other that is answered. */
export function reviewView(view: QuestionnaireView, state: AnsweringState) {
  const steps = stepsOf(view.questions, state.set);
  const rows = view.questions
    .filter(({ id }) => steps.includes(id) || state.sheet.answers[id] !== undefined)
    .map(
      (question): ReviewRow => ({
        question,
        state: answerState(state.sheet, question.id),
        answer: answerInWords(question, state.sheet.answers[question.id]),
        importance: importanceOf(state.sheet, question.id),
        change: `${stepPath(question.id, state)}${state.code || state.set === 'quick' ? '&' : '?'}return=${reviewStep}`,
      }),
    );
  return {
    rows,
    open: countOpen(
      rows.map(({ question }) => question.id),
      state.sheet,
    ),
    answered: rows.filter((row) => row.state === 'option').length,
    back: stepPath(steps.at(-1) ?? reviewStep, state),
    result: state.code ? resultPath(state.code) : undefined,
    /** Where the questions outside the quick set begin; undefined in the full set. */
    more: state.set === 'quick' ? moreQuestions(view, state) : undefined,
  };
}

function moreQuestions(view: QuestionnaireView, state: AnsweringState): string | undefined {
  const next = view.questions.find(({ id }) => answerState(state.sheet, id) === 'open');
  return next && stepPath(next.id, { code: state.code });
}

function answerInWords(question: QuestionView, answer: string | undefined): string | undefined {
  if (answer === 'not-applicable') return question.notApplicable ?? undefined;
  return question.options.find(({ id }) => id === answer)?.label;
}

/**
 * Where a submitted form leads: the next step with the answer kept, the step before, or the same question with what is wrong.
 * `go=back` keeps a choice that can be taken and never complains.
 */
export function nextAddress(view: QuestionnaireView, form: URLSearchParams): string {
  const { id, state, sheet, problem } = take(view, form);
  const back = form.get('go') === 'back';
  if (problem === 'unknown-question') return '/questionnaire';
  if (problem && !back) return questionAddress(view, { id, state, sheet }, problem);

  const steps = stepsOf(view.questions, state.set);
  const forward = state.fromReview ? reviewStep : stepAfter(steps, id);
  const step = back ? (stepBefore(steps, id) ?? id) : forward;
  return stepPath(step, { code: codeOf(view, sheet), set: state.set });
}

/** The address of the submitted question itself, with what was chosen: what going back in the browser's history should show. */
export function leftAddress(view: QuestionnaireView, form: URLSearchParams): string {
  return questionAddress(view, take(view, form));
}

interface Taken {
  id: string;
  state: AnsweringState;
  /** With the answer, if it could be taken; the importance is kept in any case. */
  sheet: AnswerSheet;
  problem?: SubmissionError['kind'];
}

function take(view: QuestionnaireView, form: URLSearchParams): Taken {
  const id = form.get('question') ?? '';
  const state = readState(view, id, form);
  const taken = submit(view.questions, state.sheet, {
    question: id,
    answers: form.getAll('answer'),
    importance: form.get('importance'),
  });
  if (taken.ok) return { id, state, sheet: taken.value };
  const importance = importances.find((known) => known === form.get('importance')) ?? importanceOf(state.sheet, id);
  const sheet = withAnswer(state.sheet, id, state.sheet.answers[id], importance);
  return { id, state, sheet, problem: taken.error.kind };
}

function questionAddress(view: QuestionnaireView, { id, state, sheet }: Taken, problem?: string): string {
  const code = codeOf(view, sheet);
  const query = new URLSearchParams({
    ...(state.set === 'quick' ? { set: 'quick' } : {}),
    ...(code ? { code } : {}),
    ...(state.fromReview ? { return: reviewStep } : {}),
    ...(problem ? { problem } : {}),
  }).toString();
  return `/questionnaire/${id}${query ? `?${query}` : ''}`;
}

function codeOf(view: QuestionnaireView, sheet: AnswerSheet): string | undefined {
  const blank = Object.keys(sheet.answers).length === 0 && Object.keys(sheet.importance).length === 0;
  return blank ? undefined : encode({ ...view.edition, questions: view.questions }, sheet);
}
