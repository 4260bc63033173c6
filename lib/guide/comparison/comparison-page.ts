import { type ComparisonChoice, comparisonPath, readComparison } from '@/lib/address/comparison';
import { pairPath } from '@/lib/address/pair';
import { type Params, toQuery } from '@/lib/address/query';
import { modelPath } from '@/lib/address/record';
import {
  dimensionGroupIds,
  dimensionGroups,
  dimensions,
  type EvidenceGrade,
  evidenceGrades,
  type Model,
  type ModelId,
  modelIds,
  models,
  requireModel,
  scales,
  shownComparison,
} from '@/lib/dataset';
import { mapPlace } from '@/lib/guide/browser/map-place';
import { type NumberedSource, numberSources } from '@/lib/guide/links/numbered-sources';
import type { MapPlace } from '@/lib/guide/views/map';
import type { ScaleRow } from '@/lib/guide/views/scales';
import { inList } from '@/lib/words/lists';
import { type ComparedResult, comparedResult } from './compared-result';
import { type ComparedRow, rowView } from './compared-row';
import { type ColumnMoves, type ComparisonLinks, linksOf, movesOf, type NamedChoice } from './comparison-links';
import { chosenInWords, leftOutInWords, undoneInWords, unmeasuredInWords } from './comparison-words';
import { profileRows, scaleRow } from './scale-rows';

/** What the comparison page shows for the state in its address. */

export type ComparedModel = Pick<Model, 'id' | 'name' | 'mark'>;

export interface ComparisonPage {
  /** The address of what is shown, in its one spelling. */
  address: string;
  /** Whether it was asked for in another spelling with which nothing is wrong, such as a form’s. */
  otherSpelling: boolean;
  /** The form as it should stand. Its models stand in the order of the columns, then those that aren’t chosen: so a plain form keeps the order. */
  form: {
    models: readonly (ComparedModel & { chosen: boolean })[];
    groups: readonly { id: string; label: string; chosen: boolean }[];
    query: string;
    differing: boolean;
    byDifference: boolean;
    marks: boolean;
    /** The code of the result to compare from; empty for none. */
    from: string;
  };
  /** The choice in one line: `SRE and DevOps · The work · only what differs`. */
  chosen: string;
  /** What was wrong with the address or couldn’t be done, and what is shown instead, in plain words; null if nothing was. */
  notice: string | null;
  /** The page about the two chosen models; null if more are chosen. */
  pair: { href: string; names: string } | null;
  /** In the order chosen. */
  columns: readonly (ComparedModel & { href: string; moves: ColumnMoves })[];
  /** The models’ places on the scales that show a profile, and on the operations map. */
  profile: readonly ScaleRow[];
  map: readonly MapPlace[];
  /** Their places on the scales of the shown rows, each with its reason. */
  places: readonly ScaleRow[];
  /** The dimensions’ groups; sorted by difference, the rows that are measured and those that aren’t. */
  groups: readonly { id: string; label: string; rows: readonly ComparedRow[] }[];
  /** What the table shows, in words: models, and how many of all rows. */
  caption: string;
  shownRows: number;
  /** The same in words: `All 24 rows`, `12 of 24 rows`. */
  rowCount: string;
  /** What differences only leaves out, and what isn’t measured, each in a sentence; null where there is none. */
  hidden: { leftOut: string | null; unmeasured: string | null };
  /** Whether cells say how well they are supported. */
  marks: boolean;
  /** The evidence grades that the rows use, the strongest first. */
  grades: readonly EvidenceGrade[];
  /** The sources of the shown cells, for notes. */
  sources: readonly NumberedSource[];
  /** The result that it starts from; null for none. */
  result: (Pick<ComparedResult, 'code' | 'href' | 'sentence' | 'leader'> & { decidingRows: number }) | null;
  links: ComparisonLinks;
}

/** Takes the parameters of the address as Next gives them. Whatever they hold, there is a page. */
export function comparison(params: Params): ComparisonPage {
  const read = readComparison(params, comparedNames);
  const { choice, result, problem } = withResult(read.choice);
  const table = shownComparison(models, dimensions, choice);
  const shown = table.groups.flatMap(({ rows }) => rows);
  const cells = shown.flatMap((row) => row.cells.map(({ cell }) => cell));
  const { sources, numbersOf } = numberSources([], cells);
  const groups = table.groups.map(({ id, label, rows }) => ({
    id,
    label,
    rows: rows.map((row) => rowView(row, { query: choice.query, numbersOf, result })),
  }));
  const names = table.models.map(({ name }) => name);

  const notice = joined([read.notice, problem, undoneInWords(table.undone, choice.query)]);
  const address = comparisonPath(read.choice);

  return {
    address,
    otherSpelling: notice === null && !isSpelled(address, params),
    form: formOf(choice),
    chosen: chosenInWords(choice, names),
    notice,
    pair: pairOf(choice.models, names),
    columns: choice.models.map((id) => ({ ...brief(id), href: modelPath(id), moves: movesOf(choice, id) })),
    profile: profileRows(choice.models),
    map: choice.models.map((id) => mapPlace(requireModel(id))),
    places: scales
      .filter((scale) => shown.some(({ dimension }) => dimension.id === scale.dimension))
      .map((scale) => scaleRow(scale, choice.models)),
    groups,
    caption: `${inList(names)} compared: ${rowCount(shown.length)}`,
    shownRows: shown.length,
    rowCount: capital(rowCount(shown.length)),
    hidden: { leftOut: leftOutInWords(table.leftOut), unmeasured: unmeasuredInWords(choice, table.unmeasured) },
    marks: choice.marks,
    grades: evidenceGrades.filter((grade) => cells.some(({ evidence }) => evidence === grade)),
    sources,
    result: result && {
      code: result.code,
      href: result.href,
      sentence: result.sentence,
      leader: result.leader,
      decidingRows: groups.flatMap(({ rows }) => rows).filter(({ decided }) => decided).length,
    },
    links: linksOf(choice),
  };
}

/** Whether an address has these parameters in this order. */
const isSpelled = (address: string, params: Params) =>
  new URLSearchParams(address.split('?')[1]).toString() === toQuery(params).toString();

/** What an address may call models and groups, besides their ids. */
const comparedNames = {
  ...Object.fromEntries(models.map(({ id, name }) => [id, name])),
  ...Object.fromEntries(dimensionGroupIds.map((id) => [id, dimensionGroups[id].label])),
};

/** The choice with its models named: those of the address, else those of the result, else all. A result that can’t be used is left out. */
function withResult(choice: ComparisonChoice): {
  choice: NamedChoice;
  result: ComparedResult | null;
  problem: string | null;
} {
  const found = choice.from === undefined ? null : comparedResult(choice.from);
  if (found === null || 'problem' in found) {
    return {
      choice: { ...choice, models: choice.models ?? modelIds, from: undefined },
      result: null,
      problem: found && `The result to compare from can’t be used. ${found.problem}`,
    };
  }
  const { result } = found;
  const chosen = choice.models ?? result.models;
  const problem = chosen ? null : 'The result names no model that leads, so all of them are shown.';
  return { choice: { ...choice, models: chosen ?? modelIds }, result, problem };
}

function formOf({ models: chosen, groups, query, differing, byDifference, marks, from = '' }: NamedChoice) {
  const others = modelIds.filter((id) => !chosen.includes(id));
  return {
    models: [...chosen, ...others].map((id) => ({ ...brief(id), chosen: chosen.includes(id) })),
    groups: dimensionGroupIds.map((id) => ({
      id,
      label: dimensionGroups[id].label,
      chosen: groups?.includes(id) ?? false,
    })),
    query,
    differing,
    byDifference,
    marks,
    from,
  };
}

function brief(model: ModelId): ComparedModel {
  const { id, name, mark } = requireModel(model);
  return { id, name, mark };
}

function pairOf([first, second, third]: readonly ModelId[], names: readonly string[]): ComparisonPage['pair'] {
  if (!first || !second || third) return null;
  return { href: pairPath(first, second), names: inList(names) };
}

function rowCount(shown: number): string {
  return shown === dimensions.length ? `all ${shown} rows` : `${shown} of ${dimensions.length} rows`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function joined(notes: readonly (string | null)[]): string | null {
  const said = notes.filter((note) => note !== null);
  return said.length === 0 ? null : said.join(' ');
}
