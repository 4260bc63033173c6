/** The nearest changes of answers after which another model leads, each with the result it would give. */

import { Fragment } from 'react';
import { Link } from '@/components/ui/link';
import type { ChangesSection } from '@/lib/guide/result/changes';

export function Flips({ flips, open, settled }: ChangesSection) {
  if (flips.length === 0) {
    return (
      <p className="max-w-measure">
        No change of one or two of your answers puts another model first.
        {open.length > 0 && settled ? ' Nor can any of the answers still open.' : ''}
      </p>
    );
  }
  return (
    <ul className="border-t border-ink">
      {flips.map(({ lead, changes, path, others }) => (
        <li key={path} className="border-b border-rule py-4 print:py-1 print:not-first:hidden">
          <p>
            <strong>{lead} would lead</strong> if you answered
          </p>
          <ul className="mt-1">
            {changes.map(({ question, answer, instead, change }) => (
              <li
                key={question}
                className="mt-2 max-w-measure border-l print:mt-0.5 print:max-w-none border-strong-rule pl-4"
              >
                <Link href={change} className="text-sm print:mr-1 print:no-underline">
                  {question}
                </Link>
                <span className="block print:inline">
                  “{answer}” instead of “{instead}”
                </span>
              </li>
            ))}
          </ul>
          <Link href={path} className="mt-2 inline-flex min-h-6 items-center text-sm print:hidden">
            See that result<span className="sr-only">, with {lead} in the lead</span>
          </Link>
          {others.length === 0 ? null : (
            <p className="mt-1 max-w-measure text-sm text-muted print:hidden">
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
