import { comparisonPath, readComparison } from '@/lib/address/comparison';
import { pagePaths } from '@/lib/address/page';
import { pairPath } from '@/lib/address/pair';
import type { Params } from '@/lib/address/query';
import { rowPath } from '@/lib/address/record';
import {
  type Cell,
  compareModels,
  type Dimension,
  type DimensionGroupId,
  dimensionGroupIds,
  dimensionGroups,
  dimensions,
  type EvidenceGrade,
  evidenceGrades,
  type Model,
  type ModelId,
  models,
} from '@/lib/dataset';
import { inList } from '@/lib/words/lists';
import { isFound } from './row-search';

/** What the comparison page shows for the state in its address. */

/** A row in short. All that its cells say stands on its page. */
export interface OverviewRow {
  dimension: Dimension;
  href: string;
  /** One a column, in the columns’ order. */
  cells: readonly ({ model: ModelId } & Pick<Cell, 'short' | 'evidence'>)[];
}

export interface ComparisonPage {
  /** The address of what is shown. */
  path: string;
  /** The form as it should stand. */
  form: {
    models: readonly (Pick<Model, 'id' | 'name' | 'mark'> & { chosen: boolean })[];
    groups: readonly { id: DimensionGroupId; label: string; chosen: boolean }[];
    query: string;
  };
  /** What was wrong with the address and what is shown instead, in plain words; null if nothing was. */
  notice: string | null;
  /** The page about the two chosen models; null if more are chosen. */
  pair: { href: string; names: string } | null;
  columns: readonly Pick<Model, 'id' | 'name' | 'mark'>[];
  groups: readonly { id: string; label: string; rows: readonly OverviewRow[] }[];
  /** What the table shows, in words: models, and how many of all rows. */
  caption: string;
  shownRows: number;
  /** The evidence grades that the rows use, the strongest first. */
  grades: readonly EvidenceGrade[];
  /** Ways on: the same without the search, and everything. */
  links: { withoutSearch: string; everything: string };
}

/** Takes the parameters of the address as Next gives them. Whatever they hold, there is a page. */
export function comparison(params: Params): ComparisonPage {
  const { choice, notice } = readComparison(params, comparedNames);
  const found = dimensions.filter((dimension) => isFound(dimension, choice));
  const table = compareModels(models, found, choice);
  const rows = table.groups.flatMap((group) => group.rows);
  const shownCells = rows.flatMap((row) => row.cells.map(({ cell }) => cell));
  const names = table.models.map(({ name }) => name);

  return {
    path: comparisonPath(choice),
    form: {
      models: models.map(({ id, name, mark }) => ({ id, name, mark, chosen: choice.models.includes(id) })),
      groups: dimensionGroupIds.map((id) => ({
        id,
        label: dimensionGroups[id].label,
        chosen: choice.groups?.includes(id) ?? false,
      })),
      query: choice.query,
    },
    notice,
    pair: pairOf(choice.models, names),
    columns: models.filter(({ id }) => choice.models.includes(id)).map(({ id, name, mark }) => ({ id, name, mark })),
    groups: table.groups.map(({ id, label, rows: groupRows }) => ({
      id,
      label,
      rows: groupRows.map(({ dimension, cells }) => ({
        dimension,
        href: rowPath(dimension.id),
        cells: cells.map(({ model, cell: { short, evidence } }) => ({ model, short, evidence })),
      })),
    })),
    caption: caption(names, rows.length),
    shownRows: rows.length,
    grades: evidenceGrades.filter((grade) => shownCells.some(({ evidence }) => evidence === grade)),
    links: {
      withoutSearch: comparisonPath({ models: choice.models, groups: choice.groups }),
      everything: pagePaths.comparison,
    },
  };
}

/** What an address may call models and groups, besides their ids. */
const comparedNames = {
  ...Object.fromEntries(models.map(({ id, name }) => [id, name])),
  ...Object.fromEntries(dimensionGroupIds.map((id) => [id, dimensionGroups[id].label])),
};

function pairOf([first, second, third]: readonly ModelId[], names: readonly string[]): ComparisonPage['pair'] {
  if (!first || !second || third) return null;
  return { href: pairPath(first, second), names: inList(names) };
}

function caption(names: readonly string[], shown: number): string {
  const rows = shown === dimensions.length ? `all ${shown} rows` : `${shown} of ${dimensions.length} rows`;
  return `${inList(names)} compared: ${rows}`;
}
