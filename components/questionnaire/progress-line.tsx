/** Progress: the work area, "Question 7 of 24", how many were left open, and how much of each work area is settled. */
import type { AreaProgress } from '@/lib/guide/browser/area-progress';

type ProgressLineProps = {
  area: string;
  position: number;
  count: number;
  leftOpen: number;
  areas: readonly AreaProgress[];
};

/** Between two segments, in questions. */
const gap = 0.25;

export function ProgressLine({ area, position, count, leftOpen, areas }: ProgressLineProps) {
  // The position is 0 for a question outside the quick set.
  const positionInWords = position > 0 ? `Question ${position} of ${count}` : 'An extra question';
  const open = leftOpen > 0 ? ` · ${leftOpen} left open` : '';
  return (
    <div className="mb-6">
      <p className="flex flex-wrap justify-between gap-x-6 text-sm text-muted">
        <span>{area}</span>
        {/* One text, as everywhere where it changes in place: a browser that translates the page leaves React none of its own. */}
        <span className="tabular-nums">{positionInWords + open}</span>
      </p>
      <AreaSegments areas={areas} />
    </div>
  );
}

/** One segment a work area, as long as it has questions and filled as far as they are settled; the current one has a line below. */
function AreaSegments({ areas }: { areas: readonly AreaProgress[] }) {
  const inWords = areas.map(({ label, settled, count }) => `${label} ${settled} of ${count}`).join('; ');
  const before = (index: number) => areas.slice(0, index).reduce((sum, { count }) => sum + count + gap, 0);
  return (
    <svg
      role="img"
      aria-label={`Answered in each work area: ${inWords}`}
      className="mt-2 block h-2 w-full"
      preserveAspectRatio="none"
      viewBox={`0 0 ${Math.max(1, before(areas.length) - gap)} 8`}
    >
      {areas.map(({ label, count, settled, current }, index) => (
        <g key={label} transform={`translate(${before(index)} 0)`}>
          <rect width={count} height={4} className="fill-rule forced-colors:fill-[GrayText]" />
          {settled > 0 ? (
            <rect width={settled} height={4} className="fill-accent forced-colors:fill-[Highlight]" />
          ) : null}
          {current ? (
            <rect y={6} width={count} height={2} className="fill-ink forced-colors:fill-[CanvasText]" />
          ) : null}
        </g>
      ))}
    </svg>
  );
}
