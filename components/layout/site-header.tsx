/** The head of every page: the guide's name, and where one can go. */
import Link from 'next/link';
import { SiteNav } from './site-nav';

export function SiteHeader() {
  return (
    <header className="mx-auto w-full max-w-page px-4 pt-4 sm:px-8 print:hidden">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 border-b-4 border-double border-ink pb-1.5">
        <Link href="/" className="inline-flex min-h-9 items-center font-display text-2xl text-ink no-underline">
          Opsblend
        </Link>
        <SiteNav />
      </div>
    </header>
  );
}
