/** The head of a page's content: breadcrumbs, the one h1, and a sentence or two that say what the page is. */
import type { ReactNode } from 'react';

type PageHeaderProps = {
  title: ReactNode;
  /** One or two sentences under the title. */
  lede?: ReactNode;
  /** Breadcrumbs, above the title. */
  above?: ReactNode;
  /** For a page whose list or table should begin at once. */
  compact?: boolean;
  /** Anything that belongs to the head: buttons, a date. */
  children?: ReactNode;
};

export function PageHeader({ title, lede, above, compact = false, children }: PageHeaderProps) {
  return (
    <header className={`print:mb-4 ${compact ? '-mt-6 mb-4' : 'mb-10'}`}>
      {above === undefined ? null : <div className={compact ? 'mb-1' : 'mb-5'}>{above}</div>}
      <h1 className={`max-w-[24ch] print:max-w-none ${compact ? 'text-3xl' : ''}`}>{title}</h1>
      {lede === undefined ? null : (
        <p
          className={`leading-normal text-muted print:mt-1.5 print:max-w-none print:text-base ${
            compact ? 'mt-1 text-sm' : 'mt-4 max-w-measure sm:text-lg'
          }`}
        >
          {lede}
        </p>
      )}
      {children === undefined ? null : <div className="mt-6 print:mt-2">{children}</div>}
    </header>
  );
}
