/** A share with the range it could still span, on a line from 0 to 100%. Decoration: the numbers stand beside it. */

type RangeWhiskerProps = {
  /** Fractions of 1, low ≤ value ≤ high. */
  low: number;
  high: number;
  value: number;
  colour: string;
};

const percentage = (fraction: number) => `${Number((fraction * 100).toFixed(2))}%`;

export function RangeWhisker({ low, high, value, colour }: RangeWhiskerProps) {
  return (
    <svg aria-hidden="true" height={14} className="block w-full overflow-visible text-ink">
      <line x1="0%" x2="100%" y1={7} y2={7} className="stroke-rule" />
      <line x1={percentage(low)} x2={percentage(high)} y1={7} y2={7} stroke={colour} strokeWidth={3} />
      <line x1={percentage(low)} x2={percentage(low)} y1={3} y2={11} stroke={colour} strokeWidth={2} />
      <line x1={percentage(high)} x2={percentage(high)} y1={3} y2={11} stroke={colour} strokeWidth={2} />
      <circle cx={percentage(value)} cy={7} r={4} fill={colour} stroke="currentColor" />
    </svg>
  );
}
