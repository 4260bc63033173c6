/** Links to what people most often want of the comparison, and to the same models in another order. Each only changes the choice. */

import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import type { ComparisonPage } from '@/lib/guide/comparison/comparison-page';

type ComparisonWaysProps = Pick<ComparisonPage['links'], 'presets' | 'pairs'> & Pick<ComparisonPage, 'columns'>;

export function ComparisonWays({ presets, pairs, columns }: ComparisonWaysProps) {
  return (
    <div className="mt-3 flex flex-col gap-y-2 border-t border-rule py-2 text-sm">
      <Line id="often" label="Often wanted">
        {presets.map((way) => (
          <Way key={way.label} {...way} />
        ))}
      </Line>
      <Line id="two" label="Two at a time">
        {pairs.map((way) => (
          <Way key={way.label} {...way} />
        ))}
      </Line>
      <Line id="order" label="Order">
        {columns.map(({ id, name, moves }) => (
          <li key={id} className="whitespace-nowrap">
            <Move id={`left-${id}`} href={moves.left} sign="←" label={`${name} one place to the left`} />
            {name}
            <Move id={`right-${id}`} href={moves.right} sign="→" label={`${name} one place to the right`} />
          </li>
        ))}
      </Line>
    </div>
  );
}

function Line({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className="sm:flex sm:gap-x-8">
      <p id={`ways-${id}`} className="shrink-0 font-semibold sm:w-32">
        {label}
      </p>
      <ul aria-labelledby={`ways-${id}`} className="flex flex-wrap gap-x-5">
        {children}
      </ul>
    </div>
  );
}

function Way({ label, href, current }: { label: string; href: string; current: boolean }) {
  return (
    <li>
      <Link
        id={`way-${label.toLowerCase().replaceAll(' ', '-')}`}
        href={href}
        data-in-place={true}
        aria-current={current ? 'true' : undefined}
        className="inline-block min-h-6"
      >
        {label}
      </Link>
    </li>
  );
}

type MoveProps = { id: string; href: string | null; sign: string; label: string };

function Move({ id, href, sign, label }: MoveProps) {
  if (href === null) return null;
  return (
    <Link
      id={id}
      href={href}
      data-in-place={true}
      aria-label={label}
      className="inline-block min-h-6 min-w-6 text-center no-underline hover:underline"
    >
      {sign}
    </Link>
  );
}
