/** A team's answers to one question in short: who agree, who answered something else, and the rest. Decoration: the words stand beside it. */

type AgreementBarProps = {
  /** Fractions of all members; they add to 1. */
  agree: number;
  differ: number;
  others: number;
};

const percentage = (fraction: number) => `${Number((fraction * 100).toFixed(2))}%`;

export function AgreementBar({ agree, differ, others }: AgreementBarProps) {
  return (
    <svg aria-hidden="true" height={14} className="block w-full text-ink">
      <rect width={percentage(agree)} height={14} className="fill-ink" />
      <rect x={percentage(agree)} width={percentage(differ)} height={14} className="fill-strong-rule" />
      {others > 0 ? (
        <line
          x1={percentage(1 - others)}
          x2="100%"
          y1={7}
          y2={7}
          className="stroke-strong-rule"
          strokeWidth={2}
          strokeDasharray="2 4"
        />
      ) : null}
    </svg>
  );
}
