/** A place on a scale of a few steps, as a row of boxes with one of them filled: small enough for a cell of a table. */

type ScaleMarkProps = {
  /** The step, from 1. */
  at: number;
  /** How many steps there are. */
  of: 5;
  /** What a screen reader says: “Pace of change: 4 of 5, towards many times a day”. */
  label: string;
};

/** In px: a step, and the step that is marked, which is also larger. */
const box = { width: 12, apart: 14, low: 6, high: 12 };

/** All steps as one shape, which is the same in every cell: where there are a hundred of them, the page is packed smaller. */
const steps = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const left = index * box.apart + 1;
    return `M${left} ${1 + (box.high - box.low) / 2}h${box.width}v${box.low}h-${box.width}z`;
  }).join('');

export function ScaleMark({ at, of, label }: ScaleMarkProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      width={of * box.apart}
      height={box.high + 2}
      stroke="currentColor"
      className="inline-block shrink-0 text-ink"
    >
      <path d={steps(of)} fill="none" strokeOpacity={0.6} />
      <rect x={(at - 1) * box.apart + 1} y={1} width={box.width} height={box.high} fill="currentColor" />
    </svg>
  );
}
