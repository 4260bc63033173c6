/** The header of a row: the dimension, the question that its cells answer, and where it leads. */
import type { Dimension } from '@/lib/dataset/schema';
import type { RowRelations as Relations } from '@/lib/guide/views/links';
import { FoldedRelations } from './row-relations';

export function RowHeader({ dimension, related }: { dimension: Dimension; related: Relations }) {
  return (
    <>
      {dimension.label} <span className="block text-[0.875rem] font-normal text-muted">{dimension.question}</span>
      <FoldedRelations related={related} about={dimension.label} />
    </>
  );
}
