import {
  type ComparedCell,
  type Comparison,
  type ComparisonRow,
  dimensionGroups,
  evidenceGrades,
  rowsOf,
  type Source,
  scalePlaces,
} from '@/lib/dataset';
import { differenceWords } from '@/lib/words/difference';
import { evidenceWords } from '@/lib/words/evidence';
import { inList } from '@/lib/words/lists';
import { sourceStatusWords } from '@/lib/words/sources';
import { toCsv } from './csv';
import { escapeMarkdown, markdownTable } from './markdown';

/** The comparison as a file, row by row as it is shown: every cell keeps its evidence, its sources, the day it was checked and its place. */

/**
 * A line a row, and for each model the phrase, its evidence, its sources’ addresses, the day of the check, and its place with the reason.
 * At the end the row’s scale, and how much the models differ, 0 to 1.
 */
export function comparisonCsv(comparison: Comparison<string>, sources: readonly Source[]): string {
  const places = new Map(sources.map(({ id, title, url }) => [id, url ?? title]));
  const columns = comparison.models.flatMap(({ name }) => [
    name,
    ...['evidence', 'sources', 'checked on', 'place', 'why'].map((part) => `${name}: ${part}`),
  ]);
  const cellColumns = ({ cell, place }: ComparedCell) => [
    cell.short,
    cell.evidence,
    cell.sources.map((id) => places.get(id) ?? id).join('; '),
    cell.checkedOn,
    place ? String(place.at) : '',
    place?.why ?? '',
  ];
  const rows = rowsOf(comparison).map((row) => [
    dimensionGroups[row.dimension.group].label,
    row.dimension.label,
    row.dimension.question,
    ...row.cells.flatMap(cellColumns),
    scaleText(row),
    row.difference === null ? '' : String(rounded(row.difference)),
  ]);
  return toCsv(['Group', 'Dimension', 'Question', ...columns, 'Scale', 'Difference'], rows);
}

/**
 * A table for each group of rows, and the sources as footnotes.
 * @param marks whether a phrase says how well it is supported, where it was not read in the source itself
 */
export function comparisonMarkdown(
  comparison: Comparison<string>,
  sources: readonly Source[],
  { marks }: { marks: boolean } = { marks: true },
): string {
  const { models, groups } = comparison;
  const title = `# ${escapeMarkdown(inList(models.map(({ name }) => name)))} compared`;
  const header = ['', ...models.map(({ name }) => strong(name)), strong('Difference')];
  const tables = groups.flatMap(({ label, rows }) => [
    `## ${escapeMarkdown(label)}`,
    markdownTable(
      header,
      rows.map((row) => [
        strong(row.dimension.label),
        ...row.cells.map((cell) => cellText(cell, marks)),
        escapeMarkdown(differenceText(row)),
      ]),
    ),
  ]);
  const parts = [title, legend(comparison, marks), ...tables, sources.map(footnote).join('\n')];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The ends of a row’s scale; empty where it has none. */
const scaleText = ({ scale }: ComparisonRow) =>
  scale ? `${scale.name}: from 1 (${scale.low}) to ${scalePlaces.length} (${scale.high})` : '';

function differenceText(row: ComparisonRow): string {
  const { label } = differenceWords(row.difference);
  return row.difference === null ? label : `${label} (${rounded(row.difference)}). ${scaleText(row)}`;
}

/** Two decimals tell all differences of two to five models apart that a reader could. */
const rounded = (difference: number) => Math.round(difference * 100) / 100;

const strong = (text: string) => `**${escapeMarkdown(text)}**`;

function cellText({ cell: { short, evidence, sources }, place }: ComparedCell, marks: boolean): string {
  // A phrase without a mark was read in the source itself.
  const mark = !marks || evidence === 'verified' ? '' : ` *(${evidenceWords[evidence].inSentence})*`;
  const at = place ? ` (${place.at} of ${scalePlaces.length})` : '';
  return `${escapeMarkdown(short)}${mark}${at}${sources.map((id) => `[^${id}]`).join('')}`;
}

/** What the marks and places that occur mean. */
function legend(comparison: Comparison<string>, marks: boolean): string {
  const rows = rowsOf(comparison);
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ cell }) => cell.evidence)));
  const grades = marks ? evidenceGrades.filter((grade) => grade !== 'verified' && used.has(grade)) : [];
  return [
    ...grades.map((grade) => `- *(${evidenceWords[grade].inSentence})*: ${evidenceWords[grade].meaning}`),
    ...(rows.some(({ scale }) => scale) ? [placesLegend] : []),
  ].join('\n');
}

const placesLegend = `- (1 of ${scalePlaces.length}) and so on: the place on the row’s scale, which is this guide’s own reading of the cell. The difference is the mean distance of the places, from 0 to 1.`;

function footnote({ id, title, publisher, published, url, status, checkedOn }: Source): string {
  const parts = [
    `${title}. ${publisher}${published ? `, ${published}` : ''}.`,
    ...(status === 'weak' ? [sourceStatusWords.weak.meaning] : []),
    `Checked on ${checkedOn}.`,
  ];
  return `[^${id}]: ${escapeMarkdown(parts.join(' '))}${url ? ` <${url}>` : ''}`;
}
