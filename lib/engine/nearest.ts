import type { Case } from '../dataset/case-schema';
import type { AnswerSheet } from '../questionnaire/answers';
import type { Edition, Question } from '../questionnaire/schema';
import { sum } from './points';
import { tie } from './ranking';

/**
 * Which published cases a sheet of answers is near to. Only questions that both answered with an option are compared:
 *
 *     distance = Σ b_q · δ_q / Σ b_q
 *
 * over those questions. b_q is the question's base weight, without anybody's importance, so that both sides count alike. δ_q is 0 for
 * the same option; for another one it is 1, or, where the options form a scale, the difference of positions over the longest possible
 * one: |i − j| / (n − 1). So a distance lies from 0 (all answers alike) to 1 (all as far apart as they can be).
 */

export const nearness = {
  minimumShared: {
    value: 6,
    reason: 'On fewer questions one or two heavy answers would make two organisations alike.',
  },
  farthest: {
    value: 0.5,
    reason: 'Beyond a half, more of what was compared speaks against a likeness than for it.',
  },
  shown: { value: 3, reason: 'Three can be read side by side, and one alone would look like a proof.' },
} as const;

/** One question that both answered with an option. */
export interface SharedAnswer {
  question: string;
  /** The option's id on the one sheet and on the other. */
  options: readonly [string, string];
  /** δ: 0 for the same option, up to 1. */
  difference: number;
  /** The question's base weight. */
  weight: number;
}

/** How far two sheets are apart. */
export interface Likeness {
  /** 0 to 1; 1 where nothing can be compared. */
  distance: number;
  /** Every question that both answered with an option, in the edition's order. */
  shared: readonly SharedAnswer[];
}

/** A case that is near to a sheet. */
export interface NearCase {
  id: string;
  /** 0 to 1. */
  distance: number;
  /** On how many questions it rests. */
  shared: number;
  /** The answers that are the same, those to the heaviest questions first. `options[0]` is the sheet's, `options[1]` the case's. */
  alike: readonly SharedAnswer[];
  /** The others, those that add most to the distance first. */
  differing: readonly SharedAnswer[];
}

/** Compares two sheets of one edition. The same both ways round, but for the order of `options`. */
export function likeness({ questions }: Pick<Edition, 'questions'>, one: AnswerSheet, other: AnswerSheet): Likeness {
  const shared = questions.flatMap((question): SharedAnswer[] => {
    const mine = chosenOption(question, one.answers[question.id]);
    const theirs = mine && chosenOption(question, other.answers[question.id]);
    if (!mine || !theirs) return [];
    return [
      {
        question: question.id,
        options: [mine.id, theirs.id],
        difference: differenceOf(question, mine.position, theirs.position),
        weight: question.weight.value,
      },
    ];
  });
  const weight = sum(shared.map((answer) => answer.weight));
  return { distance: weight > 0 ? sum(shared.map(effect)) / weight : 1, shared };
}

/**
 * The cases nearest to a sheet, at most `nearness.shown`, the nearest first; those equally far apart stand in the order of their ids.
 * A case without answers to the edition, with too few shared answers or too far away is none of them.
 */
export function nearestCases(
  edition: Edition,
  sheet: AnswerSheet,
  cases: readonly Pick<Case, 'id' | 'answers'>[],
): NearCase[] {
  return cases
    .flatMap(({ id, answers }) => {
      const theirs = answers[edition.id];
      if (theirs === undefined) return [];
      const { distance, shared } = likeness(edition, sheet, { answers: theirs, importance: {} });
      const isNear = shared.length >= nearness.minimumShared.value && distance <= nearness.farthest.value + tie.value;
      return isNear ? [{ id, distance, shared }] : [];
    })
    .sort((a, b) => rounded(a.distance) - rounded(b.distance) || (a.id < b.id ? -1 : 1))
    .slice(0, nearness.shown.value)
    .map(({ id, distance, shared }) => ({ id, distance, shared: shared.length, ...sides(shared) }));
}

/** Undefined for an answer that is no option: not answered, unknown, or not applicable. */
function chosenOption({ options }: Question, answer: string | undefined) {
  const position = options.findIndex(({ id }) => id === answer);
  return answer === undefined || position < 0 ? undefined : { id: answer, position };
}

/** δ for two places in the list of a question's options. */
function differenceOf({ ordered, options }: Question, one: number, other: number): number {
  if (one === other) return 0;
  return ordered ? Math.abs(one - other) / (options.length - 1) : 1;
}

/** Equal ones keep the edition's order: sorting is stable. */
function sides(shared: readonly SharedAnswer[]): Pick<NearCase, 'alike' | 'differing'> {
  return {
    alike: shared.filter(({ difference }) => difference === 0).sort((a, b) => b.weight - a.weight),
    differing: shared.filter(({ difference }) => difference > 0).sort((a, b) => effect(b) - effect(a)),
  };
}

/** What an answer adds to the weighted sum of differences. */
const effect = ({ weight, difference }: SharedAnswer) => weight * difference;

/** To multiples of the tolerance for ties, so that a rounding error decides no order. */
const rounded = (distance: number) => Math.round(distance / tie.value);
