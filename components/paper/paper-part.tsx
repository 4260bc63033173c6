/** A part of the paper: a rule, a short heading, and what it says. */
import type { ReactNode } from 'react';

type PaperPartProps = {
  /** The element id, for the heading. */
  id: string;
  heading: string;
  children: ReactNode;
};

export function PaperPart({ id, heading, children }: PaperPartProps) {
  return (
    <section
      aria-labelledby={`${id}-heading`}
      className="mb-5 border-t border-ink pt-2 last:mb-0 md:break-inside-avoid print:break-inside-auto print:mb-1.5 print:pt-0.5"
    >
      <h2 id={`${id}-heading`} className="text-xl print:text-lg!">
        {heading}
      </h2>
      <div className="mt-2 print:mt-0">{children}</div>
    </section>
  );
}
