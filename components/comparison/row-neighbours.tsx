/** The rows before and after a row of the comparison, and the way to all of them. */
import { Link } from '@/components/ui/link';
import type { RecordLink } from '@/lib/guide/views/links';

type RowNeighboursProps = { previous: RecordLink | null; next: RecordLink | null; all: RecordLink };

export function RowNeighbours({ previous, next, all }: RowNeighboursProps) {
  return (
    <ul className="max-w-measure">
      {previous === null ? null : <Neighbour position="Before this" row={previous} />}
      {next === null ? null : <Neighbour position="After this" row={next} />}
      <li className="py-3">
        <Link href={all.href}>{all.label}</Link>
      </li>
    </ul>
  );
}

function Neighbour({ position, row }: { position: string; row: RecordLink }) {
  return (
    <li className="border-b border-rule py-3 first:pt-0">
      <span className="block text-sm text-muted">{position}</span>
      <Link href={row.href} className="font-semibold">
        {row.label}
      </Link>
    </li>
  );
}
