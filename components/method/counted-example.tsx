/** One worked example in plain numbers, before the formulas: three answers, what they give, and the shares that follow. */
import { DataTable } from '@/components/ui/data-table';
import type { CountedExample as Example } from '@/lib/guide/method/counted-example';

export function CountedExample({ example }: { example: Example }) {
  const { models, rows, points, cast, shares } = example;
  const [leader] = models;
  return (
    <>
      <div className="running-text">
        <p>
          Take three answers. Each has one vote, and the option that was chosen splits it between models; what it
          doesn’t give to any, it keeps back. The vote counts as much as the question weighs. A question that somebody
          marks as more important weighs double.
        </p>
      </div>
      <div className="mt-6">
        <DataTable
          caption="Three answers and the points that they give"
          corner="Question and answer"
          columns={[
            { id: 'weight', label: 'Weight', align: 'end' },
            ...models.map(({ id, name }) => ({ id, label: name, align: 'end' as const })),
            { id: 'kept-back', label: 'Kept back', align: 'end' },
          ]}
          groups={[
            {
              id: 'answers',
              rows: rows.map(({ id, question, answer, base, remark, weight, points: given, keptBack }) => ({
                id,
                header: (
                  <>
                    {question} <span className="font-normal text-muted">{answer}</span>
                  </>
                ),
                cells: [remark === null ? weight : `${base}, ${remark.toLowerCase()}: ${weight}`, ...given, keptBack],
              })),
            },
            {
              id: 'sums',
              rows: [
                { id: 'points', header: 'Points', cells: ['', ...points, ''] },
                { id: 'shares', header: 'Share', cells: ['', ...shares, ''] },
              ],
            },
          ]}
        />
      </div>
      {leader === undefined ? null : (
        <div className="running-text mt-6">
          <p>
            Together the models have {cast} points. {leader.name} has {points[0]} of them: {points[0]} divided by {cast}{' '}
            makes {shares[0]}. That is all the counting there is. The rest of this section says the same for any number
            of answers.
          </p>
        </div>
      )}
    </>
  );
}
