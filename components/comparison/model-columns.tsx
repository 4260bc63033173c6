import { ModelMark } from '@/components/charts/model-mark';
import type { DataColumn } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import { modelPath } from '@/lib/address/record';
import type { Model } from '@/lib/dataset/schema';

export type ComparedModel = Pick<Model, 'id' | 'name' | 'mark'>;

/** A column of a table for each model, headed by its mark and a link to its article. */
export function modelColumns(models: readonly ComparedModel[]): readonly DataColumn[] {
  return models.map(({ id, name, mark }) => ({
    id,
    label: name,
    header: (
      <span className="whitespace-nowrap">
        <ModelMark shape={mark.shape} colour={mark.colour} className="mr-2 align-[-0.125em]" />
        <Link href={modelPath(id)} className="text-ink">
          {name}
        </Link>
      </span>
    ),
  }));
}
