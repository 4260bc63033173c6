/** Some rows of the comparison for one model or a few, to stand inside an article. */

import { ModelMark } from '@/components/charts/model-mark';
import { Link } from '@/components/ui/link';
import type { Cell, Dimension, Model } from '@/lib/dataset/schema';
import { ComparisonCell } from './comparison-cell';

type RowExcerptProps = {
  rows: readonly {
    dimension: Dimension;
    /** The row in the comparison. */
    href: string;
    cells: readonly { model: Pick<Model, 'id' | 'name' | 'mark'>; cell: Cell; numbers: readonly number[] }[];
  }[];
};

export function RowExcerpt({ rows }: RowExcerptProps) {
  return (
    <dl className="divide-y divide-rule text-base leading-normal">
      {rows.map(({ dimension, href, cells }) => (
        <div key={dimension.id} className="py-3 first:pt-0 last:pb-0">
          <dt>
            <Link href={href} className="font-semibold text-ink">
              {dimension.label}
            </Link>{' '}
            <span className="block text-sm text-muted">{dimension.question}</span>
          </dt>
          {cells.map(({ model, cell, numbers }) => {
            const about = `${model.name}: ${dimension.label}`;
            // One model alone is that of the article: it needs no name, and there is room for all.
            if (cells.length === 1) {
              return (
                <dd key={model.id} className="mt-1">
                  <ComparisonCell cell={cell} numbers={numbers} about={about} full />
                </dd>
              );
            }
            return (
              <dd key={model.id} className="mt-2 gap-x-4 sm:grid sm:grid-cols-[7rem_minmax(0,1fr)]">
                <p className="font-semibold">
                  <ModelMark shape={model.mark.shape} colour={model.mark.colour} className="mr-2 align-[-0.125em]" />
                  {model.name}
                </p>
                <ComparisonCell cell={cell} numbers={numbers} about={about} />
              </dd>
            );
          })}
        </div>
      ))}
    </dl>
  );
}
