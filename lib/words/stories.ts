import type { Step } from '@/lib/dataset/story-schema';
import type { Wording } from './wording';

/** What the kinds of steps are called, and what each means. */
export const stepKindWords: Record<Step['kind'], Wording & { meaning: string }> = {
  work: { label: 'Work', inSentence: 'work', meaning: 'Somebody or something does a piece of it.' },
  wait: { label: 'Wait', inSentence: 'wait', meaning: 'Nobody works on it until what it waits for is there.' },
  check: { label: 'Check', inSentence: 'check', meaning: 'Somebody or something checks the state of things.' },
  stop: {
    label: 'Possible stop',
    inSentence: 'possible stop',
    meaning: 'Under the stated condition it goes no further. The time says how long that can last.',
  },
};

/** What follows the kind of a step: “by the pipeline: minutes”, “for the maintenance window: days, until the next window”. */
export function stepTerms(step: Pick<Step, 'kind' | 'who' | 'lasts' | 'until'>): string {
  return `${step.kind === 'wait' ? 'for' : 'by'} ${step.who}: ${stepLasts(step)}`;
}

/** How long a step takes: “days, until the next window”. */
export function stepLasts({ lasts, until }: Pick<Step, 'lasts' | 'until'>): string {
  return until === undefined ? lasts : `${lasts}, until ${until}`;
}

/** A phrase that begins with an article or a name, where it stands alone. */
export const standingAlone = (phrase: string) => phrase.charAt(0).toUpperCase() + phrase.slice(1);
