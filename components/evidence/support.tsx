/** How well a statement is supported: its grade of evidence, and its sources. */
import type { EvidenceGrade } from '@/lib/dataset/ids';
import { EvidenceMark } from './evidence-mark';
import { SourceNumbers } from './source-numbers';

export function Support({ grade, numbers }: { grade: EvidenceGrade; numbers: readonly number[] }) {
  return (
    <div className="mt-1 flex flex-wrap items-baseline gap-x-4 text-sm">
      <EvidenceMark grade={grade} />
      <SourceNumbers numbers={numbers} />
    </div>
  );
}
