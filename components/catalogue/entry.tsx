/** One entry of a catalogue: its heading, which a link can point at, what it is, and the facts about it. */
import type { ReactNode } from 'react';

type EntryProps = {
  /** The element id. */
  id: string;
  name: string;
  /** Other names. */
  aliases?: readonly string[];
  /** A line under the heading. */
  subline?: ReactNode;
  children: ReactNode;
};

/** A list of entries, ruled. */
export function EntryList({ children }: { children: ReactNode }) {
  return <ul className="lg:-mt-5">{children}</ul>;
}

export function Entry({ id, name, aliases = [], subline, children }: EntryProps) {
  return (
    <li
      id={id}
      // The outline widens the wash that marks a link’s target, so that it doesn’t end at the letters.
      className="scroll-mt-2 border-b border-rule py-5 last:border-b-0 target:outline-8 target:outline-accent-wash"
    >
      <h3>{name}</h3>
      {aliases.length === 0 ? null : <p className="max-w-measure text-sm text-muted">Also: {aliases.join(' · ')}</p>}
      {subline === undefined ? null : <p className="max-w-measure text-sm text-muted">{subline}</p>}
      {children}
    </li>
  );
}

/** Terms with what is said about each, side by side where there is room. Empty ones are left out. */
export function EntryFacts({ facts }: { facts: readonly { term: string; text: ReactNode }[] }) {
  return (
    <dl className="mt-3 max-w-3xl text-sm">
      {facts
        .filter(({ text }) => text !== null)
        .map(({ term, text }) => (
          <div key={term} className="py-0.5 sm:grid sm:grid-cols-[9.5rem_minmax(0,38rem)] sm:gap-x-4 max-sm:py-1">
            <dt className="text-muted">{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
