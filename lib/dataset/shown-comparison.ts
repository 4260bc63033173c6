import { hasAllWords } from '../shared/text-match';
import { type Comparison, type ComparisonChoice, type ComparisonRow, compareModels } from './compare';
import type { DimensionGroupId, DimensionId } from './ids';
import type { Dimension, Model } from './schema';

/** Which rows of a comparison are shown, and in which order: the same for the page, its exports, the API and assistants. */

export interface ShownChoice extends ComparisonChoice {
  /** Only these rows; left out: all. */
  dimensions?: readonly DimensionId[] | undefined;
  /** Words that a row has to hold, each of them; empty for none. */
  query?: string;
  /** Only rows in which the chosen models differ. */
  differing?: boolean;
  /** The rows that differ most first. */
  byDifference?: boolean;
}

/** Sorted by difference, rows stand in these groups in place of the dimensions’ own. */
export const differenceGroupIds = ['measured', 'unmeasured'] as const;
export type ShownGroupId = DimensionGroupId | (typeof differenceGroupIds)[number];

export interface ShownComparison extends Comparison<ShownGroupId> {
  /** The rows that hold the words, if any, but in which the chosen models don’t differ: left out where only differences are shown. */
  leftOut: readonly Dimension[];
  /** How many of the shown rows have no scale. */
  unmeasured: number;
  /** What was asked for and would have left nothing, or changed nothing, and so was not done. */
  undone: readonly ('differing' | 'byDifference')[];
}

/** The row in which each model says what it has in common with the others. */
const commonGround: readonly DimensionId[] = ['shared'];

/** The rows that a choice asks for. There are none only where no row of the chosen ones holds the words. */
export function shownComparison(
  models: readonly Model[],
  dimensions: readonly Dimension[],
  choice: ShownChoice,
): ShownComparison {
  const { dimensions: asked, query = '', differing = false, byDifference = false } = choice;
  const chosen = asked ? dimensions.filter(({ id }) => asked.includes(id)) : dimensions;
  const whole = compareModels(models, chosen, choice);
  const found = keepRows(whole, (row) => isFound(row, query));
  const apart = keepRows(found, isApart);

  // Where all that was found stand alike, an empty table would say that nothing was found.
  const canDiffer = countOf(apart) > 0 || countOf(found) === 0;
  const shown = differing && canDiffer ? apart : found;
  const rows = rowsOf(shown);
  const canSort = rows.length === 0 || rows.some(({ difference }) => difference !== null);
  return {
    models: shown.models,
    groups: byDifference && canSort ? sorted(rows) : shown.groups,
    leftOut: rowsOf(found)
      .filter((row) => !rows.includes(row))
      .map(({ dimension }) => dimension),
    unmeasured: rows.filter(({ difference }) => difference === null).length,
    undone: [
      ...(differing && !canDiffer ? (['differing'] as const) : []),
      ...(byDifference && !canSort ? (['byDifference'] as const) : []),
    ],
  };
}

/** The rows of a comparison in their order, whatever group they stand in. */
export function rowsOf({ groups }: Comparison<string>): ComparisonRow[] {
  return groups.flatMap(({ rows }) => rows);
}

/** A row that isn't measured may differ; one in which all stand on one place doesn't, nor does one that says what is shared. */
const isApart = ({ dimension, difference }: ComparisonRow) => difference !== 0 && !commonGround.includes(dimension.id);

/** Whether every word stands somewhere in the row: in its label, its question, or the cells that it would show, their long texts too. */
function isFound({ dimension, cells }: ComparisonRow, query: string): boolean {
  const texts = cells.flatMap(({ cell }) => [cell.short, cell.long]);
  return hasAllWords([dimension.label, dimension.question, ...texts].join(' '), query);
}

function keepRows(comparison: Comparison, keep: (row: ComparisonRow) => boolean): Comparison {
  const groups = comparison.groups.map((group) => ({ ...group, rows: group.rows.filter(keep) }));
  return { ...comparison, groups: groups.filter(({ rows }) => rows.length > 0) };
}

const countOf = (comparison: Comparison) => rowsOf(comparison).length;

/** Measured rows by falling difference, equal ones in their usual order; then those that aren't measured. */
function sorted(rows: readonly ComparisonRow[]): ShownComparison['groups'] {
  const measured = rows
    .filter(({ difference }) => difference !== null)
    .sort((one, other) => (other.difference ?? 0) - (one.difference ?? 0));
  const unmeasured = rows.filter(({ difference }) => difference === null);
  return [
    { id: 'measured' as const, label: 'The most different first', rows: measured },
    { id: 'unmeasured' as const, label: 'Not measured', rows: unmeasured },
  ].filter((group) => group.rows.length > 0);
}
