/** The blend as one bar: the models in fixed order, as long as their shares. Marks stand above, names and numbers below. */
import { AtPoint } from './at-point';
import { BlendKey } from './blend-key';
import { type BlendPart, blendInWords } from './blend-part';
import { chartId } from './chart-id';
import { markPath } from './mark-path';

/** Below this share there is no room for a mark above the part on a 320 px screen. */
const smallestMarked = 0.06;

const bar = { top: 26, height: 30 } as const;

type BlendBarProps = {
  /** Names the picture, for example `Your blend`. */
  title: string;
  parts: readonly BlendPart[];
};

/** Parts with a share of 0 are left out of the bar and stay in the key. */
export function BlendBar({ title, parts }: BlendBarProps) {
  const id = chartId('bar', title);
  return (
    <figure>
      <svg
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
        height={bar.top + bar.height + 2}
        className="block w-full overflow-visible text-ink"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{blendInWords(parts)}</desc>
        {withStarts(parts).map(({ part, start }) => (
          <g key={part.id}>
            <rect
              x={percentage(start)}
              y={bar.top}
              width={percentage(part.share)}
              height={bar.height}
              fill={part.colour}
              className="stroke-paper"
              strokeWidth={2}
            />
            {part.share < smallestMarked ? null : (
              <AtPoint x={percentage(start + part.share / 2)} y={12}>
                <path d={markPath(part.shape, 13)} fill={part.colour} stroke="currentColor" />
              </AtPoint>
            )}
          </g>
        ))}
        <rect y={bar.top} width="100%" height={bar.height} fill="none" stroke="currentColor" />
      </svg>
      <BlendKey parts={parts} className="mt-3" />
    </figure>
  );
}

/** Each part with a share, and where it starts: the sum of the shares before it. */
function withStarts(parts: readonly BlendPart[]): { part: BlendPart; start: number }[] {
  let start = 0;
  return parts
    .filter(({ share }) => share > 0)
    .map((part) => {
      const located = { part, start };
      start += part.share;
      return located;
    });
}

/** A fraction of 1 as an SVG length, relative to the drawing's width. */
function percentage(fraction: number): string {
  return `${Number((fraction * 100).toFixed(3))}%`;
}
