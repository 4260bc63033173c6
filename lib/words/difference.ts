import type { Wording } from './wording';

/** How much models differ in a row of the comparison, from the measure over the dataset’s scales. */

/** The widest difference that each word still fits, 0 to 1, the smallest first. A quarter is one step of five places. */
const degrees: readonly (Wording & { upTo: number })[] = [
  { upTo: 0, label: 'Alike', inSentence: 'alike' },
  { upTo: 0.25, label: 'Close', inSentence: 'close' },
  { upTo: 0.5, label: 'Apart', inSentence: 'apart' },
  { upTo: 1, label: 'Far apart', inSentence: 'far apart' },
];

const notMeasured: Wording = { label: 'Not measured', inSentence: 'not measured' };

/** @param difference 0 to 1; null where the row has no scale */
export function differenceWords(difference: number | null): Wording {
  if (difference === null) return notMeasured;
  return degrees.find(({ upTo }) => difference <= upTo) ?? notMeasured;
}

/** The steps from one end of a scale to the other. */
const steps = 4;
const oneDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/**
 * The same in steps: `3 steps apart`, `2.3 steps apart on average`; null where there are none to count.
 * @param models how many are compared: of more than two it is the average of every two
 */
export function stepsApart(difference: number | null, models: number): string | null {
  if (difference === null || difference === 0) return null;
  const count = oneDecimal.format(difference * steps);
  return `${count} ${count === '1' ? 'step' : 'steps'} apart${models > 2 ? ' on average' : ''}`;
}
