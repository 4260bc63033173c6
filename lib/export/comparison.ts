import { type Cell, type Comparison, evidenceGrades, type Source } from '@/lib/dataset';
import { evidenceWords } from '@/lib/words/evidence';
import { inList } from '@/lib/words/lists';
import { sourceStatusWords } from '@/lib/words/sources';
import { toCsv } from './csv';
import { escapeMarkdown, markdownTable } from './markdown';

/** The comparison as a file: every cell keeps its evidence, its sources and the day it was checked. */

/** A line a dimension, and for each model four columns: the phrase, its evidence, its sources' addresses, the day of the check. */
export function comparisonCsv({ models, groups }: Comparison, sources: readonly Source[]): string {
  const places = new Map(sources.map(({ id, title, url }) => [id, url ?? title]));
  const columns = models.flatMap(({ name }) => [name, `${name}: evidence`, `${name}: sources`, `${name}: checked on`]);
  const cellColumns = ({ short, evidence, sources: named, checkedOn }: Cell) => [
    short,
    evidence,
    named.map((id) => places.get(id) ?? id).join('; '),
    checkedOn,
  ];
  const rows = groups.flatMap(({ label, rows: groupRows }) =>
    groupRows.map(({ dimension, cells }) => [
      label,
      dimension.label,
      dimension.question,
      ...cells.flatMap(({ cell }) => cellColumns(cell)),
    ]),
  );
  return toCsv(['Group', 'Dimension', 'Question', ...columns], rows);
}

/** A table for each group of rows, and the sources as footnotes. */
export function comparisonMarkdown({ models, groups }: Comparison, sources: readonly Source[]): string {
  const title = `# ${escapeMarkdown(inList(models.map(({ name }) => name)))} compared`;
  const header = ['', ...models.map(({ name }) => strong(name))];
  const tables = groups.flatMap(({ label, rows }) => [
    `## ${escapeMarkdown(label)}`,
    markdownTable(
      header,
      rows.map(({ dimension, cells }) => [strong(dimension.label), ...cells.map(({ cell }) => cellText(cell))]),
    ),
  ]);
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map(({ cell }) => cell)));
  const parts = [title, legend(cells), ...tables, sources.map(footnote).join('\n')];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const strong = (text: string) => `**${escapeMarkdown(text)}**`;

function cellText({ short, evidence, sources }: Cell): string {
  // A phrase without a mark was read in the source itself.
  const mark = evidence === 'verified' ? '' : ` *(${evidenceWords[evidence].inSentence})*`;
  return `${escapeMarkdown(short)}${mark}${sources.map((id) => `[^${id}]`).join('')}`;
}

/** What the marks that occur mean. */
function legend(cells: readonly Cell[]): string {
  return evidenceGrades
    .filter((grade) => grade !== 'verified' && cells.some(({ evidence }) => evidence === grade))
    .map((grade) => `- *(${evidenceWords[grade].inSentence})*: ${evidenceWords[grade].meaning}`)
    .join('\n');
}

function footnote({ id, title, publisher, published, url, status, checkedOn }: Source): string {
  const parts = [
    `${title}. ${publisher}${published ? `, ${published}` : ''}.`,
    ...(status === 'weak' ? [sourceStatusWords.weak.meaning] : []),
    `Checked on ${checkedOn}.`,
  ];
  return `[^${id}]: ${escapeMarkdown(parts.join(' '))}${url ? ` <${url}>` : ''}`;
}
