/** The questions that are not settled, those that could move the lead most first, each with a way to answer it. */

import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import type { ChangesSection, OpenRow } from '@/lib/guide/browser/result/changes';
import { answerWords } from '@/lib/words/answers';

export function OpenQuestions({ open, first, settled }: ChangesSection) {
  const rest = open.slice(first);
  return (
    <Section
      id="open"
      heading="Still open"
      aside="Beside each, how far it could move the lead, in points."
      wide
      className=""
    >
      {settled ? (
        <p className="mb-3 max-w-measure print:mb-1 print:max-w-none">
          None of the open answers can change the lead any more. They can still move the shares.
        </p>
      ) : null}
      {first > 0 ? (
        <>
          <h3 className="mb-1 text-base">Find out first</h3>
          <OpenList rows={open.slice(0, first)} withPoints />
        </>
      ) : null}
      {rest.length > 0 ? (
        <Disclosure
          summary={first > 0 ? `${rest.length} more` : `${rest.length} questions are open`}
          open={first === 0 && rest.length <= shownAtOnce}
          className="mt-1 print:hidden"
        >
          <OpenList rows={rest} withPoints={first > 0} />
        </Disclosure>
      ) : null}
    </Section>
  );
}

/** A list that is no longer than this is not folded away where nothing else stands. */
const shownAtOnce = 5;

function OpenList({ rows, withPoints }: { rows: readonly OpenRow[]; withPoints: boolean }) {
  return (
    <ul className="border-t border-ink">
      {rows.map(({ text, state, points, change }) => (
        <li
          key={text}
          className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 border-b border-rule py-1.5 leading-snug print:py-1"
        >
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
