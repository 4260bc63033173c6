/** The questions that are not settled, those that could move the lead most first, each with a way to answer it. */

import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import type { ChangesSection, OpenRow } from '@/lib/guide/result/changes';
import { answerWords } from '@/lib/words/answers';

export function OpenQuestions({ open, first, settled }: ChangesSection) {
  const rest = open.slice(first);
  return (
    <Section
      id="open"
      heading="Still open"
      aside="An open answer counts as nothing: not as zero, and not as the middle."
    >
      {settled ? (
        <p className="mb-5 max-w-measure print:mb-1 print:max-w-none">
          None of the open answers can change the lead any more. They can still move the shares.
        </p>
      ) : null}
      {first > 0 ? (
        <>
          <h3>Find out first</h3>
          <p className="mt-1 mb-3 max-w-measure text-sm text-muted print:mt-0 print:mb-1 print:max-w-none">
            How far the answer could move the distance between the first and the next, in percentage points.
          </p>
          <OpenList rows={open.slice(0, first)} withPoints />
        </>
      ) : null}
      {rest.length > 0 ? (
        <Disclosure
          summary={first > 0 ? `${rest.length} more` : `${rest.length} questions are open`}
          open={first === 0}
          className="mt-5 print:hidden"
        >
          <OpenList rows={rest} withPoints={first > 0} />
        </Disclosure>
      ) : null}
    </Section>
  );
}

function OpenList({ rows, withPoints }: { rows: readonly OpenRow[]; withPoints: boolean }) {
  return (
    <ul className="border-t border-ink">
      {rows.map(({ text, state, points, change }) => (
        <li key={text} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 border-b border-rule py-2.5 print:py-1">
          <span>
            <Link href={change} className="inline-block min-h-6">
              {text}
            </Link>
            <span className="block text-sm text-muted print:hidden">{answerWords[state].label}</span>
          </span>
          {withPoints ? <span className="text-right font-semibold tabular-nums">±{points.toFixed(1)}</span> : null}
        </li>
      ))}
    </ul>
  );
}
