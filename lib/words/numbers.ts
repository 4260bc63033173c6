/** Numbers as texts say them. A fraction is a fraction of 1; a percentage point is a hundredth of 1. */

/** A fraction as a percentage that never claims more than it is: 0.9996 is "more than 99%". */
export function asPercent(fraction: number): string {
  if (fraction === 1 || fraction === 0) return `${fraction * 100}%`;
  if (fraction > 0.99) return 'more than 99%';
  return fraction < 0.01 ? 'less than 1%' : `${Math.round(fraction * 100)}%`;
}

/** The distance between two shares, a fraction: "12 percentage points", "less than 1 percentage point". */
export function distanceInPoints(fraction: number): string {
  const points = Math.round(fraction * 100);
  if (points === 0) return 'less than 1 percentage point';
  return points === 1 ? '1 percentage point' : `${points} percentage points`;
}

/** Percentage points with their sign: `+4.2`, `−1.0`. What rounds to nothing is `0.0`. */
export function signedPoints(points: number): string {
  const rounded = Math.abs(points).toFixed(1);
  if (rounded === '0.0') return rounded;
  return `${points > 0 ? '+' : '−'}${rounded}`;
}

const smallNumbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** A count before a noun: words up to twelve, digits above. `count` is a whole number, 0 or more. */
export function countInWords(count: number): string {
  return smallNumbers[count] ?? String(count);
}
