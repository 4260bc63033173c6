/** Terms and what is said about each, ruled; side by side where there is room. */
import type { ReactNode } from 'react';

export function TermList({ items }: { items: readonly { term: string; text: ReactNode }[] }) {
  return (
    <dl className="divide-y divide-rule">
      {items.map(({ term, text }) => (
        <div key={term} className="gap-x-3 py-3 first:pt-0 last:pb-0 sm:grid sm:grid-cols-[12rem_minmax(0,1fr)]">
          <dt className="font-semibold">{term}</dt>
          <dd className="max-w-measure">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
