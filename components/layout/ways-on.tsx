/** Ways on from a page that has failed. */
import type { DescribedPage } from './page-link';

export function WaysOn({ pages }: { pages: readonly DescribedPage[] }) {
  return (
    <ul className="max-w-measure divide-y divide-rule border-y border-rule">
      {pages.map(({ href, label, description }) => (
        <li key={href} className="py-2.5">
          <a href={href} className="inline-block min-h-6 font-medium">
            {label}
          </a>
          <span className="block text-muted">{description}</span>
        </li>
      ))}
    </ul>
  );
}
