/** One cell: the phrase, how well it is supported, and the rest on demand. */
import { Disclosure } from '@/components/ui/disclosure';
import type { Cell } from '@/lib/dataset/schema';
import { EvidenceMark } from './evidence-mark';
import { SourceNumbers } from './source-numbers';

type ComparisonCellProps = {
  cell: Cell;
  /** Numbers of its sources in the page's list. */
  numbers: readonly number[];
  /** What the cell is about, for those who meet its disclosure out of context: “DevOps, purpose”. */
  about: string;
};

export function ComparisonCell({ cell, numbers, about }: ComparisonCellProps) {
  return (
    <div className="md:min-w-40">
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
