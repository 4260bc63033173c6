/** A lane as a strip, for the eye alone: the steps are told in the table of the lanes. The wider a block, the longer the step, by order of size. */
import type { Step } from '@/lib/dataset/story-schema';

type Drawn = Pick<Step, 'kind' | 'lasts'>;

export function LaneStrip({ steps }: { steps: readonly Drawn[] }) {
  const blocks = placed(steps);
  const end = blocks.at(-1);
  return (
    <svg width={end ? end.x + end.width : 0} height={height} aria-hidden="true" className="inline-block max-w-full">
      {blocks.map(({ x, width, kind }) =>
        kind === 'stop' || kind === 'work' ? (
          <rect
            key={x}
            x={x}
            y={kind === 'stop' ? 0 : top}
            width={width}
            height={kind === 'stop' ? height : low}
            fill="currentColor"
          />
        ) : (
          <rect
            key={x}
            x={x + 0.5}
            y={top + 0.5}
            width={width - 1}
            height={low - 1}
            fill="none"
            stroke="currentColor"
            strokeDasharray={kind === 'wait' ? '3 3' : undefined}
          />
        ),
      )}
    </svg>
  );
}

/** In px. A bar that can stop it is higher than what it stands between. */
const height = 22;
const top = 5;
const low = height - 2 * top;
const gap = 2;
const bar = 4;
/** In px, an order of size: no ratio of times. */
const widths: Record<Step['lasts'], number> = { minutes: 6, hours: 14, days: 26, weeks: 40 };

/** The blocks from left to right. What can stop it takes no time unless it does: it is a bar. */
function placed(steps: readonly Drawn[]): { x: number; width: number; kind: Step['kind'] }[] {
  let x = 0;
  return steps.map(({ kind, lasts }) => {
    const block = { x, width: kind === 'stop' ? bar : widths[lasts], kind };
    x += block.width + gap;
    return block;
  });
}
