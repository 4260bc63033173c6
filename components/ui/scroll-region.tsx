/** What may be wider than its place scrolls in a region of its own, never the page. On paper nothing is cut off. */
import type { ReactNode } from 'react';

type ScrollRegionProps = {
  /** Names the region: unique on its page. Without a name it is no landmark, for parts that a page has dozens of. */
  label?: string | undefined;
  /** When it scrolls, and its room: `overflow-x-auto`. */
  className: string;
  children: ReactNode;
};

export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without focus, a keyboard could not scroll it (WCAG 2.1.1)
      tabIndex={0}
      className={`${className} print:overflow-visible`}
    >
      {children}
    </section>
  );
}
