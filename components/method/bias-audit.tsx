/** Whether the questionnaire favours a model: computed when this page was built. */
import { DataTable } from '@/components/ui/data-table';
import type { MethodPage } from '@/lib/guide/method/method-page';

export function BiasAudit({ count, rows }: MethodPage['audit']) {
  const evenShare = `${Math.round(100 / rows.length)}%`;
  return (
    <>
      <p className="mb-5 max-w-measure">
        Answers chosen at random mean nothing, so no model should profit from them. We scored{' '}
        {count.toLocaleString('en-GB')} random sheets. Without any bias each model would have {evenShare} on average and
        lead in {evenShare} of them; we accept 14 to 26% and 10 to 30%. Each model must also be able to lead clearly,
        with at least 45%.
      </p>
      <DataTable
        caption="Each model’s mean share and how often it leads over random answers, and the highest share it can reach"
        captionHidden
        corner="Model"
        columns={[
          { id: 'mean', label: 'Mean share', align: 'end' },
          { id: 'leads', label: 'Leads', align: 'end' },
          { id: 'reach', label: 'Highest share', align: 'end' },
        ]}
        groups={[
          {
            id: 'models',
            rows: rows.map(({ id, name, meanShare, leads, reach }) => ({
              id,
              header: name,
              cells: [meanShare, leads, reach],
            })),
          },
        ]}
      />
    </>
  );
}
