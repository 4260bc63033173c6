import type { AnswerSheet } from '../questionnaire/answers';
import type { Edition } from '../questionnaire/schema';
import { type PerModel, perModel, sum, toPoints } from './points';
import { castVotes, contributions, score } from './score';

/** Then and now: two results of one organisation, and where the difference comes from. */

export interface Version {
  edition: Edition;
  sheet: AnswerSheet;
}

export interface ShareChange {
  /** Now less then, fractions of 1. */
  total: PerModel;
  /** The part that is due to the edition alone: the old answers, carried over, under the new edition. All 0 within one edition. */
  edition: PerModel;
  /** The rest, split exactly into questions: those whose contribution to some model changed, the largest change first. */
  questions: { question: string; perModel: PerModel }[];
}

/**
 * Splits the change of each share without a remainder: `total` = `edition` + the sum over `questions`.
 * @param carried the old answers as they stand under the new edition (see `carryOver`); the old sheet itself within one edition.
 */
export function change(then: Version, now: Version, carried: AnswerSheet): ShareChange {
  const old = score(then.edition.questions, then.sheet).shares;
  const between = partsOf(now.edition, carried);
  const after = partsOf(now.edition, now.sheet);
  const questions = now.edition.questions
    .map(({ id }) => ({
      question: id,
      perModel: perModel((model) => (after.of(id)?.[model] ?? 0) - (between.of(id)?.[model] ?? 0)),
    }))
    .filter(({ perModel: parts }) => size(parts) > 0)
    .sort((a, b) => size(b.perModel) - size(a.perModel));
  return {
    total: perModel((model) => after.shares[model] - old[model]),
    edition: perModel((model) => between.shares[model] - old[model]),
    questions,
  };
}

/** The shares, and what each question contributes to them. */
function partsOf(edition: Edition, sheet: AnswerSheet) {
  const parts = new Map(
    contributions(castVotes(edition.questions, sheet)).map((part) => [part.question, part.perModel]),
  );
  return { shares: score(edition.questions, sheet).shares, of: (question: string) => parts.get(question) };
}

const size = (parts: PerModel) => sum(toPoints(parts).map(Math.abs));
