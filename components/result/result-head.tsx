/** The answer: the verdict, how sure it is, the blend with its ranges, and beside it what to do with it. */
import { BlendBar } from '@/components/charts/blend-bar';
import { LabelledLine } from '@/components/ui/labelled-line';
import type { ResultPage } from '@/lib/guide/browser/result/result-page';
import { scopeLabel } from '@/lib/words/scope';
import { AnswerCount } from './answer-count';
import { BlendTable } from './blend-table';
import { NextCard } from './next-card';
import { SureOf } from './sure-of';

type ResultHeadProps = ResultPage & { scopeRemark?: string | undefined; isPrivate: boolean };

export function ResultHead({ scopeRemark, isPrivate, ...result }: ResultHeadProps) {
  const { verdict, scope, blend, changes, edition, link, review } = result;
  const tells = verdict.kind !== 'not-enough';
  return (
    <div className="-mt-6 grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem] print:mt-0 print:block">
      <header>
        {scope ? <LabelledLine label={scopeLabel} text={scope} remark={scopeRemark} className="mb-2" /> : null}
        <AnswerCount {...result.answered} edition={edition.id} path={link} review={review} />
        <h1 className="mt-1 text-3xl lg:text-[2.25rem]">{verdict.sentence}</h1>
        <p className="mt-2 leading-normal text-muted print:mt-1">
          {verdict.label}. {verdict.gist} {verdict.overturned}
        </p>
        {result.sureOf ? <SureOf {...result.sureOf} /> : null}
        {result.why ? (
          <div id="blend" className="mt-4 print:mt-2">
            <BlendBar title="Your blend" parts={blend} withKey={false} />
            <BlendTable parts={blend} anyOpen={changes.open.length > 0} />
          </div>
        ) : null}
      </header>
      {tells ? (
        <aside aria-label="What to do next" className="self-start border border-ink bg-raised p-4 print:hidden">
          <NextCard {...result} isPrivate={isPrivate} />
        </aside>
      ) : null}
    </div>
  );
}
