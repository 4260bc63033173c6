/** The list of a catalogue, and an entry that stands in it whole: its heading, which a link can point at, and what is said about it. */

import type { ReactNode } from 'react';

type EntryProps = {
  /** The element id. */
  id: string;
  name: string;
  /** Other names. */
  aliases: readonly string[];
  children: ReactNode;
};

/** A list of entries, ruled. */
export function EntryList({ children }: { children: ReactNode }) {
  return <ul className="lg:-mt-5">{children}</ul>;
}

/** The outline widens the wash that marks a link’s target, so that it doesn’t end at the letters. */
export const targetWash = 'scroll-mt-2 target:outline-8 target:outline-accent-wash';

export function Entry({ id, name, aliases, children }: EntryProps) {
  return (
    <li id={id} className={`border-b border-rule py-5 last:border-b-0 ${targetWash}`}>
      <h3>{name}</h3>
      {aliases.length === 0 ? null : (
        <p className="mt-0.5 max-w-measure text-sm text-muted">Also: {aliases.join(' · ')}</p>
      )}
      {children}
    </li>
  );
}
