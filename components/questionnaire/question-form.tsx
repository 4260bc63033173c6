/** One question as a form: it works as it stands, without a script. */

import type { ComponentProps, Ref } from 'react';
import { Link } from '@/components/ui/link';
import { placed } from '@/lib/address/base-path';
import { teamField } from '@/lib/address/board-fields';
import { practicesOfQuestion, rowPath } from '@/lib/address/record';
import { scopeField } from '@/lib/address/scope';
import { answerPath } from '@/lib/address/step';
import type { AnsweringState, QuestionStep } from '@/lib/guide/browser/answering';
import { answerWords, notApplicableBecause } from '@/lib/words/answers';
import { Button } from '../ui/button';
import { ActionBar } from './action-bar';
import { AnswerRow } from './answer-row';
import { ImportanceControl } from './importance-control';
import { problemWords } from './problem-words';
import { ProgressLine } from './progress-line';
import { ScopeLine } from './scope-line';
import { mostShortcuts, Shortcuts } from './shortcuts';
import { useShortcutsChoice } from './shortcuts-choice';
import { StepLink } from './step-link';
import { TeamLine } from './team-line';
import { WordsUsed } from './words-used';

type QuestionFormProps = QuestionStep & {
  /** Whether no open question can change the lead any more. */
  settled: boolean;
  state: AnsweringState;
  /** Shows another step in place. */
  follow: (address: string) => void;
  headingRef: Ref<HTMLHeadingElement>;
  onSubmit: NonNullable<ComponentProps<'form'>['onSubmit']>;
};

export function QuestionForm(props: QuestionFormProps) {
  const {
    question,
    answer,
    importance,
    progress,
    areas,
    back,
    skip,
    review,
    settled,
    state,
    follow,
    headingRef,
    onSubmit,
  } = props;
  const answers = answersOf(question);
  const shortcuts = useShortcutsChoice();
  const problem = state.problem ? problemWords[state.problem] : undefined;
  return (
    <div className="grid gap-x-16 lg:grid-cols-[44rem_minmax(0,1fr)]">
      <div>
        <ScopeLine scope={state.scope} cut={state.scopeCut} className="mb-3" />
        <TeamLine team={state.team} className="mb-3" />
        <ProgressLine area={question.area.label} areas={areas} {...progress} />
        {/* The key makes a fresh form of every question, so that a choice never carries over. */}
        <form key={question.id} method="get" action={placed(answerPath)} onSubmit={onSubmit} noValidate>
          <input type="hidden" name="question" value={question.id} />
          {state.code ? <input type="hidden" name="code" value={state.code} /> : null}
          {state.scope ? <input type="hidden" name={scopeField} value={state.scope} /> : null}
          {state.team ? <input type="hidden" name={teamField} value={state.team} /> : null}
          {state.set === 'quick' ? <input type="hidden" name="set" value="quick" /> : null}
          {state.fromReview ? <input type="hidden" name="return" value="review" /> : null}

          <h1
            id="question"
            ref={headingRef}
            tabIndex={-1}
            className="text-[clamp(1.6rem,1.35rem+1.1vw,2.25rem)] outline-none"
          >
            {question.text}
          </h1>
          <p id="question-help" className="mt-3 text-muted">
            {question.help}
          </p>
          {problem ? (
            <p
              id="question-problem"
              role="alert"
              className="mt-5 border-l-4 border-warn bg-warn-wash px-4 py-3 font-medium"
            >
              {problem}
            </p>
          ) : null}
          <fieldset
            aria-labelledby="question"
            aria-describedby={problem ? 'question-help question-problem' : 'question-help'}
            className="mt-6 border-t border-ink"
          >
            {answers.map(({ value, label }, index) => (
              <AnswerRow
                key={value}
                value={value}
                label={label}
                checked={answer === value}
                shortcut={index < mostShortcuts ? index + 1 : undefined}
                shortcutOn={shortcuts}
              />
            ))}
          </fieldset>
          <ImportanceControl importance={importance} />
          <ActionBar>
            <Button type="submit" name="go" value="next">
              {state.fromReview ? 'Save and return to the review' : 'Continue'}
            </Button>
            {back && !state.fromReview ? (
              <Button type="submit" name="go" value="back" kind="secondary">
                Back
              </Button>
            ) : null}
            <StepLink href={skip} follow={follow} className="inline-flex min-h-11 items-center px-2">
              {state.fromReview ? 'Return without a change' : 'Skip for now'}
            </StepLink>
          </ActionBar>
          <Shortcuts count={Math.min(answers.length, mostShortcuts)} on={shortcuts} />
        </form>
        <p aria-live="polite" className="mt-6 max-w-measure empty:hidden">
          {settled ? (
            <span>
              None of the questions still open can change which model leads any more; they can still move the shares and
              the plan.{' '}
              <StepLink href={review} follow={follow}>
                See the review and the result
              </StepLink>
              , or go on.
            </span>
          ) : null}
        </p>
      </div>
      <aside key={question.id} className="mt-8">
        <h2 className="font-sans text-base font-semibold">Why we ask</h2>
        <p className="mt-1 max-w-measure text-sm">
          {question.why} In the comparison this is the row{' '}
          <Link href={rowPath(question.dimension.id)}>{question.dimension.label}</Link>. The catalogue has{' '}
          <Link href={practicesOfQuestion(question.id)}>the practices that its answers call for</Link>.
        </p>
        <WordsUsed terms={question.terms} />
      </aside>
    </div>
  );
}

/** The options, then “don't know” and “doesn't apply” as ordinary choices. */
const answersOf = ({ options, notApplicable }: QuestionStep['question']) => [
  ...options.map(({ id, label }) => ({ value: id, label })),
  { value: 'unknown', label: answerWords.unknown.label },
  ...(notApplicable ? [{ value: 'not-applicable', label: notApplicableBecause(notApplicable) }] : []),
];
