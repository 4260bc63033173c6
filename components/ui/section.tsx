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
  children: ReactNode;
};

export function Section({ id, heading, aside, screenOnly = false, children }: SectionProps) {
  const headingId = `${id}-heading`;
  return (
    <section
      id={id}
      aria-labelledby={headingId}
      className={`mt-14 grid gap-x-12 gap-y-5 border-t border-ink pt-5 lg:grid-cols-[14rem_minmax(0,1fr)] print:mt-2 print:grid-cols-1 print:gap-y-1.5 print:pt-1 ${screenOnly ? 'print:hidden' : ''}`}
    >
      <div className="print:flex print:items-baseline print:gap-x-4">
        <h2 id={headingId} className="print:shrink-0">
          {heading}
        </h2>
        {aside === undefined ? null : <div className="mt-2 max-w-measure text-sm text-muted print:hidden">{aside}</div>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
