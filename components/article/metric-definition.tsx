/** A metric as the catalogue defines it, to stand inside an article. */

import { Support } from '@/components/evidence/support';
import { Formula } from '@/components/ui/formula';
import { Link } from '@/components/ui/link';
import { ScrollRegion } from '@/components/ui/scroll-region';
import type { LiveMetric } from '@/lib/guide/article/live-pieces';
import { LivePiece } from './live-piece';

export function MetricDefinition({ metric }: { metric: Omit<LiveMetric, 'kind'> }) {
  const { name, href, definition, formula, unit, caution, evidence, numbers } = metric;
  return (
    <LivePiece
      caption={
        <>
          Metric: <Link href={href}>{name}</Link>
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
      <Support grade={evidence} numbers={numbers} />
    </LivePiece>
  );
}
