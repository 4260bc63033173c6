/** All rows of the comparison for one model, a group at a time, each group folded. */

import { Support } from '@/components/evidence/support';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import type { Cell, Dimension } from '@/lib/dataset/schema';
import type { RelatedLinks as Related } from '@/lib/guide/views/links';
import { RelatedLinks } from './related-links';

type ModelRowsProps = {
  groups: readonly {
    id: string;
    label: string;
    rows: readonly {
      dimension: Dimension;
      /** The row in the comparison of all models. */
      href: string;
      cell: Cell;
      numbers: readonly number[];
      related: readonly Related[];
    }[];
  }[];
};

export function ModelRows({ groups }: ModelRowsProps) {
  return groups.map((group) => (
    <Disclosure
      key={group.id}
      className="border-b border-rule py-2"
      summary={
        <>
          {group.label}{' '}
          <span className="text-muted">
            ({group.rows.length} {group.rows.length === 1 ? 'row' : 'rows'})
          </span>
        </>
      }
    >
      <dl>
        {group.rows.map(({ dimension, href, cell, numbers, related }) => (
          <div
            key={dimension.id}
            id={`row-${dimension.id}`}
            className="border-t border-rule py-3 sm:grid sm:grid-cols-[11rem_minmax(0,38rem)] sm:gap-x-6"
          >
            <dt>
              <Link href={href} className="font-semibold text-ink">
                {dimension.label}
              </Link>
              <span className="block text-sm text-muted">{dimension.question}</span>
            </dt>
            <dd>
              <p className="font-semibold">{cell.short}</p>
              <p className="mt-1">{cell.long}</p>
              <Support grade={cell.evidence} numbers={numbers} />
              <RelatedLinks related={related} />
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  ));
}
