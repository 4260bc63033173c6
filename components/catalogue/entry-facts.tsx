/** The facts about an entry: terms with what is said about each, side by side where there is room. Empty ones are left out. */
import type { ReactNode } from 'react';

type EntryFactsProps = {
  facts: readonly { term: string; text: ReactNode }[];
  /** On a page of its own: larger, and ruled. */
  ownPage?: boolean;
};

export function EntryFacts({ facts, ownPage = false }: EntryFactsProps) {
  return (
    <dl className={ownPage ? 'max-w-4xl border-t border-ink' : 'mt-3 max-w-3xl text-sm'}>
      {facts
        .filter(({ text }) => text !== null)
        .map(({ term, text }) => (
          <div
            key={term}
            className={
              ownPage
                ? 'border-b border-rule py-3 sm:grid sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-x-6'
                : 'py-0.5 sm:grid sm:grid-cols-[9.5rem_minmax(0,38rem)] sm:gap-x-4 max-sm:py-1'
            }
          >
            <dt className="text-muted">{term}</dt>
            <dd className={ownPage ? 'max-w-measure' : ''}>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
