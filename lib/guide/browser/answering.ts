import { pagePaths } from '@/lib/address/page';
import { readScope } from '@/lib/address/scope';
import { readStep, type StepAddress, stepPath } from '@/lib/address/step';
import type {
  QuestionnaireShape,
  QuestionnaireView,
  QuestionOutline,
  QuestionView,
  WholeQuestionnaireView,
} from '@/lib/guide/views/questionnaire';
import {
  type AnswerSheet,
  emptySheet,
  type Importance,
  importanceOf,
  importances,
  withAnswer,
} from '@/lib/questionnaire/answers';
import {
  type Progress,
  progress,
  reviewStep,
  type SubmissionError,
  stepAfter,
  stepBefore,
  stepsOf,
  submit,
} from '@/lib/questionnaire/flow';
import { type CodeError, decode, encode } from '@/lib/share/codec';
import { type AreaProgress, areaProgress } from './area-progress';

/**
 * Answering, one address at a time: an address says the step, the question set and the answers so far, and a submitted form leads to
 * the next address. The same functions serve the plain form (by a redirect) and the browser (by a change of address), so both agree.
 */

/** What the address of a step holds, with its code read. */
export interface AnsweringState extends Omit<StepAddress, 'code'> {
  sheet: AnswerSheet;
  /** The canonical code of the sheet; undefined while nothing is answered. */
  code: string | undefined;
  /** Whether what the answers are about was longer than there is room for. */
  scopeCut: boolean;
  /** Why the answers in the address can't be read; the sheet is empty then. */
  unreadable: CodeError | undefined;
}

/** Reads an address. Total: whatever it holds, there is a state. */
export function readState(view: QuestionnaireShape, step: string, params: URLSearchParams): AnsweringState {
  const address = readStep(step, params);
  const decoded =
    address.code === '' ? undefined : decode([{ ...view.edition, questions: view.questions }], address.code);
  return {
    ...address,
    sheet: decoded?.ok ? decoded.value.sheet : emptySheet,
    code: decoded?.ok ? decoded.value.code : undefined,
    scopeCut: readScope(params).cut,
    unreadable: decoded && !decoded.ok ? decoded.error : undefined,
  };
}

/** Whether an address of a step holds answers of an edition before the view's: the server then offers to carry them over. */
export function holdsOlderAnswers({ edition, questions }: QuestionnaireShape, params: URLSearchParams): boolean {
  const decoded = decode([{ ...edition, questions }], readStep('', params).code);
  return !decoded.ok && decoded.error.kind === 'unknown-edition' && decoded.error.edition < edition.number;
}

/** The title of a step's page; undefined if there is no such step, or its words are not there. */
export function stepTitle(view: QuestionnaireView, step: string): string | undefined {
  return step === reviewStep ? 'Review your answers' : questionOf(view, step)?.text;
}

/** Whether a view has the words of every question, so that any step can be shown. */
export function isWhole(view: QuestionnaireView): view is WholeQuestionnaireView {
  return view.questions.every(hasWords);
}

export const hasWords = (question: QuestionView | QuestionOutline): question is QuestionView => 'text' in question;

/** A question with its words; undefined if there is no such question, or its words are not there. */
function questionOf({ questions }: QuestionnaireView, step: string): QuestionView | undefined {
  const question = questions.find(({ id }) => id === step);
  return question && hasWords(question) ? question : undefined;
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

/** The page of a question; undefined if there is no such question, or its words are not there. */
export function questionStep(view: QuestionnaireView, state: AnsweringState): QuestionStep | undefined {
  const question = questionOf(view, state.step);
  if (!question) return undefined;
  const steps = stepsOf(view.questions, state.set);
  const back = stepBefore(steps, question.id);
  return {
    question,
    answer: state.sheet.answers[question.id],
    importance: importanceOf(state.sheet, question.id),
    progress: progress(steps, question.id, state.sheet),
    areas: areaProgress(view, steps, question.id, state.sheet),
    back: back && stepPath(back, answersOf(state)),
    review: stepPath(reviewStep, answersOf(state)),
    skip: stepPath(state.fromReview ? reviewStep : stepAfter(steps, question.id), answersOf(state)),
  };
}

/**
 * Where a submitted form leads: the next step with the answer kept, the step before, or the same question with what is wrong.
 * `go=back` keeps a choice that is valid and ignores one that isn't.
 */
export function nextAddress(view: QuestionnaireShape, form: URLSearchParams): string {
  const { id, state, sheet, problem } = readSubmission(view, form);
  const back = form.get('go') === 'back';
  if (problem === 'unknown-question') return pagePaths.questionnaire;
  if (problem && !back) return questionAddress(view, { id, state, sheet }, problem);

  const steps = stepsOf(view.questions, state.set);
  const forward = state.fromReview ? reviewStep : stepAfter(steps, id);
  const step = back ? (stepBefore(steps, id) ?? id) : forward;
  return stepPath(step, { ...answersOf(state), code: codeOf(view, sheet) });
}

/** The address of the submitted question itself, with what was chosen: what going back in the browser's history should show. */
export function leftAddress(view: QuestionnaireShape, form: URLSearchParams): string {
  return questionAddress(view, readSubmission(view, form));
}

interface Submitted {
  id: string;
  state: AnsweringState;
  /** With the answer, if it could be taken; the importance is kept in any case. */
  sheet: AnswerSheet;
  problem?: SubmissionError['kind'];
}

function readSubmission(view: QuestionnaireShape, form: URLSearchParams): Submitted {
  const id = form.get('question') ?? '';
  const state = readState(view, id, form);
  const submitted = submit(view.questions, state.sheet, {
    question: id,
    answers: form.getAll('answer'),
    importance: form.get('importance'),
  });
  if (submitted.ok) return { id, state, sheet: submitted.value };
  const importance =
    importances.find((importance) => importance === form.get('importance')) ?? importanceOf(state.sheet, id);
  const sheet = withAnswer(state.sheet, id, state.sheet.answers[id], importance);
  return { id, state, sheet, problem: submitted.error.kind };
}

function questionAddress(
  view: QuestionnaireShape,
  { id, state, sheet }: Submitted,
  problem?: SubmissionError['kind'],
): string {
  return stepPath(id, { ...answersOf(state), fromReview: state.fromReview, code: codeOf(view, sheet), problem });
}

/** What an address to another step keeps: the answers, what they are about and for, and the set, not what belongs to this step alone. */
export const answersOf = ({ set, code, scope, team }: AnsweringState) => ({ set, code, scope, team });

function codeOf(view: QuestionnaireShape, sheet: AnswerSheet): string | undefined {
  const blank = Object.keys(sheet.answers).length === 0 && Object.keys(sheet.importance).length === 0;
  return blank ? undefined : encode({ ...view.edition, questions: view.questions }, sheet);
}
