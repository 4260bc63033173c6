/** The agenda in short, beside the blend: its questions, which lead to their positions. */
import { Link } from '@/components/ui/link';
import type { BoardPage } from '@/lib/guide/browser/board/board-page';

export const agendaAnchor = (question: string) => `talk-${question}`;

export function AgendaHead({ agenda, people }: Pick<BoardPage, 'agenda'> & { people: number }) {
  return (
    <section aria-labelledby="agenda-head" className="self-start border border-ink p-5 print:hidden">
      <h2 id="agenda-head" className="text-xl">
        To talk about first
      </h2>
      {agenda.length > 0 ? (
        <ol className="mt-3 list-decimal grid gap-y-2 pl-5">
          {agenda.map(({ id, question }) => (
            <li key={id} className="pl-1">
              <Link href={`#${agendaAnchor(id)}`} className="block">
                {question}
              </Link>
            </li>
          ))}
        </ol>
      ) : (
        <p className="mt-3">
          {people === 1
            ? 'With the answers of a second person, what you disagree on appears here.'
            : 'No two answers point to different models.'}
        </p>
      )}
      <p className="mt-4">
        <Link href="#add" className="inline-flex min-h-6 items-center">
          Add answers
        </Link>{' '}
        ·{' '}
        <Link href="#share" className="inline-flex min-h-6 items-center">
          Share the board
        </Link>
      </p>
    </section>
  );
}
