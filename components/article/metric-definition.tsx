/** A metric as the catalogue defines it, to stand inside an article. */
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Formula } from '@/components/ui/formula';
import type { Metric } from '@/lib/dataset/catalogue-schema';
import { LivePiece } from './live-piece';

type MetricDefinitionProps = {
  metric: Pick<Metric, 'name' | 'definition' | 'formula' | 'unit' | 'caution'> & { href: string };
  /** Its evidence and its sources. */
  support: ReactNode;
};

export function MetricDefinition({ metric, support }: MetricDefinitionProps) {
  const { name, href, definition, formula, unit, caution } = metric;
  return (
    <LivePiece
      caption={
        <>
          Metric:{' '}
          <Link href={href} prefetch={false}>
            {name}
          </Link>
        </>
      }
    >
      <p>{definition}</p>
      <section
        aria-label={`Formula: ${name}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className="my-3 overflow-x-auto py-2 print:overflow-visible"
      >
        <Formula tex={String.raw`\displaystyle ${formula}`} />
      </section>
      <p className="text-sm">
        <span className="font-semibold">Unit:</span> {unit}
      </p>
      <p className="mt-1 text-sm">
        <span className="font-semibold">Caution:</span> {caution}
      </p>
      {support}
    </LivePiece>
  );
}
