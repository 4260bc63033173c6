/** The nearest changes of answers after which another model leads, each with the result it would give. */

import { Fragment } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import type { ChangesSection, FlipRow } from '@/lib/guide/browser/result/changes';
import { countInWords } from '@/lib/words/numbers';

export function Flips({ flips, open, settled }: ChangesSection) {
  const [nearest, ...others] = flips;
  if (!nearest) {
    return (
      <p className="max-w-measure">
        No change of one or two of your answers puts another model first.
        {open.length > 0 && settled ? ' Nor can any of the answers still open.' : ''}
      </p>
    );
  }
  return (
    <>
      <FlipList flips={[nearest]} />
      {others.length > 0 ? (
        <Disclosure
          summary={others.length === 1 ? 'One more way' : `${capital(countInWords(others.length))} more ways`}
          className="mt-1 print:hidden"
        >
          <FlipList flips={others} />
        </Disclosure>
      ) : null}
    </>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function FlipList({ flips }: { flips: readonly FlipRow[] }) {
  return (
    <ul className="border-t border-ink">
      {flips.map(({ lead, changes, path, others }) => (
        <li key={path} className="border-b border-rule py-2 leading-snug print:py-1">
          <p>
            <strong>{lead} would lead</strong> if you answered
          </p>
          <ul>
            {changes.map(({ question, answer, instead, change }) => (
              <li key={question} className="mt-1 border-l border-strong-rule pl-3 print:mt-0.5">
                “{answer}” instead of “{instead}”
                <Link href={change} className="block text-sm text-muted decoration-rule print:no-underline">
                  {question}
                </Link>
              </li>
            ))}
          </ul>
          <Link href={path} className="mt-1 inline-flex min-h-6 items-center text-sm print:hidden">
            See that result<span className="sr-only">, with {lead} in the lead</span>
          </Link>
          {others.length === 0 ? null : (
            <p className="text-sm text-muted print:hidden">
              The same goes for{' '}
              {others.map((other, index) => (
                <Fragment key={other.path}>
                  {index === 0 ? '' : index === others.length - 1 ? ' and ' : ', '}
                  <Link href={other.path}>“{other.answer}”</Link>
                </Fragment>
              ))}
              .
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
