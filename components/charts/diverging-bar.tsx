/** One value on a line that diverges from zero in its middle. Decoration: the number stands beside it. */

type DivergingBarProps = {
  value: number;
  /** The largest distance from zero in the chart: where a bar reaches the end of its side. Above 0. */
  reach: number;
  /** The colour of values above zero; those below are hatched in ink, so that black and white tell them apart. */
  colour: string;
  className?: string;
};

export function DivergingBar({ value, reach, colour, className = '' }: DivergingBarProps) {
  const half = Math.min(1, Math.abs(value) / reach) * 50;
  const width = `${Number(half.toFixed(2))}%`;
  const start = value < 0 ? `${Number((50 - half).toFixed(2))}%` : '50%';
  return (
    <svg aria-hidden="true" height={20} className={`block w-full overflow-visible text-ink ${className}`}>
      <line x1="0%" x2="100%" y1={10} y2={10} className="stroke-rule" />
      {value < 0 ? (
        <rect
          x={start}
          y={4}
          width={width}
          height={12}
          className="fill-paper"
          stroke="currentColor"
          strokeDasharray="3 2"
        />
      ) : (
        <rect x={start} y={4} width={width} height={12} fill={colour} stroke="currentColor" />
      )}
      <line x1="50%" x2="50%" y1={0} y2={20} stroke="currentColor" strokeWidth={1.5} />
    </svg>
  );
}
