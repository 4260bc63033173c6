/** Where to read on about a cell: a line for each kind of link. Left out on paper. */
import { Link } from '@/components/ui/link';
import type { RelatedLinks as Related } from '@/lib/guide/views/links';

export function RelatedLinks({ related }: { related: readonly Related[] }) {
  return related.map(({ term, links }) => (
    <p key={term} className="mt-1 text-sm print:hidden">
      <span className="text-muted">{term}:</span>{' '}
      {links.map(({ label, href }, index) => (
        <span key={href}>
          <Link href={href}>{label}</Link>
          {index === links.length - 1 ? '' : '; '}
        </span>
      ))}
    </p>
  ));
}
