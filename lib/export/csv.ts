import { stringify } from 'csv-stringify/sync';

/**
 * A table as CSV (RFC 4180): commas, lines that end in CR LF, quotation marks where they are needed. It opens with a byte order mark, without which
 * Excel doesn't read it as UTF-8, and a cell that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return stringify(
    [header, ...rows].map((row) => [...row]),
    {
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
      // By itself the package marks only the line end that it writes, CR LF.
      quoted_match: /[\r\n]/,
    },
  );
}
