/** One model's shares by work area: where it leads, and where it takes part. A table with a bar in each row is its own twin. */
import type { MatrixModel } from './area-matrix';
import { ModelMark } from './model-mark';

export type ProfileArea = {
  id: string;
  label: string;
  /** 0 to 100, a whole number. */
  percent: number;
  leads: boolean;
};

type ProfileChartProps = { caption: string; model: MatrixModel; areas: readonly ProfileArea[] };

export function ProfileChart({ caption, model, areas }: ProfileChartProps) {
  return (
    <table className="w-full table-fixed border-collapse text-left">
      <caption className="pb-3 text-left text-sm text-muted">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Work area</th>
          <th scope="col">Picture</th>
          <th scope="col">Share of {model.name}</th>
        </tr>
      </thead>
      <tbody className="border-t border-ink">
        {areas.map(({ id, label, percent, leads }) => (
          <tr key={id} className="border-b border-rule">
            <th scope="row" className={`w-2/5 py-2 pr-4 ${leads ? 'font-semibold' : 'font-normal'}`}>
              {label}
            </th>
            <td className="py-2">
              <svg aria-hidden="true" height={16} className="block w-full overflow-visible text-ink">
                <line x1="0%" x2="100%" y1={15} y2={15} className="stroke-rule" />
                <rect
                  y={1}
                  width={`${percent}%`}
                  height={14}
                  fill={leads ? model.colour : 'none'}
                  stroke={leads ? 'currentColor' : model.colour}
                  strokeWidth={leads ? 1 : 2}
                />
              </svg>
            </td>
            <td className="w-24 py-2 pl-3 text-right tabular-nums">
              <span className="inline-flex items-center gap-1.5">
                {leads ? <ModelMark shape={model.shape} colour={model.colour} label="leads" /> : null}
                {percent}%
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
