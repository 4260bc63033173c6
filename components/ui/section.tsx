/** A part of a page, set as in an atlas: a rule above, the heading in the margin on wide screens, the matter beside it. */
import type { ReactNode } from 'react';

type SectionProps = {
  /** The element id, for links; the heading's id is made from it. */
  id: string;
  heading: ReactNode;
  /** A remark under the heading, in the margin. */
  aside?: ReactNode;
  children: ReactNode;
};

export function Section({ id, heading, aside, children }: SectionProps) {
  const headingId = `${id}-heading`;
  return (
    <section
      id={id}
      aria-labelledby={headingId}
      className="mt-14 grid gap-x-12 gap-y-5 border-t border-ink pt-5 lg:grid-cols-[14rem_minmax(0,1fr)]"
    >
      <div>
        <h2 id={headingId}>{heading}</h2>
        {aside === undefined ? null : <div className="mt-2 max-w-measure text-sm text-muted">{aside}</div>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
