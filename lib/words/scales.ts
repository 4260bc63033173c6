/** How a place on a scale of the dataset is said. */

interface Ends {
  name: string;
  low: string;
  high: string;
}

const middle = 3;
export const scaleSteps = 5;

/** A place from 1 to 5 in words: `towards many times a day`. */
export function placeOnScale({ low, high }: Omit<Ends, 'name'>, at: number): string {
  if (at === 1) return low;
  if (at === scaleSteps) return high;
  if (at === middle) return `between ${low} and ${high}`;
  return `towards ${at < middle ? low : high}`;
}

/** The same for somebody who sees no scale: `Pace of change: 4 of 5, towards many times a day`. */
export function scaleLabel(scale: Ends, at: number): string {
  return `${scale.name}: ${unnamedScaleLabel(scale, at)}`;
}

/** The same in a table, whose row says what is measured: `4 of 5, towards many times a day`. */
export function unnamedScaleLabel(scale: Omit<Ends, 'name'>, at: number): string {
  return `${at} of ${scaleSteps}, ${placeOnScale(scale, at)}`;
}
