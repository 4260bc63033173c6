/** The comparison in short: of each cell its phrase and how well it is supported. The label of a row leads to its page, which has the rest. */

import { EvidenceMark } from '@/components/evidence/evidence-mark';
import { DataTable } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import type { Cell, Dimension } from '@/lib/dataset/schema';
import { type ComparedModel, modelColumns } from './model-columns';

type OverviewTableProps = {
  caption: string;
  columns: readonly ComparedModel[];
  groups: readonly {
    id: string;
    label: string;
    rows: readonly {
      dimension: Dimension;
      /** Its page. */
      href: string;
      cells: readonly ({ model: string } & Pick<Cell, 'short' | 'evidence'>)[];
    }[];
  }[];
};

export function OverviewTable({ caption, columns, groups }: OverviewTableProps) {
  // The table scrolls in a region of its own: a rule shows where that region ends.
  return (
    <div className="md:border-b md:border-ink">
      <DataTable
        caption={caption}
        corner="Dimension"
        tall
        even
        columns={modelColumns(columns)}
        groups={groups.map(({ id, label, rows }) => ({
          id,
          heading: label,
          rows: rows.map(({ dimension, href, cells }) => ({
            id: dimension.id,
            anchor: dimension.id,
            header: (
              <>
                <Link href={href} className="text-ink">
                  {dimension.label}
                </Link>{' '}
                <span className="block text-[0.875rem] font-normal text-muted">{dimension.question}</span>
              </>
            ),
            cells: cells.map(({ model, short, evidence }) => (
              <div key={model} className="md:min-w-36">
                <p>{short}</p>
                <p className="mt-1">
                  <EvidenceMark grade={evidence} />
                </p>
              </div>
            )),
          })),
        }))}
      />
    </div>
  );
}
