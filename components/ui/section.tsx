/** A part of a page: a rule above, the heading in the margin on wide screens, the content beside it. */
import type { ReactNode } from 'react';

type SectionProps = {
  /** The element id, for links; the heading's id is made from it. */
  id: string;
  heading: ReactNode;
  /** A remark under the heading, in the margin. */
  aside?: ReactNode;
  /** Left out on paper: what needs a screen, such as a form. */
  screenOnly?: boolean;
  /** The heading stands above the content, which takes the whole width. */
  wide?: boolean;
  className?: string;
  children: ReactNode;
};

export function Section({
  id,
  heading,
  aside,
  screenOnly = false,
  wide = false,
  className = 'mt-14',
  children,
}: SectionProps) {
  const headingId = `${id}-heading`;
  return (
    <section
      id={id}
      aria-labelledby={headingId}
      className={`${className} grid gap-x-12 border-t border-ink print:mt-2 print:grid-cols-1 print:gap-y-1.5 print:pt-1 ${
        wide
          ? 'grid-cols-[minmax(0,1fr)] content-start gap-y-3 pt-3'
          : 'gap-y-5 pt-5 lg:grid-cols-[14rem_minmax(0,1fr)]'
      } ${screenOnly ? 'print:hidden' : ''}`}
    >
      <div
        className={
          wide ? 'flex flex-wrap items-baseline gap-x-5 print:gap-x-4' : 'print:flex print:items-baseline print:gap-x-4'
        }
      >
        <h2 id={headingId} className="print:shrink-0">
          {heading}
        </h2>
        {aside === undefined ? null : (
          <div className={`text-sm text-muted print:hidden ${wide ? '' : 'mt-2 max-w-measure'}`}>{aside}</div>
        )}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
