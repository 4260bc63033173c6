import { describe, expect, test } from 'vitest';
import { toCsv } from '@/lib/export/csv';

const mark = '\uFEFF';

describe('CSV', () => {
  test('has a byte order mark, commas, and lines that end in CR LF', () => {
    expect(toCsv(['a', 'b'], [['1', '2']])).toBe(`${mark}a,b\r\n1,2\r\n`);
  });

  test('puts quotation marks around a cell that needs them, and doubles those in it', () => {
    expect(toCsv(['a'], [['1,2'], ['say "so"'], ['two\nlines'], ['plain ’']])).toBe(
      `${mark}a\r\n"1,2"\r\n"say ""so"""\r\n"two\nlines"\r\nplain ’\r\n`,
    );
  });

  test('lets no spreadsheet run a cell as a formula', () => {
    expect(toCsv(['a'], [['=1+1'], ['+1'], ['-1'], ['@SUM(A1)']])).toBe(
      `${mark}a\r\n'=1+1\r\n'+1\r\n'-1\r\n'@SUM(A1)\r\n`,
    );
  });
});
