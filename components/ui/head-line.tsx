/** The head of a page on which one looks something up: title and breadcrumbs in a line, so that what is looked up begins at once. */
import type { ReactNode } from 'react';

export function HeadLine({ title, above }: { title: string; above: ReactNode }) {
  return (
    <header className="-mt-4 mb-3 gap-x-6 sm:flex sm:flex-row-reverse sm:items-baseline sm:justify-between print:mt-0 print:block">
      {above}
      <h1 className="text-2xl sm:text-3xl">{title}</h1>
    </header>
  );
}
