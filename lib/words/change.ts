import type { Wording } from './wording';

/** Two results side by side. The words fit then and now, and two organisations alike. */
export const sideWords: Record<'from' | 'to', Wording> = {
  from: { label: 'First', inSentence: 'first' },
  to: { label: 'Second', inSentence: 'second' },
};

/** How many answers differ, as the heading of the page. */
export function differingAnswers(count: number): string {
  if (count === 0) return 'No answer differs between the two results';
  return count === 1 ? 'One answer differs between the two results' : `${count} answers differ between the two results`;
}
