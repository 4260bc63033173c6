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

export function ScaleMark({ at, of, label }: ScaleMarkProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      width={of * box.apart}
      height={box.high + 2}
      className="inline-block shrink-0 text-ink"
    >
      {Array.from({ length: of }, (_, index) => index + 1).map((step) => {
        const height = step === at ? box.high : box.low;
        return (
          <rect
            key={step}
            x={(step - 1) * box.apart + 1}
            y={1 + (box.high - height) / 2}
            width={box.width}
            height={height}
            fill={step === at ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeOpacity={step === at ? 1 : 0.6}
          />
        );
      })}
    </svg>
  );
}
