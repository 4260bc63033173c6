/** A metric as the catalogue defines it, to stand inside an article. */
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Formula } from '@/components/ui/formula';
import { ScrollRegion } from '@/components/ui/scroll-region';
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
      <ScrollRegion label={`Formula: ${name}`} className="my-3 overflow-x-auto py-2">
        <Formula tex={String.raw`\displaystyle ${formula}`} />
      </ScrollRegion>
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
