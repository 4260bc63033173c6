/** Percentage points with their sign: `+4.2`, `−1.0`. What rounds to nothing is `0.0`. */
export function inPoints(points: number): string {
  const rounded = Math.abs(points).toFixed(1);
  if (rounded === '0.0') return rounded;
  return `${points > 0 ? '+' : '−'}${rounded}`;
}
