/** How well a statement is supported, in words; the small sign before them only helps the eye. */
import type { ReactNode } from 'react';
import type { EvidenceGrade } from '@/lib/dataset/ids';
import { evidenceWords } from '@/lib/words/evidence';

export function EvidenceMark({ grade }: { grade: EvidenceGrade }) {
  return (
    <span className="inline-flex items-baseline gap-1.5 text-[0.875rem] text-muted">
      <svg {...box} aria-hidden="true">
        {signs[grade]}
      </svg>
      <span>{evidenceWords[grade].label}</span>
    </span>
  );
}

/** The sign alone, where a page has many of them and a legend. It is read out as its words. */
export function EvidenceSign({ grade }: { grade: EvidenceGrade }) {
  const { label } = evidenceWords[grade];
  return (
    <svg {...box} role="img" aria-label={label}>
      <title>{label}</title>
      {signs[grade]}
    </svg>
  );
}

const box = { width: 9, height: 9, viewBox: '-5 -5 10 10', className: 'shrink-0' };

/** From full to empty as the support grows weaker; the guide's own convention stands outside that scale. */
const signs: Record<EvidenceGrade, ReactNode> = {
  verified: <circle r="4.5" fill="currentColor" />,
  secondary: (
    <>
      <circle r="4" fill="none" stroke="currentColor" />
      <path d="M0 -4.5A4.5 4.5 0 0 0 0 4.5Z" fill="currentColor" />
    </>
  ),
  practice: <circle r="4" fill="none" stroke="currentColor" />,
  claim: <circle r="4" fill="none" stroke="currentColor" strokeDasharray="2 2" />,
  convention: <path d="M-4 -4H4V4H-4Z" fill="none" stroke="currentColor" />,
};
