/** What the kinds of steps mean. */
import type { Step } from '@/lib/dataset/story-schema';
import { stepKindWords } from '@/lib/words/stories';
import { StepSign } from './step-sign';

export function StepLegend({ kinds }: { kinds: readonly Step['kind'][] }) {
  return (
    <dl className="max-w-measure text-sm">
      {kinds.map((kind) => (
        <div key={kind} className="border-b border-rule py-2 sm:grid sm:grid-cols-[13rem_minmax(0,1fr)]">
          <dt>
            <StepSign kind={kind} />
            {stepKindWords[kind].label}
          </dt>
          <dd>{stepKindWords[kind].meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
