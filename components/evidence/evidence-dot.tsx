/** How well a statement is supported, as a small sign alone: said to screen readers, and shown to who rests on it. A legend stands near it. */
import type { ReactNode } from 'react';
import type { EvidenceGrade } from '@/lib/dataset/ids';
import { evidenceWords } from '@/lib/words/evidence';

export function EvidenceDot({ grade }: { grade: EvidenceGrade }) {
  const { label } = evidenceWords[grade];
  return (
    <svg width="9" height="9" viewBox="-5 -5 10 10" role="img" className="inline-block shrink-0 text-muted">
      <title>{label}</title>
      {evidenceSigns[grade]}
    </svg>
  );
}

/** From full to empty as the support grows weaker; the guide's own convention stands outside that scale. */
export const evidenceSigns: Record<EvidenceGrade, ReactNode> = {
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
