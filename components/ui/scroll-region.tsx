/** Content that may be wider than its column scrolls in a region of its own, never the page. On paper nothing is cut off. */
import type { ReactNode } from 'react';

type ScrollRegionProps = {
  /** Names the region: unique on its page. Without a name it is no landmark, for parts that a page has dozens of. */
  label?: string | undefined;
  /** Classes that say when it scrolls, such as `overflow-x-auto`, and its layout. */
  className: string;
  children: ReactNode;
};

export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: not every browser lets a keyboard reach what scrolls, and then it could not be read (WCAG 2.1.1)
      tabIndex={0}
      className={`${className} print:overflow-visible`}
    >
      {children}
    </section>
  );
}
