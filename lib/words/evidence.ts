import type { EvidenceGrade } from '@/lib/dataset/ids';
import type { Wording } from './wording';

/** What the grades of evidence are called, and what each means. The strongest first. */
export const evidenceWords: Record<EvidenceGrade, Wording & { meaning: string }> = {
  verified: {
    label: 'Verified',
    inSentence: 'verified',
    meaning: 'The text of a cited source says so, and we read it or a stored copy.',
  },
  secondary: {
    label: 'Reported',
    inSentence: 'reported',
    meaning: 'Others report that the cited source says so; we did not see its own text.',
  },
  practice: {
    label: 'Common practice',
    inSentence: 'common practice',
    meaning: 'Common professional practice. The cited sources support it in general, not word by word.',
  },
  claim: {
    label: 'Claim without evidence',
    inSentence: 'claim without evidence',
    meaning: 'A source says so and gives no evidence. Read it as an opinion.',
  },
  convention: {
    label: 'Our convention',
    inSentence: 'our convention',
    meaning: 'No standard settles it: this guide says what it means by the term.',
  },
};
