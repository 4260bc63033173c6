import type { Source } from '@/lib/dataset/schema';

interface SourceStatusWords {
  /** The status in a word or two. */
  label: string;
  /** What the status means for one source, as a sentence. */
  meaning: string;
  /** What follows from it for the grades of statements; undefined where nothing does. */
  consequence?: string;
}

/** How far the text of a source could be read. */
export const sourceStatusWords: Record<Source['status'], SourceStatusWords> = {
  verified: { label: 'Read', meaning: 'We read its own text, or a stored copy or long quotations of it.' },
  secondary: { label: 'Reported', meaning: 'We know it through others’ reports and quotations of it.' },
  general: {
    label: 'Standard text',
    meaning: 'A standard text, cited from general knowledge; we did not read it again.',
  },
  weak: {
    label: 'Weak',
    meaning: 'A weak source: a commercial or anonymous text without evidence of its own.',
    consequence: 'A statement that rests only on weak sources is never graded verified or reported.',
  },
};

/** What a status means for a source, and what follows from it. */
export function statusInSentences(status: Source['status']): string {
  const { meaning, consequence } = sourceStatusWords[status];
  return consequence === undefined ? meaning : `${meaning} ${consequence}`;
}
