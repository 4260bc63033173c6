/**
 * What each answer gave, diverging from zero. A table with a bar in each row: it is its own twin, and its labels can be as long
 * as an answer.
 */
import { DivergingBar } from './diverging-bar';

export type ContributionBar = {
  id: string;
  label: string;
  /** In the unit of the caption; above 0 to the right. */
  value: number;
  /** The number as it is shown, with its sign. */
  text: string;
};

type ContributionChartProps = {
  /** Says what is shown, in which unit, and what zero is. */
  caption: string;
  rows: readonly ContributionBar[];
  colour: string;
};

export function ContributionChart({ caption, rows, colour }: ContributionChartProps) {
  const reach = Math.max(...rows.map(({ value }) => Math.abs(value)), Number.MIN_VALUE);
  return (
    <table className="w-full table-fixed border-collapse text-left max-sm:block">
      <caption className="pb-3 text-left text-sm text-muted max-sm:block">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Answer</th>
          <th scope="col">Picture</th>
          <th scope="col">Points</th>
        </tr>
      </thead>
      <tbody className="border-t border-ink max-sm:block">
        {rows.map(({ id, label, value, text }) => (
          <tr key={id} className="border-b border-rule max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_4rem] max-sm:py-2">
            <th scope="row" className="py-2 pr-4 font-normal max-sm:col-span-2 max-sm:py-0">
              {label}
            </th>
            <td className="w-2/5 max-sm:w-auto">
              <DivergingBar value={value} reach={reach} colour={colour} />
            </td>
            <td className="w-16 text-right font-semibold tabular-nums">{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
