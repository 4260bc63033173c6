/** The answers that moved the leader's share most, for and against, each with a picture of how far and a way back to its question. */

import { DivergingBar } from '@/components/charts/diverging-bar';
import { Link } from '@/components/ui/link';
import type { ReasonRow } from '@/lib/guide/browser/result/result-page';
import { signedPoints } from '@/lib/words/numbers';

type ReasonsProps = { model: string; colour: string; for: readonly ReasonRow[]; against: readonly ReasonRow[] };

export function Reasons({ model, colour, for: inFavour, against }: ReasonsProps) {
  // One scale for both lists, so that their bars can be compared.
  const reach = Math.max(...[...inFavour, ...against].map(({ points }) => Math.abs(points)), Number.MIN_VALUE);
  return (
    <div className="grid gap-x-12 gap-y-5 lg:grid-cols-2 print:grid-cols-2 print:gap-3">
      <ReasonList heading={`For ${model}`} rows={inFavour} reach={reach} colour={colour} />
      {against.length > 0 ? (
        <ReasonList heading={`Against ${model}`} rows={against} reach={reach} colour={colour} />
      ) : (
        <p className="text-muted">No answer speaks against {model}.</p>
      )}
    </div>
  );
}

type ReasonListProps = { heading: string; rows: readonly ReasonRow[]; reach: number; colour: string };

function ReasonList({ heading, rows, reach, colour }: ReasonListProps) {
  return (
    <div>
      <h3 className="text-base">{heading}</h3>
      <ul className="mt-1 border-t border-ink">
        {rows.map(({ question, answer, points, change }) => (
          <li
            key={question}
            className="grid grid-cols-[minmax(0,1fr)_3rem] items-center gap-x-3 border-b border-rule py-1.5 leading-snug sm:grid-cols-[minmax(0,1fr)_5rem_3rem] print:grid-cols-[minmax(0,1fr)_4rem] print:gap-x-2 print:py-1 print:leading-tight print:nth-[n+4]:hidden"
          >
            <span>
              {answer}
              <Link href={change} className="block text-sm text-muted decoration-rule print:no-underline">
                {question}
              </Link>
            </span>
            <DivergingBar value={points} reach={reach} colour={colour} className="max-sm:hidden print:hidden" />
            <span className="text-right font-semibold whitespace-nowrap tabular-nums">{signedPoints(points)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
