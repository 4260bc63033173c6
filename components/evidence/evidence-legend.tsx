/** What the marks beside the statements mean. */
import type { EvidenceGrade } from '@/lib/dataset/ids';
import { evidenceWords } from '@/lib/words/evidence';
import { EvidenceMark } from './evidence-mark';

export function EvidenceLegend({ grades }: { grades: readonly EvidenceGrade[] }) {
  return (
    <dl className="max-w-measure text-sm">
      {grades.map((grade) => (
        <div key={grade} className="border-b border-rule py-2 sm:grid sm:grid-cols-[13rem_minmax(0,1fr)]">
          <dt>
            <EvidenceMark grade={grade} />
          </dt>
          <dd>{evidenceWords[grade].meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
