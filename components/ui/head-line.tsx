/** The head of a page on which one looks something up: title and breadcrumbs in a line, so that what is looked up begins at once. */
import type { ReactNode } from 'react';

export function HeadLine({ title, above }: { title: string; above: ReactNode }) {
  return (
    // On phones the breadcrumbs stand above the title, as on every page.
    <header className="-mt-5 mb-3 flex flex-wrap-reverse items-baseline justify-between gap-x-6 print:mt-0">
      <h1 className="text-2xl lg:text-[2.25rem]">{title}</h1>
      {above}
    </header>
  );
}
