import type { Step } from '@/lib/dataset/story-schema';
import type { Wording } from './wording';

/** What the kinds of steps are called, and what each means. */
export const stepKindWords: Record<Step['kind'], Wording & { meaning: string }> = {
  work: { label: 'Work', inSentence: 'work', meaning: 'Somebody or something does a piece of it.' },
  wait: { label: 'Wait', inSentence: 'wait', meaning: 'Nobody works on it until what is named is there.' },
  check: { label: 'Check', inSentence: 'check', meaning: 'Somebody or something looks at how it is.' },
  stop: {
    label: 'Can stop it',
    inSentence: 'can stop it',
    meaning: 'Under the condition that is named it goes no further; the time is how long that can last.',
  },
};

/** What stands before the one who is named in a step: “by the pipeline”, “waits for the next window”. */
export const stepByWords: Record<Step['kind'], string> = {
  work: 'by',
  wait: 'waits for',
  check: 'by',
  stop: 'decided by',
};

/** How long a step takes: “days, until the next window”. */
export function stepLasts({ lasts, until }: Pick<Step, 'lasts' | 'until'>): string {
  return until === undefined ? lasts : `${lasts}, until ${until}`;
}
