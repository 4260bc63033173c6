/** One step of a lane: what it is, by whom, how long it takes, what happens, and how well that is supported. */

import { EvidenceDot } from '@/components/evidence/evidence-dot';
import { SourceLinks } from '@/components/evidence/source-numbers';
import type { Step } from '@/lib/dataset/story-schema';
import { stepKindWords, stepTerms } from '@/lib/words/stories';
import { StepSign } from './step-sign';

type StoryStepProps = {
  step: Step & {
    /** Numbers of its sources in the page's list. */
    numbers: readonly number[];
  };
};

export function StoryStep({ step }: StoryStepProps) {
  const { kind, what, evidence, numbers } = step;
  return (
    <li className={`py-1 pr-2 pl-2 ${edges[kind]}`}>
      <p className="text-[0.875rem] text-muted">
        <StepSign kind={kind} />
        <span className="font-semibold text-ink">{stepKindWords[kind].label}</span> {stepTerms(step)}
      </p>
      <p>
        {what}{' '}
        <span className="whitespace-nowrap text-[0.875rem] text-muted">
          <EvidenceDot grade={evidence} /> <SourceLinks numbers={numbers} />
        </span>
      </p>
    </li>
  );
}

/** Work is a full line, a check a double one, a wait a broken one, and what can stop it stands in a box. */
const edges: Record<Step['kind'], string> = {
  work: 'border-l-4 border-strong-rule',
  check: 'border-l-4 border-double border-ink',
  wait: 'border-l-4 border-dashed border-ink',
  stop: 'border border-ink bg-raised',
};
