/** An entry in the list of its catalogue, in a line: enough to choose it by, and the way to its page. */
import { EvidenceDot } from '@/components/evidence/evidence-dot';
import { Link } from '@/components/ui/link';
import type { ListedEntry } from '@/lib/guide/catalogue/entry-parts';
import { targetWash } from './entry';

export function ListedItem({ entry }: { entry: ListedEntry }) {
  const { id, href, name, about, warning, evidence } = entry;
  return (
    <li id={id} className={`border-b border-rule py-1.5 ${targetWash}`}>
      {evidence === null ? null : <EvidenceDot grade={evidence} />}{' '}
      <h3 className="inline text-base">
        <Link href={href} className="text-ink">
          {name}
        </Link>
      </h3>{' '}
      {warning === null ? null : <strong className="text-sm font-semibold text-warn">Warning: {warning} </strong>}
      <span className="text-sm text-muted">{about}</span>
    </li>
  );
}
