/** The frame of the operations map: hairlines at the quarters, and what its two axes mean. Text is drawn in the margin. */
import { AtPoint } from './at-point';

const quarters = ['25%', '50%', '75%'] as const;

const across = [
  { x: '0', anchor: 'start', text: 'slow' },
  { x: '50%', anchor: 'middle', text: 'Pace of change' },
  { x: '100%', anchor: 'end', text: 'fast' },
] as const;

const upwards = [
  { y: '100%', anchor: 'start', text: 'one service' },
  { y: '50%', anchor: 'middle', text: 'Breadth of estate' },
  { y: '0', anchor: 'end', text: 'everything' },
] as const;

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
      {across.map(({ x, anchor, text }) => (
        <AtPoint key={text} x={x} y="100%">
          <text y={22} textAnchor={anchor} className={axisText(anchor)}>
            {text}
          </text>
        </AtPoint>
      ))}
      {upwards.map(({ y, anchor, text }) => (
        <AtPoint key={text} x="0" y={y}>
          <text transform="translate(-12 0) rotate(-90)" textAnchor={anchor} className={axisText(anchor)}>
            {text}
          </text>
        </AtPoint>
      ))}
    </g>
  );
}

/** The axis's name stands out from the words at its ends. */
function axisText(anchor: 'start' | 'middle' | 'end'): string {
  return anchor === 'middle'
    ? 'fill-ink text-[15px] font-semibold print:text-[10px]'
    : 'fill-muted text-[15px] print:text-[9px]';
}
