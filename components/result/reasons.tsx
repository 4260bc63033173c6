/** The answers that moved the leader's share most, for and against, each with a way back to its question. */
import type { ReasonRow } from '@/lib/guide/result';
import { inPoints } from './in-points';

type ReasonsProps = { model: string; for: readonly ReasonRow[]; against: readonly ReasonRow[] };

export function Reasons({ model, for: inFavour, against }: ReasonsProps) {
  return (
    <div className="flex flex-col gap-8">
      <ReasonList heading={`For ${model}`} rows={inFavour} />
      {against.length > 0 ? (
        <ReasonList heading={`Against ${model}`} rows={against} />
      ) : (
        <p className="text-muted">No answer speaks against {model}.</p>
      )}
    </div>
  );
}

function ReasonList({ heading, rows }: { heading: string; rows: readonly ReasonRow[] }) {
  return (
    <div>
      <h3>{heading}</h3>
      <ul className="mt-2 border-t border-ink">
        {rows.map(({ question, answer, points, change }) => (
          <li key={question} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 border-b border-rule py-3">
            <span>
              <a href={change} className="text-sm">
                {question}
              </a>
              <span className="block">{answer}</span>
            </span>
            <span className="text-right font-semibold tabular-nums">{inPoints(points)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
