/** What to do in the first 30, 60 and 90 days: practices that the answers call for. */

import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { metricPath, practicePath } from '@/lib/address/record';
import type { PlanRow, PracticeRow } from '@/lib/guide/browser/result/advice';

/** `isBasic`: the plan holds nothing but what any organisation needs. */
export function Plan({ phases, isBasic = false }: { phases: readonly PlanRow[]; isBasic?: boolean }) {
  const planned = phases.filter(({ practices }) => practices.length > 0);
  return (
    <Section
      id="plan"
      heading="Your plan"
      aside={
        isBasic
          ? 'The basics that any organisation needs, whatever it answers.'
          : 'Missing basics first, then what your heaviest answers call for, limited to what a team can do alongside its daily work.'
      }
      wide
      className="mt-6"
    >
      {planned.length === 0 ? <p>None of your answers calls for a practice in the catalogue.</p> : null}
      <div className="grid gap-x-8 gap-y-5 md:grid-cols-3 print:block print:columns-2 print:gap-x-6">
        {planned.map(({ days, practices }, phase) => (
          <section key={days} aria-labelledby={`plan-${days}`} className="group/phase print:mb-1.5">
            <h3 id={`plan-${days}`} className="font-display text-xl font-normal print:text-base">
              By day {days}
            </h3>
            <ol className="mt-1 border-t border-ink print:mt-0.5">
              {practices.map((practice, place) => (
                <PracticeItem key={practice.id} {...practice} inFull={isInFull(phase, place)} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      {planned.length > 0 ? (
        <Disclosure
          compact
          summary="What each is, why it is here, and what shows that it works"
          className="mt-1 print:hidden"
        >
          {planned.map(({ days, practices }, phase) => (
            <PlanDetails key={days} practices={practices} phase={phase} />
          ))}
        </Disclosure>
      ) : null}
    </Section>
  );
}

/** Where a plan begins, first steps are told in full; later ones in one sentence. */
const isInFull = (phase: number, place: number) => phase === 0 && place < 2;

function PracticeItem({ id, name, firstStep, firstStepInShort, effort, inFull }: PracticeRow & { inFull: boolean }) {
  return (
    <li className="border-b border-rule py-2 leading-snug print:py-1">
      <h4 className="inline print:mr-2 print:text-base">
        <Link href={practicePath(id)} className="text-ink decoration-rule">
          {name}
        </Link>
      </h4>{' '}
      <span className="text-sm text-muted">{effort}</span>
      <p
        className="mt-0.5 text-sm max-md:group-not-first/phase:hidden print:mt-0 print:group-not-first/phase:hidden"
        data-first-step
      >
        <span className="sr-only">First step: </span>
        {inFull ? firstStep : firstStepInShort}
      </p>
    </li>
  );
}

/** What each practice is, what called for it, and the metric that shows it. */
function PlanDetails({ practices, phase }: { practices: readonly PracticeRow[]; phase: number }) {
  return (
    <dl className="border-t border-ink">
      {practices.map(
        ({ id, name, what, firstStep, model, area, metric, because: [reason], isBasic, neededFor }, place) => (
          <div
            key={id}
            className="grid gap-x-8 gap-y-1 border-b border-rule py-2.5 lg:grid-cols-[15rem_minmax(0,1fr)_minmax(0,1fr)]"
          >
            <dt className="font-semibold">
              {name}
              <span className="block text-sm font-normal text-muted">
                {model} · {area}
              </span>
            </dt>
            <dd className="text-sm">
              {what}
              <span className={`mt-1 block ${isInFull(phase, place) ? 'md:hidden' : ''}`}>First step: {firstStep}</span>
            </dd>
            <dd className="text-sm">
              {reason ? (
                <>
                  Because you answered “{reason.answer}” to “<Link href={reason.change}>{reason.question}</Link>”.
                </>
              ) : isBasic ? (
                'It is one of the basics, which come before any model.'
              ) : (
                `It has to be there before: ${neededFor.join('; ')}.`
              )}{' '}
              Shown by <Link href={metricPath(metric.id)}>{metric.name}</Link>.
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
