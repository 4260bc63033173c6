import type { EvidenceGrade } from '@/lib/dataset/ids';

/** What the evidence grades are called, and what each means. */
export const evidenceWords: Record<EvidenceGrade, { label: string; meaning: string }> = {
  verified: { label: 'Verified', meaning: 'The text of a cited source says so, and we read it or a stored copy.' },
  secondary: {
    label: 'Reported',
    meaning: 'Others report that the cited source says so; we did not see its own text.',
  },
  practice: {
    label: 'Common practice',
    meaning: 'Common professional practice. The cited sources support it in general, not word by word.',
  },
  claim: { label: 'Claim without evidence', meaning: 'A source says so and gives no evidence. Read it as an opinion.' },
  convention: {
    label: 'Our convention',
    meaning: 'No standard settles it: this guide says what it means by the term.',
  },
};
