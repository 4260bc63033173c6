import { modelIds } from '../dataset/ids';
import type { AnswerSheet } from '../questionnaire/answers';
import type { Edition } from '../questionnaire/schema';
import { noPoints, type PerModel, type Points, perModel, sum, toPerModel, toPoints } from './points';
import { type CastVote, castVotes, score, scoreVotes } from './score';

/** Then and now, or one organisation and another: two results, and where the difference comes from. */

export interface Version {
  edition: Edition;
  sheet: AnswerSheet;
}

export interface ShareChange {
  /** Now less then, fractions of 1. */
  total: PerModel;
  /** The part that is due to the edition alone: the old answers, carried over, under the new edition. All 0 within one edition. */
  edition: PerModel;
  /** The rest, split exactly into the answers that changed, importance included, and moved a share; the largest change first. */
  questions: { question: string; perModel: PerModel }[];
}

/**
 * Splits the change of each share without a remainder: `total` = `edition` + the sum over `questions`.
 *
 * A share is s = P / C, points by points cast. With d the change of an answer's points for a model and D of all its points,
 * s' − s = Σ (d − s̄ · D) / C̄ over the changed answers, where s̄ is the mean of both shares and C̄ of both casts. So an answer that is the
 * same has no part, the parts of an answer add to 0 over the models where both sheets cast something, and the other way round they are the same with the other sign.
 * @param carried the old answers as they stand under the new edition (see `carryOver`); the old sheet itself within one edition.
 */
export function change(then: Version, now: Version, carried: AnswerSheet): ShareChange {
  const old = score(then.edition.questions, then.sheet).shares;
  const between = castVotes(now.edition.questions, carried);
  const after = castVotes(now.edition.questions, now.sheet);
  const [before, end] = [scoreVotes(between), scoreVotes(after)];
  const cast = (before.cast + end.cast) / 2;
  const meanShares = modelIds.map((model) => (before.shares[model] + end.shares[model]) / 2);
  const questions = now.edition.questions
    .map(({ id }) => {
      const [from, to] = [pointsOf(between, id), pointsOf(after, id)];
      const points = to.map((value, position) => value - (from[position] ?? 0));
      const all = sum(points);
      const parts = points.map((value, position) =>
        cast > 0 ? (value - (meanShares[position] ?? 0) * all) / cast : 0,
      );
      return { question: id, perModel: toPerModel(parts) };
    })
    .filter(({ perModel: parts }) => size(parts) > 0)
    .sort((a, b) => size(b.perModel) - size(a.perModel));
  return {
    total: perModel((model) => end.shares[model] - old[model]),
    edition: perModel((model) => before.shares[model] - old[model]),
    questions,
  };
}

const pointsOf = (votes: readonly CastVote[], id: string): Points =>
  votes.find(({ question }) => question.id === id)?.points ?? noPoints;

const size = (parts: PerModel) => sum(toPoints(parts).map(Math.abs));
