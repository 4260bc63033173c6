/** The frame of the operations map: hairlines at the quarters, what its corners mean, and its two axes. Text is drawn in the margin. */
import { AtPoint } from './at-point';
import { positionInWords } from './map-position';

const quarters = ['25%', '50%', '75%'] as const;

/** The baselines of a corner's two lines, in px above or below the plot. */
const above = [-21, -5] as const;
const below = [17, 33] as const;

const corners = [
  { pace: 0, breadth: 1, x: '0', y: '0', anchor: 'start', lines: above },
  { pace: 1, breadth: 1, x: '100%', y: '0', anchor: 'end', lines: above },
  { pace: 0, breadth: 0, x: '0', y: '100%', anchor: 'start', lines: below },
  { pace: 1, breadth: 0, x: '100%', y: '100%', anchor: 'end', lines: below },
] as const;

const axisName = 'fill-ink text-[15px] font-semibold print:text-[10px]';

export function MapAxes() {
  return (
    <g>
      <rect width="100%" height="100%" fill="none" className="stroke-strong-rule" />
      {quarters.map((at) => (
        <g key={at} className="stroke-rule">
          <line x1={at} y1="0" x2={at} y2="100%" />
          <line x1="0" y1={at} x2="100%" y2={at} />
        </g>
      ))}
      {corners.map(({ x, y, anchor, lines, ...position }) => {
        const words = positionInWords(position);
        return (
          <AtPoint key={`${x} ${y}`} x={x} y={y}>
            <text textAnchor={anchor} className="fill-muted text-[15px] print:text-[9px]">
              <tspan x={0} y={lines[0]}>
                {words.pace},
              </tspan>
              <tspan x={0} y={lines[1]}>
                {words.breadth}
              </tspan>
            </text>
          </AtPoint>
        );
      })}
      <AtPoint x="50%" y="100%">
        <text y={54} textAnchor="middle" className={axisName}>
          Pace of change →
        </text>
      </AtPoint>
      <AtPoint x="0" y="50%">
        <text transform="translate(-12 0) rotate(-90)" textAnchor="middle" className={axisName}>
          Breadth of estate →
        </text>
      </AtPoint>
    </g>
  );
}
