/** The mean of several shares on a line from 0 to 100%, with a small mark for each of them. Decoration: the numbers stand beside it. */

type SpreadStripProps = {
  /** Fractions of 1. */
  mean: number;
  each: readonly number[];
  colour: string;
};

const percentage = (fraction: number) => `${Number((fraction * 100).toFixed(2))}%`;

export function SpreadStrip({ mean, each, colour }: SpreadStripProps) {
  return (
    <svg aria-hidden="true" height={18} className="block w-full overflow-visible text-ink">
      <line x1="0%" x2="100%" y1={9} y2={9} className="stroke-rule" />
      {withPlaces(each).map(({ share, place }) => (
        <line
          key={place}
          x1={percentage(share)}
          x2={percentage(share)}
          y1={3}
          y2={15}
          stroke="currentColor"
          strokeWidth={1.5}
        />
      ))}
      <circle cx={percentage(mean)} cy={9} r={5} fill={colour} stroke="currentColor" />
    </svg>
  );
}

const withPlaces = (each: readonly number[]) => each.map((share, place) => ({ share, place }));
