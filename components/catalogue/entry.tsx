/** One entry of a catalogue in its list: its heading, which a link can point at, and what is said about it there. */

import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';

type EntryProps = {
  /** The element id. */
  id: string;
  name: string;
  /** The entry's own page, where it has one. */
  href?: string;
  /** Beside the name: how well the entry is supported. */
  mark?: ReactNode;
  /** Other names. */
  aliases?: readonly string[];
  /** A line under the heading. */
  subline?: string | null;
  children: ReactNode;
};

/** A list of entries, ruled. */
export function EntryList({ children }: { children: ReactNode }) {
  return <ul className="lg:-mt-5">{children}</ul>;
}

export function Entry({ id, name, href, mark, aliases = [], subline = null, children }: EntryProps) {
  return (
    <li
      id={id}
      // The outline widens the wash that marks a link’s target, so that it doesn’t end at the letters.
      className="scroll-mt-2 border-b border-rule py-5 last:border-b-0 target:outline-8 target:outline-accent-wash"
    >
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h3>
          {href === undefined ? (
            name
          ) : (
            <Link href={href} className="text-ink">
              {name}
            </Link>
          )}
        </h3>
        {mark}
      </div>
      {aliases.length === 0 ? null : (
        <p className="mt-0.5 max-w-measure text-sm text-muted">Also: {aliases.join(' · ')}</p>
      )}
      {subline === null ? null : <p className="mt-0.5 max-w-measure text-sm text-muted">{subline}</p>}
      {children}
    </li>
  );
}
