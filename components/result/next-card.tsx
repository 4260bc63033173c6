/** Beside the verdict: what to do first, what can go wrong, what to find out, and the ways to pass the result on. */
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { practicePath } from '@/lib/address/record';
import { paperPath } from '@/lib/address/result';
import type { ResultPage } from '@/lib/guide/browser/result/result-page';
import { countInWords } from '@/lib/words/numbers';

type NextCardProps = Pick<ResultPage, 'plan' | 'risk' | 'cautions' | 'changes' | 'code' | 'scope'> & {
  isPrivate: boolean;
};

export function NextCard({ plan, risk, cautions, changes, code, scope, isPrivate }: NextCardProps) {
  const first = plan.flatMap(({ practices }) => practices)[0];
  const [caution, ...others] = cautions;
  const [ask] = changes.open;
  return (
    <dl className="text-sm leading-snug">
      {first ? (
        <Point term="First step this month">
          <Link href={practicePath(first.id)} className="text-base font-semibold text-ink">
            {first.name}
          </Link>
          <span className="mt-0.5 block max-sm:hidden">{first.firstStep}</span>
        </Point>
      ) : null}
      {caution ? (
        <Point term="Caution">
          <Link href="#cautions" className="text-base font-semibold text-warn">
            {caution.title}
          </Link>
          {others.length > 0 ? <span className="text-muted"> and {countInWords(others.length)} more</span> : null}
        </Point>
      ) : risk ? (
        <Point term={`What goes wrong with ${risk.model}`}>
          <Link href={risk.href} className="text-ink">
            {risk.text}
          </Link>
        </Point>
      ) : null}
      {ask && changes.first > 0 ? (
        <Point term="Find out first">
          <Link href={ask.change}>{ask.text}</Link>
        </Point>
      ) : null}
      <Point term="Pass it on">
        <ul className="flex flex-wrap gap-x-5">
          {[
            { href: '#share', label: 'Share or save it' },
            ...(isPrivate ? [] : [{ href: paperPath(code, scope), label: 'One page for management' }]),
            { href: '#team', label: 'Decide as a team' },
          ].map(({ href, label }) => (
            <li key={href}>
              <Link href={href} className="inline-flex min-h-7 items-center">
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </Point>
    </dl>
  );
}

function Point({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="border-b border-rule py-2 first:pt-0 last:border-0 last:pb-0">
      <dt className="text-muted">{term}</dt>
      <dd className="mt-0.5">{children}</dd>
    </div>
  );
}
