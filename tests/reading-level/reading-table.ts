import type { ReadingLevel, ReadingLimits } from './reading-level';

/** The reading levels of the articles as a table for people. */

export interface MeasuredArticle {
  /** `models/sre`. */
  name: string;
  /** As the limits of an article's length count them. */
  words: number;
  level: ReadingLevel;
}

/** A line for each article, in the order given, then the limits. */
export function readingTable(measured: readonly MeasuredArticle[], { leastEase, longest }: ReadingLimits): string {
  const head = ['', 'words', 'words a sentence', 'longest sentence', 'reading ease'];
  const rows = measured.map(({ name, words, level }) => [
    name,
    words.toLocaleString('en-GB'),
    level.average.toFixed(1),
    String(level.longest.words),
    level.ease.toFixed(1),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd : cell.padStart).call(cell, widths[column] ?? 0)).join('  ');
  return [
    ...[head, ...rows].map(line),
    `Reading ease is Flesch’s: higher is easier. The limits are ${leastEase} or more, and ${longest} words in a sentence;`,
    'exceptions stand with their reasons in tests/data/reading-level.test.ts.',
  ].join('\n');
}
