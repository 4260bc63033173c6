/** Stands in place of a step whose address holds answers of an older edition: what becomes of them, the way on, and the way back. */
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import type { CarryOverOffer } from '@/lib/guide/questionnaire/carry-over-offer';
import { carryOverWords, keptPhrase } from '@/lib/words/carry-over';
import { ButtonLink } from '../ui/button';
import { ScopeLine } from './scope-line';

export const carryOverTitle = 'Carry your answers over to the newer edition';

export function CarryOver({ scope, from, to, answered, kept, dropped, added, goOn, oldResult }: CarryOverOffer) {
  return (
    <>
      <PageHeader
        above={scope ? <ScopeLine scope={scope} /> : undefined}
        title={carryOverTitle}
        lede={`These answers were given to edition ${from} of the questionnaire. Questions are asked in edition ${to} now. ${keptPhrase(kept, answered)}.`}
      >
        <p className="flex flex-wrap items-center gap-x-5 gap-y-3">
          {/* Loaded as a page of its own: its answers are then kept like those of a form (`run.ts`). */}
          <ButtonLink href={goOn} target="_self">
            {kept > 0 ? 'Go on with what is kept' : `Go on in edition ${to}`}
          </ButtonLink>
          <Link href={oldResult} className="inline-flex min-h-11 items-center">
            See the result of edition {from}, which keeps its numbers
          </Link>
        </p>
      </PageHeader>
      {dropped.length > 0 ? (
        <section aria-labelledby="dropped" className="max-w-[52rem]">
          <h2 id="dropped">{carryOverWords.dropped(to)}</h2>
          <p className="mt-2 max-w-measure text-muted">
            The question or the answer was changed, so that it means something else or nothing. Nothing was guessed.
          </p>
          <dl className="mt-4 border-t border-ink">
            {dropped.map(({ question, answer }) => (
              <div key={question} className="grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-2">
                <dt className="text-muted">{question}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      {added.length > 0 ? (
        <section aria-labelledby="added" className="mt-10 max-w-[52rem]">
          <h2 id="added">{carryOverWords.added(to)}</h2>
          <ul className="mt-4 list-disc pl-5">
            {added.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
