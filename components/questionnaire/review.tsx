/** All answers in one list, each with a way to change it, and the way to the result. */
import type { Ref } from 'react';
import type { ReviewRow, ReviewView } from '@/lib/guide/browser/answering';
import { answerWords, notApplicableBecause } from '@/lib/words/answers';
import { importanceRemark } from '@/lib/words/importance';
import { ButtonLink, buttonClasses } from '../ui/button';
import { ScopeLine } from './scope-line';
import { StepLink } from './step-link';
import { AddToBoard, TeamLine } from './team-line';

export function Review({
  rows,
  open,
  back,
  result,
  more,
  scope,
  scopeCut,
  team,
  code,
  headingRef,
}: ReviewView & { headingRef: Ref<HTMLHeadingElement> }) {
  return (
    <div className="max-w-[52rem]">
      <h1 ref={headingRef} tabIndex={-1} className="outline-none">
        Review your answers
      </h1>
      <ScopeLine scope={scope} cut={scopeCut} className="mt-3" />
      <TeamLine team={team} className="mt-3" />
      <p className="mt-3 text-muted">
        {open === 0
          ? 'Every question is settled.'
          : `${open} of ${rows.length} ${open === 1 ? 'is' : 'are'} open. An open answer is not counted as anything; the result will say so.`}
      </p>
      <dl className="mt-8 border-t border-ink">
        {rows.map((row) => (
          <Row key={row.question.id} {...row} />
        ))}
      </dl>
      {team && code ? <AddToBoard team={team} code={code} scope={scope} /> : null}
      <div className="mt-8 flex flex-wrap items-center gap-3">
        {result ? (
          <ButtonLink href={result} kind={team ? 'secondary' : 'primary'}>
            See the result
          </ButtonLink>
        ) : (
          <p className="w-full">Nothing is answered yet, so there is no result to show.</p>
        )}
        {/* A plain link: it stays on this page, which follows it without a request. */}
        <StepLink href={back} className={buttonClasses('secondary')}>
          Back
        </StepLink>
        {more ? (
          <StepLink href={more} className="inline-flex min-h-11 items-center px-2">
            Answer the other questions too
          </StepLink>
        ) : null}
      </div>
    </div>
  );
}

function Row({ question, state, answer, importance, change }: ReviewRow) {
  const remark = importanceRemark(importance);
  const open = state === 'open' || state === 'unknown';
  return (
    <div className="grid gap-x-6 gap-y-1 border-b border-rule py-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_4.5rem]">
      <dt className="text-muted">{question.text}</dt>
      <dd className={open ? 'text-muted italic' : ''}>
        {answerInWords(state, answer)}
        {remark ? <span className="block text-sm text-muted not-italic">{remark}</span> : null}
      </dd>
      <dd className="sm:text-right">
        <StepLink href={change} className="inline-flex min-h-6 items-center">
          Change<span className="sr-only"> the answer to: {question.text}</span>
        </StepLink>
      </dd>
    </div>
  );
}

/** `answer` is the chosen option, or the reason why the question doesn’t apply. */
function answerInWords(state: ReviewRow['state'], answer: string | undefined): string | undefined {
  if (state === 'option') return answer;
  return state === 'not-applicable' && answer !== undefined ? notApplicableBecause(answer) : answerWords[state].label;
}
