import { resultPath } from '@/lib/address/result';
import { readStep, stepPath } from '@/lib/address/step';
import { type CarriedAnswers, carriedAnswers } from '@/lib/guide/browser/result/carried-answers';
import { type Edition, editions } from '@/lib/questionnaire';
import { type AnswerSheet, answerState } from '@/lib/questionnaire/answers';
import { reviewStep, stepsOf } from '@/lib/questionnaire/flow';
import { decode, encode } from '@/lib/share/codec';

/** Answers of an older edition that are carried over to the newest: what becomes of them, in words, and the way on. */

/** What stands in place of a step whose address holds answers of an older edition. */
export interface CarryOverOffer extends Omit<CarriedAnswers, 'sheet'> {
  /** What the answers are about; empty where nothing is said. */
  scope: string;
  /** The ids of the two editions. */
  from: string;
  to: string;
  /** How many answers, of any state, there are and are kept. */
  answered: number;
  kept: number;
  /** Where answering goes on with what is kept. */
  goOn: string;
  /** The result as it was, with the numbers of its own edition. */
  oldResult: string;
}

/**
 * Undefined unless the code in a step's address is of an older edition and the step is one of it or of the newest.
 * @param published oldest first
 */
export function carryOverOffer(
  step: string,
  query: URLSearchParams,
  published: readonly Edition[] = editions,
): CarryOverOffer | undefined {
  const address = readStep(step, query);
  const newest = published.at(-1);
  const decoded = decode(published, address.code);
  if (!newest || !decoded.ok || decoded.value.edition === newest) return undefined;
  const { edition, sheet, code } = decoded.value;
  if (![edition, newest].some((each) => isStepOf(each, step))) return undefined;
  const { sheet: carried, ...words } = carriedAnswers(edition, newest, sheet);
  const goesOnThere = isStepOf(newest, step);
  return {
    ...words,
    scope: address.scope,
    from: edition.id,
    to: newest.id,
    answered: Object.keys(sheet.answers).length,
    kept: Object.keys(carried.answers).length,
    goOn: stepPath(goesOnThere ? step : firstOpen(newest, address.set, carried), {
      set: address.set,
      scope: address.scope,
      team: address.team,
      code: isBlank(carried) ? undefined : encode(newest, carried),
      fromReview: goesOnThere && address.fromReview,
    }),
    oldResult: resultPath(code, address.scope),
  };
}

const isStepOf = ({ questions }: Edition, step: string) =>
  step === reviewStep || questions.some(({ id }) => id === step);

const isBlank = ({ answers, importance }: AnswerSheet) =>
  Object.keys(answers).length === 0 && Object.keys(importance).length === 0;

/** The first question of a set that isn't answered yet; the review where there is none. */
function firstOpen({ questions }: Edition, set: 'full' | 'quick', sheet: AnswerSheet): string {
  return stepsOf(questions, set).find((id) => answerState(sheet, id) === 'open') ?? reviewStep;
}
