/** The blend as a ring, clockwise from the top, with marks and percentages outside. */
import { arc, type PieArcDatum, pie } from 'd3-shape';
import { BlendKey } from './blend-key';
import { type BlendPart, blendInWords, percentText } from './blend-part';
import { chartId } from './chart-id';
import { markPath } from './mark-path';

/** Room beside the ring for `42%`, and above and below it for a mark and a line of text. */
const drawing = { width: 306, height: 262 } as const;
const ring = { inner: 56, outer: 86, marks: 100, numbers: 119 } as const;

/** Below this share neighbouring labels would touch; the key has every number. */
const smallestLabelled = 0.05;

type BlendRingProps = { title: string; parts: readonly BlendPart[] };

/** Parts with a share of 0 are left out of the ring and stay in the key. */
export function BlendRing({ title, parts }: BlendRingProps) {
  const id = chartId('ring', title);
  const slices = pie<BlendPart>()
    .sort(null)
    .value(({ share }) => share)(parts.filter(({ share }) => share > 0));
  const outline = arc<PieArcDatum<BlendPart>>().innerRadius(ring.inner).outerRadius(ring.outer);
  return (
    <figure className="flex flex-wrap items-center gap-x-10 gap-y-4">
      <svg
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
        viewBox={`${-drawing.width / 2} ${-drawing.height / 2} ${drawing.width} ${drawing.height}`}
        className="block w-full max-w-[18.75rem] overflow-visible text-ink"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{blendInWords(parts)}</desc>
        {slices.map((slice) => (
          <g key={slice.data.id}>
            <path d={outline(slice) ?? undefined} fill={slice.data.colour} className="stroke-paper" strokeWidth={2} />
            {slice.data.share < smallestLabelled ? null : <SliceLabel slice={slice} />}
          </g>
        ))}
        <circle r={ring.outer} fill="none" stroke="currentColor" />
        <circle r={ring.inner} fill="none" stroke="currentColor" />
      </svg>
      <BlendKey parts={parts} className="sm:flex-col" />
    </figure>
  );
}

/** The mark just outside the ring, the percentage beyond it, both on the slice's middle ray. */
function SliceLabel({ slice }: { slice: PieArcDatum<BlendPart> }) {
  const angle = (slice.startAngle + slice.endAngle) / 2;
  const [x, y] = [Math.sin(angle), -Math.cos(angle)];
  const { colour, shape, percent } = slice.data;
  return (
    <>
      <path
        d={markPath(shape, 13)}
        transform={`translate(${(x * ring.marks).toFixed(2)} ${(y * ring.marks).toFixed(2)})`}
        fill={colour}
        stroke="currentColor"
      />
      <text
        x={(x * ring.numbers).toFixed(2)}
        y={(y * ring.numbers).toFixed(2)}
        textAnchor={anchorAt(x)}
        dominantBaseline="central"
        className="fill-ink text-[15px] font-semibold tabular-nums"
      >
        {percentText(percent)}
      </text>
    </>
  );
}

/** Text grows away from the ring: to the right on its right side, to the left on its left. */
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (Math.abs(x) < 0.3) return 'middle';
  return x > 0 ? 'start' : 'end';
}
