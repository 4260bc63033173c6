/** What to talk about: the disagreements that matter most, each with its positions, why it matters, and a question to begin with. */
import type { BoardPage } from '@/lib/guide/browser/board/board-page';
import { peopleInWords, sentenceStart } from '@/lib/words/board';
import { agendaAnchor } from './agenda-head';

export function Agenda({ agenda }: Pick<BoardPage, 'agenda'>) {
  return (
    <ol className="divide-y divide-rule">
      {agenda.map(({ id, question, area, positions, others, why, talk }, index) => (
        <li key={id} id={agendaAnchor(id)} className="scroll-mt-4 py-6 first:pt-0 print:break-inside-avoid print:py-2">
          <h3>
            {index + 1}. {question}
          </h3>
          <p className="text-sm text-muted">{area}</p>
          <dl className="mt-3 border-t border-rule print:mt-1">
            {positions.map(({ answer, count, who, votes }) => (
              <div
                key={answer}
                className="grid gap-x-6 gap-y-0.5 border-b border-rule py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] print:grid-cols-2 print:py-0.5"
              >
                <dt>
                  “{answer}”<span className="block text-sm text-muted">{votes}</span>
                </dt>
                <dd className="wrap-anywhere">
                  <strong className="font-semibold">{sentenceStart(peopleInWords(count))}:</strong> <bdi>{who}</bdi>
                </dd>
              </div>
            ))}
          </dl>
          {others ? <p className="mt-2 text-sm text-muted">Besides, {others}.</p> : null}
          <div className="mt-3 grid gap-x-6 gap-y-2 md:grid-cols-2 print:mt-1 print:grid-cols-2">
            <p className="max-w-measure">
              <strong className="font-semibold">Why it matters.</strong> {why}
            </p>
            <p className="max-w-measure">
              <strong className="font-semibold">To begin with.</strong> {talk}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
