/** The footer of every page: links, privacy, licence and the theme switch. */

import { StaticPart } from '@/components/static-part/static-part';
import { ThemeSwitch } from '@/components/theme/theme-switch';
import { Link } from '@/components/ui/link';
import type { PageLink } from './page-link';

/** A list that is no longer than this stands in one column. */
const fewPages = 4;

/** @param groups where else one can go, under headings */
export function SiteFooter({ groups }: { groups: readonly { heading: string; pages: readonly PageLink[] }[] }) {
  return (
    <footer className="mx-auto w-full max-w-page px-4 pb-10 text-sm text-muted sm:px-8 print:px-0 print:pb-0">
      <StaticPart constant="footer">
        <div className="grid gap-x-12 gap-y-6 border-t-4 border-double border-ink pt-5 sm:grid-cols-2 lg:grid-cols-[minmax(0,0.5fr)_repeat(2,minmax(0,1.2fr))_minmax(0,1.3fr)] print:hidden">
          {groups.map(({ heading, pages }) => (
            <nav key={heading} aria-label={heading}>
              <p aria-hidden="true" className="font-semibold text-ink">
                {heading}
              </p>
              <ul className={`mt-1 columns-2 ${pages.length > fewPages ? '' : 'sm:columns-1'}`}>
                {pages.map(({ href, label }) => (
                  <li key={href}>
                    <Link href={href} className="inline-block min-h-6 text-muted hover:text-ink">
                      {label}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
          <p>
            <strong className="block font-semibold text-ink">Privacy</strong>
            No account, no cookie, no tracker: your answers are in your browser and in the link to your result. The
            server stores none; rooms are encrypted.
          </p>
        </div>
      </StaticPart>
      <div className="mt-6 flex flex-wrap items-center justify-between gap-x-8 gap-y-2 border-t border-rule pt-3 print:pt-1 print:mt-1">
        <p>Free to use, copy and change, under the MIT licence.</p>
        <div className="print:hidden">
          <ThemeSwitch />
        </div>
      </div>
    </footer>
  );
}
