/** What to do in the first 30, 60 and 90 days: practices that the answers call for. */
import { Section } from '@/components/ui/section';
import type { PlanRow, PracticeRow } from '@/lib/guide/result-advice';

export function Plan({ phases }: { phases: readonly PlanRow[] }) {
  const planned = phases.filter(({ practices }) => practices.length > 0);
  return (
    <Section
      id="plan"
      heading="Your plan"
      aside="Practices that your answers call for, those of the heaviest answers first, cut at what a team can do beside its daily work."
    >
      {planned.length === 0 ? <p>None of your answers calls for a practice in the catalogue.</p> : null}
      {planned.map(({ days, practices }) => (
        <section key={days} aria-labelledby={`plan-${days}`} className="not-first:mt-8">
          <h3 id={`plan-${days}`} className="font-display text-xl font-normal">
            By day {days}
          </h3>
          <ol className="mt-2 border-t border-ink">
            {practices.map((practice) => (
              <PracticeItem key={practice.id} {...practice} />
            ))}
          </ol>
        </section>
      ))}
    </Section>
  );
}

function PracticeItem({ name, what, firstStep, effort, model, area, metric, because, neededFor }: PracticeRow) {
  const [reason] = because;
  return (
    <li className="border-b border-rule py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h4 className="text-lg">{name}</h4>
        <span className="text-sm text-muted">
          {model} · {area} · {effort}
        </span>
      </div>
      <p className="mt-1 max-w-measure">{what}</p>
      <dl className="mt-2 grid max-w-measure gap-x-4 gap-y-1 text-sm sm:grid-cols-[6.5rem_minmax(0,1fr)]">
        <dt className="font-semibold">First step</dt>
        <dd>{firstStep}</dd>
        <dt className="font-semibold">Shown by</dt>
        <dd>{metric.name}</dd>
        <dt className="font-semibold">Because</dt>
        <dd>
          {reason ? (
            <>
              you answered “{reason.answer}” to “<a href={reason.change}>{reason.question}</a>”
            </>
          ) : (
            `it has to be there before: ${neededFor.join('; ')}`
          )}
        </dd>
      </dl>
    </li>
  );
}
