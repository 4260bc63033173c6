/** A part of a story as a table: a row a model, which leads to its article. */
import type { ReactNode } from 'react';
import { ModelMark } from '@/components/charts/model-mark';
import { DataTable } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import { modelPath } from '@/lib/address/record';
import type { Model } from '@/lib/dataset/schema';

type ModelTableProps = {
  caption: string;
  columns: readonly { id: string; label: string }[];
  rows: readonly {
    model: Pick<Model, 'id' | 'name' | 'mark'>;
    /** The element id of the row, where something leads to it. */
    anchor?: string;
    /** Under the model's name. */
    below?: ReactNode;
    cells: readonly ReactNode[];
  }[];
  tall?: boolean;
};

export function ModelTable({ caption, columns, rows, tall = false }: ModelTableProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      corner="Model"
      tall={tall}
      even
      columns={columns}
      groups={[
        {
          id: 'models',
          rows: rows.map(({ model, below, ...row }) => ({
            ...row,
            id: model.id,
            header: (
              <>
                <span className="whitespace-nowrap">
                  <ModelMark shape={model.mark.shape} colour={model.mark.colour} className="mr-2 align-[-0.125em]" />
                  <Link href={modelPath(model.id)} className="text-ink">
                    {model.name}
                  </Link>
                </span>
                {below}
              </>
            ),
          })),
        },
      ]}
    />
  );
}
