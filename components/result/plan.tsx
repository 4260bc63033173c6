/** What to do in the first 30, 60 and 90 days: practices that the answers call for. */

import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { metricPath, practicePath } from '@/lib/address/record';
import type { PlanRow, PracticeRow } from '@/lib/guide/result/advice';

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
          : 'Missing basics first, then practices that your answers call for, those of the heaviest answers first, cut at what a team can do beside its daily work.'
      }
    >
      {planned.length === 0 ? <p>None of your answers calls for a practice in the catalogue.</p> : null}
      <div className="print:columns-2 print:gap-x-8">
        {planned.map(({ days, practices }) => (
          <section
            key={days}
            aria-labelledby={`plan-${days}`}
            className="group/phase not-first:mt-8 print:not-first:mt-0"
          >
            <h3 id={`plan-${days}`} className="font-display text-xl font-normal print:text-base">
              By day {days}
            </h3>
            <ol className="mt-2 border-t border-ink print:mt-0.5">
              {practices.map((practice) => (
                <PracticeItem key={practice.id} {...practice} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </Section>
  );
}

function PracticeItem({
  id,
  name,
  what,
  firstStep,
  effort,
  model,
  area,
  metric,
  because,
  isBasic,
  neededFor,
}: PracticeRow) {
  const [reason] = because;
  return (
    <li className="border-b border-rule py-4 print:py-1">
      <div>
        <h4 className="text-lg print:mr-2 print:inline print:text-base">
          <Link href={practicePath(id)} className="text-ink decoration-rule">
            {name}
          </Link>
        </h4>
        <span className="block text-sm text-muted print:inline">
          <span className="print:hidden">
            {model} · {area} ·{' '}
          </span>
          {effort}
        </span>
      </div>
      <p className="mt-1 max-w-measure print:hidden">{what}</p>
      <dl className="mt-2 grid max-w-measure print:mt-0 print:max-w-none gap-x-4 gap-y-1 text-sm sm:grid-cols-[6.5rem_minmax(0,1fr)] print:block">
        <dt className="font-semibold print:hidden">First step</dt>
        <dd className="print:group-not-first/phase:hidden">{firstStep}</dd>
        <dt className="font-semibold print:hidden">Shown by</dt>
        <dd className="print:hidden">
          <Link href={metricPath(metric.id)}>{metric.name}</Link>
        </dd>
        <dt className="font-semibold print:hidden">Because</dt>
        <dd className="print:hidden">
          {reason ? (
            <>
              you answered “{reason.answer}” to “<Link href={reason.change}>{reason.question}</Link>”
            </>
          ) : isBasic ? (
            'it is one of the basics, which come before any model'
          ) : (
            `it has to be there before: ${neededFor.join('; ')}`
          )}
        </dd>
      </dl>
    </li>
  );
}
