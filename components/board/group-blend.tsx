/** The blend of a team: the bar, and each model's mean beside the shares of the members. */
import { BlendBar } from '@/components/charts/blend-bar';
import { ModelMark } from '@/components/charts/model-mark';
import { SpreadStrip } from '@/components/charts/spread-strip';
import type { BoardPage } from '@/lib/guide/browser/board/board-page';

const head = 'border-b border-ink py-2 print:py-0.5 align-bottom font-semibold';
const cell = 'border-b border-rule py-2 print:py-0.5';

export function GroupBlend({ blend }: Pick<BoardPage, 'blend'>) {
  return (
    <>
      <BlendBar title="The team’s blend" parts={blend} />
      {blend.some(({ members }) => members.length > 1) ? <Spread blend={blend} /> : null}
    </>
  );
}

function Spread({ blend }: Pick<BoardPage, 'blend'>) {
  return (
    <table className="mt-6 w-full border-collapse text-left sm:table-fixed print:mt-2">
      <caption className="pb-2 text-left text-sm text-muted print:sr-only">
        The mean of the members’ own shares, their lowest and their highest. Each small line is one set of answers.
      </caption>
      <thead>
        <tr>
          <th scope="col" className={`${head} sm:w-32`}>
            Model
          </th>
          <th scope="col" className={`${head} text-right sm:w-16`}>
            Mean
          </th>
          <th scope="col" className={`${head} pl-4`}>
            Members, from 0 to 100%
          </th>
        </tr>
      </thead>
      <tbody>
        {blend.map(({ id, name, colour, shape, share, percent, low, high, members }) => (
          <tr key={id}>
            <th scope="row" className={`${cell} font-normal`}>
              <span className="inline-flex items-center gap-2">
                <ModelMark shape={shape} colour={colour} />
                {name}
              </span>
            </th>
            <td className={`${cell} text-right font-semibold`}>{percent}%</td>
            <td className={`${cell} w-1/2 pl-4 text-sm sm:w-auto`}>
              <div className="items-center gap-x-4 sm:flex">
                <div className="grow">
                  <SpreadStrip mean={share} each={members} colour={colour} />
                </div>
                <span className="whitespace-nowrap sm:w-22 sm:text-right">
                  {Math.round(low * 100)} to {Math.round(high * 100)}%
                </span>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
