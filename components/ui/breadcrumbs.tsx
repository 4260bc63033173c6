/** The path from the home page to this one. The last item is the page itself and isn't a link. */
import { Link } from './link';

export type Crumb = { label: string; href: string };

/**
 * `trail` holds the pages above this one, the highest first, without the home page; `current` names this page.
 * `brief` leaves its name out on phones, where the title below says it.
 */
export function Breadcrumbs({
  trail,
  current,
  brief = false,
}: {
  trail: readonly Crumb[];
  current: string;
  brief?: boolean;
}) {
  return (
    <nav aria-label="Breadcrumbs" className="text-sm text-muted print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        {[{ label: 'Opsblend', href: '/' }, ...trail].map(({ label, href }, index) => (
          <li key={href} className="flex gap-x-2">
            <Link href={href} className="inline-block min-h-6 text-muted hover:text-ink">
              {label}
            </Link>
            <span aria-hidden="true" className={brief && index === trail.length ? 'max-sm:sr-only' : ''}>
              /
            </span>
          </li>
        ))}
        <li aria-current="page" className={brief ? 'max-sm:sr-only' : ''}>
          {current}
        </li>
      </ol>
    </nav>
  );
}
