'use client';

import { usePathname } from 'next/navigation';
/** The main navigation. It is a client component only to know the path; the server renders it whole, so it works without scripts. */
import { Link } from '@/components/ui/link';
import type { PageLink } from './page-link';

/** `page` for the page itself, `true` for a page below it, nothing elsewhere. */
function currentState(pathname: string, href: string): 'page' | 'true' | undefined {
  if (pathname === href) return 'page';
  return pathname.startsWith(`${href}/`) ? 'true' : undefined;
}

export function SiteNav({ pages }: { pages: readonly PageLink[] }) {
  const pathname = usePathname();
  return (
    <nav aria-label="Main">
      {/* Where one line is too short for all entries, as at 320 px, there are two, of three and two. */}
      <ul className="flex flex-wrap gap-x-5 min-[23rem]:gap-x-2.5 min-[23rem]:text-[0.875rem] min-[23rem]:tracking-tight min-[26rem]:gap-x-5 min-[26rem]:text-base min-[26rem]:tracking-normal sm:gap-x-7 md:max-lg:gap-x-4">
        {pages.map(({ href, label }) => (
          <li key={href} className="flex">
            <Link
              href={href}
              aria-current={currentState(pathname, href)}
              className="inline-flex min-h-9 items-center text-ink no-underline decoration-2 underline-offset-8 hover:underline hover:decoration-strong-rule aria-[current]:underline aria-[current]:decoration-ink"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
