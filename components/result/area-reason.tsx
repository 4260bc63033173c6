/** In a row of the work areas: the answer that gave its leader most, or the question that would tell who leads. */
import { Link } from '@/components/ui/link';
import type { AreaRow } from '@/lib/guide/browser/result/areas';

export function AreaReason({ because, ask }: Pick<AreaRow, 'because' | 'ask'>) {
  if (because !== undefined) return because;
  if (!ask) return 'Not enough is known here.';
  return (
    <>
      This would tell most: <Link href={ask.change}>{ask.question}</Link>
    </>
  );
}
