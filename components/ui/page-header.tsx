/** The head of a page's content: breadcrumbs, the one h1, and a sentence or two that say what the page is. */
import type { ReactNode } from 'react';

type PageHeaderProps = {
  title: ReactNode;
  /** One or two sentences under the title. */
  lede?: ReactNode;
  /** Breadcrumbs, above the title. */
  above?: ReactNode;
  /** Takes little height, on phones above all: what follows says what one wants to know first. */
  tight?: boolean;
  /** Set in small type on phones, where a title and an answer share the first screen. */
  small?: boolean;
  /** Anything that belongs to the head: buttons, a date. */
  children?: ReactNode;
};

export function PageHeader({ title, lede, above, tight = false, small = false, children }: PageHeaderProps) {
  return (
    <header className={`print:mb-4 ${tight ? '-mt-6 mb-2 sm:mb-5' : 'mb-10'}`}>
      {above === undefined ? null : <div className={tight ? 'mb-1 sm:mb-5' : 'mb-5'}>{above}</div>}
      <h1 className={`max-w-[24ch] print:max-w-none ${small ? 'max-sm:text-xl' : ''}`}>{title}</h1>
      {lede === undefined ? null : (
        <p className="mt-4 max-w-measure leading-normal text-muted sm:text-lg print:mt-1.5 print:max-w-none print:text-base">
          {lede}
        </p>
      )}
      {children === undefined ? null : <div className="mt-6 print:mt-2">{children}</div>}
    </header>
  );
}
