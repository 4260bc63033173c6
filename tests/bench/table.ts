/** The figures of a benchmark as a table for people. */

export interface Measured {
  name: string;
  /** Operations a second, the mean. */
  perSecond: number;
  /** Time of one operation, the median, in milliseconds. */
  median: number;
  /** What the median should stay below, in milliseconds; null where nothing is asked. */
  target: number | null;
}

/** @param unit the median of the reference computation, in milliseconds. */
export function table(measured: readonly Measured[], unit: number): string {
  const head = ['', 'operations/s', 'median', '× reference', 'target', ''];
  const rows = measured.map(({ name, perSecond, median, target }) => [
    name,
    Math.round(perSecond).toLocaleString('en-GB'),
    time(median),
    (median / unit).toPrecision(3),
    target === null ? '' : `< ${time(target)}`,
    target === null ? '' : median < target ? 'met' : 'missed',
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Words to the left, figures to the right. */
const pad = (cell: string, width: number, column: number) =>
  column === 0 || column === 5 ? cell.padEnd(width) : cell.padStart(width);

const time = (milliseconds: number) =>
  milliseconds < 1 ? `${Number((milliseconds * 1000).toPrecision(3))} µs` : `${Number(milliseconds.toPrecision(3))} ms`;
