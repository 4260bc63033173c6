/** What every answer gave to every model. The columns add up exactly to the models' shares. */

import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import type { BlendRow, ContributionRow } from '@/lib/guide/browser/result/result-page';
import { importanceRemark } from '@/lib/words/importance';

type ContributionsProps = { rows: readonly ContributionRow[]; models: readonly BlendRow[] };

export function Contributions({ rows, models }: ContributionsProps) {
  return (
    <Disclosure compact summary="All answers and what each gave" className="mt-1 mb-1 print:hidden">
      <DataTable
        caption="Percentage points that each answer gave to each model. A column adds to the model’s share."
        corner="Question and answer"
        columns={models.map(({ id, name }) => ({ id, label: name, align: 'end' as const }))}
        groups={[
          {
            id: 'answers',
            rows: [
              ...rows.map(({ question, answer, importance, points, change }) => ({
                id: question,
                header: (
                  <>
                    <Link href={change} className="font-normal">
                      {question}
                    </Link>
                    <span className="block">{answer}</span>
                    <ImportanceRemark importance={importance} />
                  </>
                ),
                cells: points.map((value) => (value === 0 ? '–' : value.toFixed(1))),
              })),
              {
                id: 'sum',
                header: 'Sum',
                cells: models.map(({ id, share }) => <strong key={id}>{(share * 100).toFixed(1)}</strong>),
              },
            ],
          },
        ]}
      />
    </Disclosure>
  );
}

function ImportanceRemark({ importance }: Pick<ContributionRow, 'importance'>) {
  const remark = importanceRemark(importance);
  return remark ? <span className="block font-normal text-muted">{remark}</span> : null;
}
