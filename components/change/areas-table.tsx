/** Who leads each work area, in the first result and in the second. */
import { DataTable } from '@/components/ui/data-table';
import type { ChangePage } from '@/lib/guide/change/change-page';
import { sideWords } from '@/lib/words/change';

export function AreasTable({ areas }: Pick<ChangePage, 'areas'>) {
  return (
    <DataTable
      caption="Who leads each work area in the two results"
      captionHidden
      corner="Work area"
      columns={[
        { id: 'first', label: sideWords.from.label },
        { id: 'second', label: sideWords.to.label },
        { id: 'leader', label: 'Leader' },
      ]}
      groups={[
        {
          id: 'areas',
          rows: areas.map(({ id, label, first, second, isSame }) => ({
            id,
            header: label,
            cells: [first, second, isSame ? 'the same' : <strong key={id}>differs</strong>],
          })),
        },
      ]}
    />
  );
}
