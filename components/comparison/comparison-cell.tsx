/** One cell: the phrase, how well it is supported, and the rest on demand or at once. */

import { EvidenceMark } from '@/components/evidence/evidence-mark';
import { SourceNumbers } from '@/components/evidence/source-numbers';
import { Support } from '@/components/evidence/support';
import { Disclosure } from '@/components/ui/disclosure';
import type { Cell } from '@/lib/dataset/schema';

type ComparisonCellProps = {
  cell: Cell;
  /** Numbers of its sources in the page's list. */
  numbers: readonly number[];
  /** What the cell is about, for those who meet its disclosure out of context: “DevOps, purpose”. */
  about: string;
  /** Shows the rest at once. */
  full?: boolean;
};

export function ComparisonCell({ cell, numbers, about, full = false }: ComparisonCellProps) {
  if (full) {
    return (
      <div className="max-w-measure">
        <p className="font-semibold">{cell.short}</p>
        <p className="mt-1">{cell.long}</p>
        <Support grade={cell.evidence} numbers={numbers} />
      </div>
    );
  }
  return (
    <div className="md:min-w-36">
      <p>{cell.short}</p>
      <p className="mt-1">
        <EvidenceMark grade={cell.evidence} />
      </p>
      <Disclosure
        compact
        className="mt-0.5"
        summary={
          <>
            More<span className="sr-only"> on {about}</span>
          </>
        }
      >
        <p>{cell.long}</p>
        <SourceNumbers numbers={numbers} />
      </Disclosure>
    </div>
  );
}
