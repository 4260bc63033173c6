/** The foot of every page: what this is, under which terms, and how it treats its readers. */
import Link from 'next/link';
import { ThemeSwitch } from './theme-switch';

const notes = [
  {
    term: 'What this is',
    text: 'An open decision guide to five models of IT operations: SysOps, DevOps, NetOps, TechOps and SRE.',
  },
  {
    term: 'Privacy',
    text: 'No account, no cookie, no tracker: your answers are kept in your browser and in the link to your result, the chosen theme in your browser; the server stores none of it.',
  },
  { term: 'Licence', text: 'Free to use, copy and change under the MIT licence.' },
] as const;

export function SiteFooter() {
  return (
    <footer className="mx-auto w-full max-w-page px-4 pb-10 sm:px-8">
      <dl className="grid gap-x-12 gap-y-4 border-t border-ink pt-5 text-sm text-muted sm:grid-cols-2 lg:grid-cols-4">
        {notes.map(({ term, text }) => (
          <div key={term}>
            <dt className="font-semibold text-ink">{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div className="print:hidden">
          <dt className="font-semibold text-ink">Method</dt>
          <dd>
            <Link href="/method" className="inline-block min-h-6">
              How a recommendation is made
            </Link>
          </dd>
        </div>
      </dl>
      <div className="mt-6 border-t border-rule pt-3 text-sm text-muted print:hidden">
        <ThemeSwitch />
      </div>
    </footer>
  );
}
