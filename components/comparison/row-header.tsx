/** The header of a row: the dimension, and the question that its cells answer. */
import type { Dimension } from '@/lib/dataset/schema';

export function RowHeader({ dimension }: { dimension: Dimension }) {
  return (
    <>
      {dimension.label} <span className="block text-[0.875rem] font-normal text-muted">{dimension.question}</span>
    </>
  );
}
