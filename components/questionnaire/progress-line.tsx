/** Where one is: the work area, "7 of 24", and how many were left open. */

type ProgressLineProps = { area: string; position: number; count: number; leftOpen: number };

export function ProgressLine({ area, position, count, leftOpen }: ProgressLineProps) {
  // A question outside the quick set has no place in it.
  const place = position > 0 ? `Question ${position} of ${count}` : 'An extra question';
  const open = leftOpen > 0 ? ` · ${leftOpen} left open` : '';
  return (
    <div className="mb-6">
      <p className="flex flex-wrap justify-between gap-x-6 text-sm text-muted">
        <span>{area}</span>
        <span className="tabular-nums">
          {place}
          {open}
        </span>
      </p>
      <svg aria-hidden="true" className="mt-2 block h-1 w-full" preserveAspectRatio="none" viewBox={`0 0 ${count} 1`}>
        <rect width={count} height={1} className="fill-rule" />
        <rect width={Math.max(0, position - 1)} height={1} className="fill-accent" />
      </svg>
    </div>
  );
}
