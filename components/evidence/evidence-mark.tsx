/** How well a statement is supported, in words; the small sign before them only helps the eye. */
import type { EvidenceGrade } from '@/lib/dataset/ids';
import { evidenceWords } from '@/lib/words/evidence';
import { evidenceSigns } from './evidence-dot';

export function EvidenceMark({ grade }: { grade: EvidenceGrade }) {
  return (
    <span className="inline-flex items-baseline gap-1.5 text-[0.875rem] text-muted">
      <svg width="9" height="9" viewBox="-5 -5 10 10" aria-hidden="true" className="shrink-0">
        {evidenceSigns[grade]}
      </svg>
      <span>{evidenceWords[grade].label}</span>
    </span>
  );
}
