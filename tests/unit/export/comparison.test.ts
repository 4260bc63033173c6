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
          scale: { name: 'Where it measures', low: 'at the systems', high: 'where users are' },
          difference: 1 / 3,
          cells: [
            {
              model: 'devops',
              cell: cell('Lead time, and more', 'verified', ['one', 'two']),
              place: { at: 3, why: 'It counts changes.' },
            },
            {
              model: 'sre',
              cell: cell('Error | budget', 'claim', ['two']),
              place: { at: 5, why: 'It counts what users got.' },
            },
          ],
        },
        {
          dimension: { id: 'typical-tools', group: 'work', label: 'Tools', question: 'Which?' },
          scale: null,
          difference: null,
          cells: [
            { model: 'devops', cell: cell('Git', 'verified', []), place: null },
            { model: 'sre', cell: cell('Prometheus', 'verified', []), place: null },
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
  test('in CSV keeps the evidence, the sources, the day of the check and the place beside every phrase', () => {
    expect(comparisonCsv(table, sources)).toBe(
      '\uFEFFGroup,Dimension,Question,DevOps,DevOps: evidence,DevOps: sources,DevOps: checked on,DevOps: place,DevOps: why,' +
        'SRE,SRE: evidence,SRE: sources,SRE: checked on,SRE: place,SRE: why,Scale,Difference\r\n' +
        'The work,KPIs,How is it measured?,"Lead time, and more",verified,https://one.example/; Book two,2026-11-20,3,It counts changes.,' +
        'Error | budget,claim,Book two,2026-11-20,5,It counts what users got.,' +
        'Where it measures: from 1 (at the systems) to 5 (where users are),0.33\r\n' +
        'The work,Tools,Which?,Git,verified,,2026-11-20,,,Prometheus,verified,,2026-11-20,,,,\r\n',
    );
  });

  test('in Markdown has a table for each group, marks weak evidence, and gives sources as footnotes', () => {
    expect(comparisonMarkdown(table, sources)).toBe(`# DevOps and SRE compared

- *(claim without evidence)*: A source says so and gives no evidence. Read it as an opinion.
- (1 of 5) and so on: the place on the row’s scale, which is this guide’s own reading of the cell. The difference is the mean distance of the places, from 0 to 1.

## The work

|  | **DevOps** | **SRE** | **Difference** |
| --- | --- | --- | --- |
| **KPIs** | Lead time, and more (3 of 5)[^one][^two] | Error \\| budget *(claim without evidence)* (5 of 5)[^two] | Apart (0.33). Where it measures: from 1 (at the systems) to 5 (where users are) |
| **Tools** | Git | Prometheus | Not measured |

[^one]: Book one. Somebody, 2016. A weak source: a commercial or anonymous text without evidence of its own. Checked on 2026-11-20. <https://one.example/>
[^two]: Book two. Somebody, 2016. A weak source: a commercial or anonymous text without evidence of its own. Checked on 2026-11-20.
`);
  });

  test('in Markdown goes without marks where none are wanted', () => {
    const text = comparisonMarkdown(table, sources, { marks: false });
    expect(text).not.toContain('claim without evidence');
    expect(text).toContain('Error \\| budget (5 of 5)[^two]');
  });
});
