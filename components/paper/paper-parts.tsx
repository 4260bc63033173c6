/** What a paper says beside its recommendation: risks, steps, figures, what it takes, and what is not known. */
import type { PaperPage } from '@/lib/guide/paper/paper-page';
import { countInWords } from '@/lib/words/numbers';
import { PaperPart } from './paper-part';

export function Risks({ risks }: PaperPage) {
  const { first, others, more, pitfalls } = risks;
  return (
    <PaperPart id="risks" heading="What could go wrong">
      {first ? (
        <p>
          <strong>{first.title}.</strong> {first.advice}
        </p>
      ) : (
        <p>The answers leave none of the known conditions in doubt.</p>
      )}
      {others.length > 0 ? (
        <p className="mt-1 print:mt-0">
          Also in doubt: {others.join('; ')}
          {more > 0 ? `; and ${countInWords(more)} more, on the result’s page` : ''}.
        </p>
      ) : null}
      {pitfalls.map(({ name, text }) => (
        <p key={name} className="mt-1 print:mt-0">
          Where {name} is done poorly: {text}.
        </p>
      ))}
    </PaperPart>
  );
}

export function Steps({ plan }: PaperPage) {
  if (plan.length === 0) return null;
  return (
    <PaperPart id="steps" heading="The first steps, and how long each takes">
      <div className="grid gap-x-8 gap-y-3 md:grid-cols-3 print:grid-cols-3">
        {plan.map(({ days, steps }) => (
          <div key={days}>
            <h3 id={`steps-${days}`} className="text-base print:leading-tight">
              By day {days}
            </h3>
            <ul aria-labelledby={`steps-${days}`}>
              {steps.map(({ name, effort }) => (
                <li key={name} className="mt-1 border-t border-rule pt-1 print:mt-0.5 print:pt-0.5">
                  {name} <span className="text-muted">({effort})</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </PaperPart>
  );
}

export function Figures({ figures }: PaperPage) {
  if (figures.length === 0) return null;
  const title =
    figures.length === 1
      ? 'The figure that shows whether it works'
      : `The ${countInWords(figures.length)} figures that show whether it works`;
  return (
    <PaperPart id="figures" heading={title}>
      <dl className="grid gap-x-8 gap-y-3 md:grid-cols-3 print:grid-cols-3">
        {figures.map(({ name, unit, measured }) => (
          <div key={name}>
            <dt className="font-semibold">
              {name} <span className="font-normal text-muted">({unit})</span>
            </dt>
            <dd className="text-sm print:leading-tight">{measured}</dd>
          </div>
        ))}
      </dl>
    </PaperPart>
  );
}

export function Takes({ effort, needs }: PaperPage) {
  return (
    <PaperPart id="takes" heading="What it takes">
      {effort ? <p>Beside the daily work: {effort}.</p> : null}
      {needs.map(({ name, text }) => (
        <p key={name} className="mt-1 print:mt-0">
          {name} needs: {text}.
        </p>
      ))}
      <p className="mt-1 print:mt-0">
        In money: not known. The questionnaire asks nothing about salaries, licences and contracts.
      </p>
    </PaperPart>
  );
}

export function Unknown({ kind, findOut, moreOpen }: PaperPage) {
  const isAsked = kind === 'not-enough';
  return (
    <PaperPart id="unknown" heading={isAsked ? 'What to find out, and who does' : 'What is not known'}>
      {findOut.length > 0 ? (
        <>
          {isAsked ? null : <p>Most worth finding out:</p>}
          <ul className={isAsked ? '' : 'list-disc pl-5'}>
            {findOut.map((text) => (
              <li
                key={text}
                className={isAsked ? 'flex flex-wrap items-baseline gap-x-4 border-b border-rule py-2 print:py-1' : ''}
              >
                {text}
                {isAsked ? <Blank /> : null}
              </li>
            ))}
          </ul>
          {moreOpen > 0 ? (
            <p className="mt-1 print:mt-0">
              {moreOpen === 1 ? 'One more question is' : `${moreOpen} more questions are`} open.
            </p>
          ) : null}
        </>
      ) : (
        <p>
          {kind === 'no-model'
            ? 'Whether it stays that way. Ask again if you begin to build software, take over systems or sites, or if outages begin to cost you.'
            : 'Every question is answered or doesn’t apply.'}
        </p>
      )}
    </PaperPart>
  );
}

/** Room for a name. */
function Blank() {
  return <span aria-hidden="true" className="ml-auto inline-block w-48 border-b border-strong-rule" />;
}
