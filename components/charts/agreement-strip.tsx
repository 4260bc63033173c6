/** A team's answers to one question: how many chose each step of its scale. The numbered list under it is its twin. */
import { AtPoint } from './at-point';
import { chartId } from './chart-id';

export type AgreementStep = { id: string; label: string; count: number };

type AgreementStripProps = {
  /** The question. */
  title: string;
  /** In the scale's order. */
  steps: readonly AgreementStep[];
};

/** The largest disc's radius, in px. Discs grow by area, so that twice as many people look like twice as much. */
const largest = 17;

export function AgreementStrip({ title, steps }: AgreementStripProps) {
  const id = chartId('strip', title);
  const most = Math.max(...steps.map(({ count }) => count), 1);
  const at = (index: number) => `${Number((((index + 0.5) / steps.length) * 100).toFixed(2))}%`;
  return (
    <figure>
      <svg
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
        height={64}
        className="block w-full overflow-visible text-ink"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{steps.map(({ label, count }) => `${label}: ${count}`).join('; ')}.</desc>
        <line x1={at(0)} x2={at(steps.length - 1)} y1={22} y2={22} className="stroke-strong-rule" />
        {steps.map(({ id: step, count }, index) => (
          <AtPoint key={step} x={at(index)} y={22}>
            <circle
              r={count === 0 ? 3 : largest * Math.sqrt(count / most)}
              className={count === 0 ? 'fill-paper' : 'fill-ink'}
              stroke="currentColor"
            />
            <text y={38} textAnchor="middle" className="fill-muted text-[15px] print:text-[12px]">
              {index + 1}
            </text>
          </AtPoint>
        ))}
      </svg>
      <ol className="mt-2 list-decimal pl-6 text-sm marker:text-muted">
        {steps.map(({ id: step, label, count }) => (
          <li key={step} className="pl-1">
            {label}: <strong className="font-semibold">{count}</strong>
          </li>
        ))}
      </ol>
    </figure>
  );
}
