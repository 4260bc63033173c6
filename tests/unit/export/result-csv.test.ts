import { describe, expect, test } from 'vitest';
import { resultCsv } from '@/lib/export/result-csv';
import { smallEdition } from '@/tests/made-up/small-edition';

const linesOf = (answers: Record<string, string>, scope = '') =>
  resultCsv(smallEdition, { answers, importance: { pace: 'more' } }, { code: '1A2B-C', scope })
    .trimEnd()
    .split('\r\n');

describe('a result as CSV', () => {
  test('has a line for each answer, whose shares are fractions of 1; without a lead nothing more', () => {
    const [header, ...lines] = linesOf({ pace: 'fast', cables: 'many' });
    expect(header).toBe(
      '\uFEFFAbout,Code,Part,Work area,Question,Answer,Counts,Leads,How clear,SysOps,DevOps,NetOps,TechOps,SRE',
    );
    // pace counts double: 2 × 2 of 5 weighted votes, split .8 and .2; cables: 1 of 5
    expect(lines).toEqual([
      ',1A2B-C,answer,Release and delivery,What about pace?,fast,Double,,,0,0.64,0,0,0.16',
      ',1A2B-C,answer,Network,What about cables?,many,Normal,,,0,0,0.2,0,0',
    ]);
  });

  test('lets no spreadsheet run a title as a formula, and keeps it in its cell', () => {
    const [, line] = linesOf({ pace: 'fast' }, '=1+1, "so"');
    expect(line?.startsWith(`"'=1+1, ""so""",1A2B-C,answer,`)).toBe(true);
  });
});
