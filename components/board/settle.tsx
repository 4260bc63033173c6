/** Whether the lead rests on one set of answers, and what would settle what is not clear. */
import { Link } from '@/components/ui/link';
import type { BoardPage } from '@/lib/guide/browser/board/board-page';
import { countInWords } from '@/lib/words/numbers';
import { agendaAnchor } from './agenda-head';

export function Settle({
  withoutOne,
  settle: { question, open },
  verdict,
}: Pick<BoardPage, 'withoutOne' | 'settle' | 'verdict'>) {
  const isUnclear = verdict.kind === 'leaning' || verdict.kind === 'shared-lead';
  return (
    <div className="max-w-measure grid gap-y-4 print:max-w-none print:gap-y-1">
      {withoutOne ? <p>{withoutOne}</p> : null}
      {question ? (
        <p>
          If you agree on one point of the agenda, the lead is clear, whichever of the given answers it is:{' '}
          <Link href={`#${agendaAnchor(question.id)}`}>{question.text}</Link>
        </p>
      ) : null}
      {isUnclear && !question ? <p>No single point of the agenda would make the lead clear by itself.</p> : null}
      {open.length > 0 ? (
        <div>
          <p>Most of you have left these open. Finding them out helps more than arguing about the rest:</p>
          <ul className="mt-2 list-disc pl-5">
            {open.map(({ text, members }) => (
              <li key={text}>
                {text} <span className="text-sm text-muted">(open for {countInWords(members)})</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

/** Whether there is anything to say. */
export const hasSettling = ({ withoutOne, settle, verdict }: Pick<BoardPage, 'withoutOne' | 'settle' | 'verdict'>) =>
  withoutOne !== undefined || settle.open.length > 0 || verdict.kind === 'leaning' || verdict.kind === 'shared-lead';
