/** The head of a page's content: breadcrumbs, the one h1, and a sentence or two that say what the page is. */
import type { ReactNode } from 'react';

type PageHeaderProps = {
  title: ReactNode;
  /** One or two sentences under the title. */
  lede?: ReactNode;
  /** Breadcrumbs, above the title. */
  above?: ReactNode;
  /** Takes less height, or little: what follows begins on the first screen. */
  tight?: 'less' | 'little';
  /** Set in small type on phones, where a title and an answer share the first screen. */
  small?: boolean;
  /** Anything that belongs to the head: buttons, a date. */
  children?: ReactNode;
};

const usualSentence = 'mt-4 max-w-measure sm:text-lg';
const spacing = {
  usual: { head: 'mb-10', trail: 'mb-5', heading: '', sentence: usualSentence },
  less: { head: '-mt-6 mb-2 sm:mb-5', trail: 'mb-1 sm:mb-5', heading: '', sentence: usualSentence },
  little: { head: '-mt-6 mb-4', trail: 'mb-1', heading: 'text-3xl', sentence: 'mt-1 text-sm' },
} as const;

export function PageHeader({ title, lede, above, tight, small = false, children }: PageHeaderProps) {
  const { head, trail, heading, sentence } = spacing[tight ?? 'usual'];
  return (
    <header className={`print:mb-4 ${head}`}>
      {above === undefined ? null : <div className={trail}>{above}</div>}
      <h1 className={`max-w-[24ch] print:max-w-none ${small ? 'max-sm:text-xl' : heading}`}>{title}</h1>
      {lede === undefined ? null : (
        <p className={`leading-normal text-muted print:mt-1.5 print:max-w-none print:text-base ${sentence}`}>{lede}</p>
      )}
      {children === undefined ? null : <div className="mt-6 print:mt-2">{children}</div>}
    </header>
  );
}
