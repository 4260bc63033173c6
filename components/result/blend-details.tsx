/** The blend as a table: the bar's numbers, the range while answers are open, and how often each model comes first. */
import { ModelMark } from '@/components/charts/model-mark';
import { RangeWhisker } from '@/components/charts/range-whisker';
import type { BlendRow } from '@/lib/guide/result/result-page';
import { roleWords } from '@/lib/words/roles';

const head = 'border-b border-ink py-2 print:py-0.5 align-bottom font-semibold';
const cell = 'border-b border-rule py-2 print:py-0.5';

type BlendDetailsProps = { parts: readonly BlendRow[]; anyOpen: boolean };

export function BlendDetails({ parts, anyOpen }: BlendDetailsProps) {
  return (
    <table className="w-full self-start border-collapse text-left sm:table-fixed">
      <caption className="pb-2 text-left text-sm text-muted print:sr-only">
        Each model’s share and part
        {anyOpen ? '; the share’s lowest and highest value, whatever the open answers turn out to be' : ''}; and in how
        many plausible weightings of the questions the model comes first.
      </caption>
      <thead>
        <tr>
          <th scope="col" className={head}>
            Model
          </th>
          <th scope="col" className={`${head} text-right sm:w-14`}>
            Share
          </th>
          {anyOpen ? (
            <th scope="col" className={`${head} pl-2 sm:w-[31%] sm:pl-4 sm:whitespace-nowrap`}>
              Range
            </th>
          ) : null}
          <th scope="col" className={`${head} pl-2 text-right sm:w-18 sm:whitespace-nowrap`}>
            First in
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ id, name, colour, shape, share, percent, low, high, chance, role }) => (
          <tr key={id}>
            <th scope="row" className={`${cell} font-normal`}>
              <span className="inline-flex items-center gap-2">
                <ModelMark shape={shape} colour={colour} />
                {name}
              </span>
              <span className="block text-sm text-muted print:ml-2 print:inline">{roleWords[role].inSentence}</span>
            </th>
            <td className={`${cell} text-right font-semibold`}>{percent}%</td>
            {anyOpen ? (
              <td className={`${cell} w-2/5 pl-2 text-sm sm:w-[31%] sm:pl-4 sm:whitespace-nowrap`}>
                <RangeWhisker low={low} high={high} value={share} colour={colour} />
                {Math.floor(low * 100)} to {Math.ceil(high * 100)}%
              </td>
            ) : null}
            <td className={`${cell} pl-2 text-right text-sm`}>{chance}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
