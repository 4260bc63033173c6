import { describe, expect, test } from 'vitest';
import type { Cell, Comparison, Source } from '@/lib/dataset';
import { comparisonCsv, comparisonMarkdown } from '@/lib/export/comparison';

const checkedOn = '2026-11-20';
const cell = (short: string, evidence: Cell['evidence'], sources: string[]): Cell => ({
  short,
  long: 'Not in a table.',
  evidence,
  sources,
  checkedOn,
});
const table: Comparison = {
  models: [
    { id: 'devops', name: 'DevOps' },
    { id: 'sre', name: 'SRE' },
  ],
  groups: [
    {
      id: 'work',
      label: 'The work',
      rows: [
        {
          dimension: { id: 'kpis', group: 'work', label: 'KPIs', question: 'How is it measured?' },
          cells: [
            { model: 'devops', cell: cell('Lead time, and more', 'verified', ['one', 'two']) },
            { model: 'sre', cell: cell('Error | budget', 'claim', ['two']) },
          ],
        },
      ],
    },
  ],
};
const source = (id: string, url: string | null): Source => ({
  id,
  title: `Book ${id}`,
  publisher: 'Somebody',
  published: '2016',
  url,
  status: 'weak',
  checkedOn,
});
const sources = [source('one', 'https://one.example/'), source('two', null)];

describe('a comparison as a file', () => {
  test('in CSV keeps the evidence, the sources and the day of the check beside every phrase', () => {
    expect(comparisonCsv(table, sources)).toBe(
      '\uFEFFGroup,Dimension,Question,DevOps,DevOps: evidence,DevOps: sources,DevOps: checked on,SRE,SRE: evidence,SRE: sources,SRE: checked on\r\n' +
        'The work,KPIs,How is it measured?,"Lead time, and more",verified,https://one.example/; Book two,2026-11-20,Error | budget,claim,Book two,2026-11-20\r\n',
    );
  });

  test('in Markdown has a table for each group, marks weak evidence, and gives sources as footnotes', () => {
    expect(comparisonMarkdown(table, sources)).toBe(`# DevOps and SRE compared

- *(claim without evidence)*: A source says so and gives no evidence. Read it as an opinion.

## The work

|  | **DevOps** | **SRE** |
| --- | --- | --- |
| **KPIs** | Lead time, and more[^one][^two] | Error \\| budget *(claim without evidence)*[^two] |

[^one]: Book one. Somebody, 2016. A weak source: a commercial or anonymous text without evidence of its own. Checked on 2026-11-20. <https://one.example/>
[^two]: Book two. Somebody, 2016. A weak source: a commercial or anonymous text without evidence of its own. Checked on 2026-11-20.
`);
  });
});
