/** Ways on from a page that has failed. */
import { Link } from '@/components/ui/link';
import type { DescribedPage } from './page-link';

export function WaysOn({ pages }: { pages: readonly DescribedPage[] }) {
  return (
    <ul className="max-w-measure divide-y divide-rule border-y border-rule">
      {pages.map(({ href, label, description }) => (
        <li key={href} className="py-2.5">
          <Link href={href} className="inline-block min-h-6 font-medium">
            {label}
          </Link>
          <span className="block text-muted">{description}</span>
        </li>
      ))}
    </ul>
  );
}
