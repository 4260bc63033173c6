/** Rows of the comparison with all that their cells say: a row a dimension, a column a model. */
import { DataTable } from '@/components/ui/data-table';
import type { Cell, Dimension } from '@/lib/dataset/schema';
import type { RowRelations } from '@/lib/guide/views/links';
import { ComparisonCell } from './comparison-cell';
import { type ComparedModel, modelColumns } from './model-columns';
import { RowHeader } from './row-header';

type ComparisonTableProps = {
  caption: string;
  /** Shows what the cells say at once, where there are only a few. */
  full?: boolean;
  columns: readonly ComparedModel[];
  groups: readonly {
    id: string;
    label: string;
    rows: readonly {
      dimension: Dimension;
      related: RowRelations;
      cells: readonly { model: string; modelName: string; cell: Cell; numbers: readonly number[] }[];
    }[];
  }[];
};

export function ComparisonTable({ caption, full = false, columns, groups }: ComparisonTableProps) {
  // The table scrolls in a region of its own: a rule shows where that region ends.
  return (
    <div className="md:border-b md:border-ink">
      <DataTable
        caption={caption}
        corner="Dimension"
        captionHidden={full}
        tall={!full}
        even
        columns={modelColumns(columns)}
        groups={groups.map((group) => ({
          id: group.id,
          // A full table is short: its one group is named by the heading above it.
          ...(full ? {} : { heading: group.label }),
          rows: group.rows.map(({ dimension, related, cells }) => ({
            id: dimension.id,
            anchor: dimension.id,
            header: <RowHeader dimension={dimension} related={related} />,
            cells: cells.map(({ model, modelName, cell, numbers }) => (
              <ComparisonCell
                key={model}
                cell={cell}
                numbers={numbers}
                about={`${modelName}: ${dimension.label}`}
                full={full}
              />
            )),
          })),
        }))}
      />
    </div>
  );
}
