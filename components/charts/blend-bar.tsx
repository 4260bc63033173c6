/** The blend as one bar: the models in fixed order, as long as their shares. Large parts carry their names and numbers, smaller ones their marks. */
import { AtPoint } from './at-point';
import { BlendKey } from './blend-key';
import { type BlendPart, blendInWords, percentText } from './blend-part';
import { chartId } from './chart-id';
import { labelColour } from './label-colour';
import { markPath } from './mark-path';

const height = 40;

/** What there is room for in a part. */
type Label = 'whole' | 'percent' | 'mark' | 'none';

/** The smallest shares that have room for each label: in a bar of 288 px, as on the smallest phone, and in one of 576 px. */
const room = {
  narrow: { whole: 0.44, percent: 0.25, mark: 0.08 },
  wide: { whole: 0.23, percent: 0.13, mark: 0.04 },
} as const;

type BlendBarProps = {
  /** Names the picture, for example `Your blend`. */
  title: string;
  parts: readonly BlendPart[];
  /** Whether a key stands below; false where a table beside it says the same. */
  withKey?: boolean;
};

/** Parts with a share of 0 are left out of the bar and stay in the key. */
export function BlendBar({ title, parts, withKey = true }: BlendBarProps) {
  const id = chartId('bar', title);
  return (
    <figure className="@container">
      <svg
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
        height={height}
        className="block w-full overflow-visible text-ink"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{blendInWords(parts)}</desc>
        {withStarts(parts).map(({ part, start }) => (
          <g key={part.id}>
            <rect
              x={percentage(start)}
              width={percentage(part.share)}
              height={height}
              fill={part.colour}
              className="stroke-paper"
              strokeWidth={2}
            />
            <PartLabels part={part} start={start} />
          </g>
        ))}
        <rect width="100%" height={height} fill="none" stroke="currentColor" />
      </svg>
      {withKey ? <BlendKey parts={parts} className="mt-3" /> : null}
    </figure>
  );
}

/** One label for all widths, or one for a narrow bar and one for a wide one. */
function PartLabels({ part, start }: { part: BlendPart; start: number }) {
  const narrow = labelIn(part.share, room.narrow);
  const wide = labelIn(part.share, room.wide);
  if (narrow === wide) return <PartLabel part={part} start={start} label={wide} />;
  return (
    <>
      <g className="@xl:hidden">
        <PartLabel part={part} start={start} label={narrow} />
      </g>
      <g className="@max-xl:hidden">
        <PartLabel part={part} start={start} label={wide} />
      </g>
    </>
  );
}

function labelIn(share: number, { whole, percent, mark }: (typeof room)[keyof typeof room]): Label {
  if (share >= whole) return 'whole';
  if (share >= percent) return 'percent';
  return share >= mark ? 'mark' : 'none';
}

function PartLabel({ part, start, label }: { part: BlendPart; start: number; label: Label }) {
  if (label === 'none') return null;
  const { name, colour, shape, share, percent } = part;
  const fill = labelColour(colour);
  const mark = <path d={markPath(shape, 13)} fill={fill} />;
  if (label === 'mark') {
    return (
      <AtPoint x={percentage(start + share / 2)} y={height / 2}>
        {mark}
      </AtPoint>
    );
  }
  return (
    <AtPoint x={percentage(start)} y={height / 2}>
      <g transform="translate(19 0)">
        {mark}
        <text x={14} dominantBaseline="central" fill={fill} className="text-sm font-semibold tabular-nums">
          {label === 'whole' ? `${name} ${percentText(percent)}` : percentText(percent)}
        </text>
      </g>
    </AtPoint>
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
