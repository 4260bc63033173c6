/** The blend as a table: the bar's numbers, the range while answers are open, and how often each model comes first. */
import { ModelMark } from '@/components/charts/model-mark';
import { RangeWhisker } from '@/components/charts/range-whisker';
import type { BlendRow } from '@/lib/guide/browser/result/result-page';
import { roleWords } from '@/lib/words/roles';

const head = 'border-b border-ink pt-2 pb-0.5 align-bottom text-sm font-semibold print:py-0.5';
const cell = 'border-b border-rule py-px align-baseline';

type BlendTableProps = { parts: readonly BlendRow[]; anyOpen: boolean };

export function BlendTable({ parts, anyOpen }: BlendTableProps) {
  return (
    <table className="w-full border-collapse text-left leading-snug">
      <caption className="sr-only">
        Each model’s share and part
        {anyOpen ? '; the share’s lowest and highest value, whatever the open answers turn out to be' : ''}; and in how
        many plausible weightings of the questions the model comes first.
      </caption>
      {/* Widths that hold before the first row has arrived: else the columns move with each. */}
      <colgroup className="max-sm:hidden">
        <col className="w-46 lg:w-50" />
        <col className="w-14" />
        {anyOpen ? <col /> : null}
        <col className="w-24 md:w-42 lg:w-24 xl:w-42" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={head}>
            Model
          </th>
          <th scope="col" className={`${head} text-right`}>
            Share
          </th>
          {anyOpen ? (
            <th scope="col" className={`${head} pl-2 sm:pl-6`}>
              Range<span className="max-sm:hidden"> while answers are open</span>
            </th>
          ) : null}
          <th scope="col" className={`${head} pl-2 text-right`}>
            First in
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ id, name, colour, shape, share, percent, low, high, chance, role }) => (
          <tr key={id}>
            <th scope="row" className={`${cell} font-normal`}>
              <span className="whitespace-nowrap">
                <ModelMark shape={shape} colour={colour} className="mr-2 align-[-0.125em]" />
                {name}
              </span>
              <span className="text-sm text-muted max-sm:block sm:ml-2">{roleWords[role].inSentence}</span>
            </th>
            <td className={`${cell} text-right font-semibold`}>{percent}%</td>
            {anyOpen ? (
              <td className={`${cell} pl-2 text-sm sm:pl-6 sm:whitespace-nowrap`}>
                <span className="inline-block w-28 align-middle max-sm:hidden xl:w-36 print:inline-block">
                  <RangeWhisker low={low} high={high} value={share} colour={colour} />
                </span>
                <span className="sm:ml-3">
                  {Math.floor(low * 100)} to {Math.ceil(high * 100)}%
                </span>
              </td>
            ) : null}
            <td className={`${cell} pl-2 text-right text-sm`}>
              {chance}
              <span className="text-muted max-md:hidden lg:max-xl:hidden"> of weightings</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
