/** The header of every page: the guide's name with its sign, the navigation and the link to the search. */
import { StaticPart } from '@/components/static-part/static-part';
import { Link } from '@/components/ui/link';
import type { PageLink } from './page-link';
import { SearchLink } from './search-link';
import { SiteNav } from './site-nav';
import { SiteSign } from './site-sign';

export function SiteHeader({ pages }: { pages: readonly PageLink[] }) {
  return (
    <header className="mx-auto w-full max-w-page px-4 pt-4 sm:px-8 print:hidden">
      {/* From the left, so that nothing moves when the browser paints what has arrived so far. */}
      <div className="flex flex-wrap items-center gap-x-6 border-b-4 border-double border-ink pb-1.5 lg:gap-x-10">
        <StaticPart constant="name">
          <Link
            href="/"
            className="inline-flex min-h-9 items-center gap-2.5 font-display text-2xl font-medium text-ink no-underline"
          >
            <SiteSign />
            Opsblend
          </Link>
        </StaticPart>
        <div className="max-md:order-last max-md:w-full">
          <SiteNav pages={pages.map(({ href, label }) => ({ href, label }))} />
        </div>
        <div className="ml-auto flex">
          <SearchLink />
        </div>
      </div>
    </header>
  );
}
