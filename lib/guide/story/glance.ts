import type { Step } from '@/lib/dataset';
import { spans } from '@/lib/dataset/story-schema';
import { inList } from '@/lib/words/lists';
import { standingAlone, stepLasts } from '@/lib/words/stories';

/** A lane at a glance: three answers, found in its steps. */
export interface Glance {
  /** Everybody and everything that works on it or looks at it, in the order of the story. */
  touchedBy: string;
  /** What it waits for and for how long, the longest wait; null if it waits for nothing. */
  longestWait: string | null;
  /** Who or what can stop it. */
  stoppedBy: string;
}

/** @param steps in the order in which they happen */
export function glanceOf(steps: readonly Step[]): Glance {
  const wait = steps
    .filter(({ kind }) => kind === 'wait')
    // A later one of the same length doesn't replace the first.
    .reduce<Step | null>((longest, step) => (longest && span(longest) >= span(step) ? longest : step), null);
  return {
    touchedBy: named(steps.filter(({ kind }) => kind === 'work' || kind === 'check')),
    longestWait: wait && standingAlone(`${wait.who}: ${stepLasts(wait)}`),
    stoppedBy: named(steps.filter(({ kind }) => kind === 'stop')),
  };
}

const span = ({ lasts }: Step) => spans.indexOf(lasts);

const named = (steps: readonly Step[]) => standingAlone(inList([...new Set(steps.map(({ who }) => who))]));
