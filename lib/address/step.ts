import { type QuestionSet, reviewStep, type SubmissionError } from '../questionnaire/flow';
import { readCarriedBoard, teamField } from './board-fields';
import { pagePaths } from './page';
import { segmentAfter, withQuery } from './query';
import { readScope } from './scope';

/** The address of a step of the questionnaire, which holds the answers so far: `/questionnaire/hosting?set=quick&code=1…`. */

export interface StepAddress {
  /** The id of a question, or `review`. */
  step: string;
  set: QuestionSet;
  /** The code of the answers as it is written there, readable or not; empty while nothing is answered. */
  code: string;
  /** What the answers are about; empty where nothing is said. */
  scope: string;
  /** The team's board that the answers are for, as one word (`board.ts`); empty where there is none. */
  team: string;
  /** True on a question opened from the review: after it, back to the review. */
  fromReview: boolean;
  /** What was wrong with the last submission. */
  problem: SubmissionError['kind'] | undefined;
}

/** The name of the field that holds the answers so far, in the form and in the query. */
export const codeField = 'code';

const problems: readonly SubmissionError['kind'][] = ['nothing-chosen', 'several-answers', 'unknown-answer'];

export { reviewStep };

/** Where a question's plain form is sent. */
export const answerPath = `${pagePaths.questionnaire}/answer`;

/** The file of the questionnaire with all its words. */
export const questionnaireWords = `${pagePaths.questionnaire}/words.json`;

/** Reads the address of a step. Total: what can't be used is taken as its default. */
export function readStep(step: string, query: URLSearchParams): StepAddress {
  return {
    step,
    set: query.get('set') === 'quick' ? 'quick' : 'full',
    code: query.get(codeField) ?? '',
    scope: readScope(query).scope,
    team: readCarriedBoard(query),
    fromReview: query.get('return') === reviewStep,
    problem: problems.find((kind) => kind === query.get('problem')),
  };
}

/** The step that a path names, without its percent-encoding; undefined if it is no path of a step or its encoding is broken. */
export function stepIn(pathname: string): string | undefined {
  return segmentAfter(pagePaths.questionnaire, pathname);
}

/** The address of a step. What is left out has its default: the full set, nothing answered. */
export function stepPath(
  step: string,
  state: { [key in keyof Omit<StepAddress, 'step'>]?: StepAddress[key] | undefined } = {},
): string {
  return withQuery(`${pagePaths.questionnaire}/${encodeURIComponent(step)}`, {
    set: state.set === 'quick' ? 'quick' : undefined,
    [codeField]: state.code,
    scope: state.scope,
    [teamField]: state.team,
    return: state.fromReview ? reviewStep : undefined,
    problem: state.problem,
  });
}

/** The code in the address of a step as it is written there; empty if there is none. */
export function codeOfStep(address: string): string {
  return queryOf(address).get(codeField) ?? '';
}

/** The address of the same step with other answers. */
export function withCode(address: string, code: string): string {
  const step = stepIn(address.split('?', 1)[0] ?? '') ?? '';
  return stepPath(step, { ...readStep(step, queryOf(address)), code });
}

const queryOf = (address: string) => new URLSearchParams(address.split('?')[1]);

/** Whether two addresses lead to the same step with the same answers. */
export function sameStep(one: StepAddress, other: StepAddress): boolean {
  return stepPath(one.step, one) === stepPath(other.step, other);
}
