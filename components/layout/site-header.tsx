/** The head of every page: the guide's name with its sign, and where one can go. */
import Link from 'next/link';
import { SearchLink } from './search-link';
import { SiteNav } from './site-nav';
import { SiteSign } from './site-sign';

export function SiteHeader() {
  return (
    <header className="mx-auto w-full max-w-page px-4 pt-4 sm:px-8 print:hidden">
      <div className="flex flex-wrap items-center justify-between gap-x-8 border-b-4 border-double border-ink pb-1.5">
        <Link
          href="/"
          className="inline-flex min-h-9 items-center gap-2.5 font-display text-2xl font-medium text-ink no-underline"
        >
          <SiteSign />
          Opsblend
        </Link>
        <div className="flex flex-wrap items-center gap-x-5 max-md:contents sm:gap-x-7">
          <div className="max-md:order-last max-md:w-full">
            <SiteNav />
          </div>
          <SearchLink />
        </div>
      </div>
    </header>
  );
}
