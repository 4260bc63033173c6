import { type Model, models } from '@/lib/dataset';
import { change, wholeParts } from '@/lib/engine';
import { score } from '@/lib/engine/score';
import { carryOver } from '@/lib/questionnaire/carry-over';
import { signedPoints } from '@/lib/words/numbers';
import type { AnswerPair, AnswersCompared } from './answers-compared';
import type { DecodedResult } from './decoded-result';

/**
 * Where the difference between two blends comes from, as a table that adds up as it is shown: shares in tenths of a percent, rounded by
 * largest remainders, so that each column's first share and its changes give its second share, and the shares of a blend give 100.
 */

export interface PointsOfChange {
  /** The columns. */
  models: readonly { id: string; name: string; colour: string; shape: Model['mark']['shape'] }[];
  /** Shares in percent, one for each model: `54.2`. */
  before: readonly string[];
  after: readonly string[];
  /** Changes in percentage points, with their sign, the answers that moved most first. */
  rows: readonly (AnswerPair & { points: readonly string[] })[];
  /** Answers that differ but change no share. */
  idle: readonly AnswerPair[];
  /** What the change of the edition does to the same answers; undefined within one edition. */
  edition: readonly string[] | undefined;
  /** All changes together. */
  total: readonly string[];
}

/** Tenths of a percent in a share of 1. */
const tenths = 1000;

export function pointsOfChange(first: DecodedResult, second: DecodedResult, answers: AnswersCompared): PointsOfChange {
  const carried = carryOver(first.edition, second.edition, first.sheet).sheet;
  const split = change(first, second, carried);
  const columns = models.map(({ id, name, mark }) => ({ id, name, ...mark }));
  const shares = score(first.edition.questions, first.sheet).shares;
  const before = wholeParts(columns.map(({ id }) => shares[id] * tenths));
  const totals = wholeParts(
    columns.map(({ id }) => split.total[id] * tenths),
    0,
  );
  // A row for each part, and in each column whole tenths that add to the column's total.
  const parts = [...split.questions.map(({ perModel }) => perModel), ...(answers.editions ? [split.edition] : [])];
  const byColumn = columns.map(({ id }, column) =>
    wholeParts(
      parts.map((part) => part[id] * tenths),
      totals[column],
    ),
  );
  const rowAt = (row: number) => byColumn.map((column) => inPoints(column[row] ?? 0));
  const pairs = new Map(answers.differing.map((pair) => [pair.id, pair]));
  const moved = new Set(split.questions.map(({ question }) => question));
  return {
    models: columns,
    before: before.map(inPercent),
    after: before.map((value, column) => inPercent(value + (totals[column] ?? 0))),
    rows: split.questions.flatMap(({ question }, row) => {
      const pair = pairs.get(question);
      return pair ? [{ ...pair, points: rowAt(row) }] : [];
    }),
    idle: answers.differing.filter(({ id }) => !moved.has(id)),
    edition: answers.editions && rowAt(split.questions.length),
    total: totals.map(inPoints),
  };
}

const inPercent = (value: number) => (value / 10).toFixed(1);
const inPoints = (value: number) => signedPoints(value / 10);
