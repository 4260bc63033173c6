'use client';

import { useLayoutEffect, useRef, useState } from 'react';

type StaticMarkupProps = {
  /** Follows from the markup: the same markup has the same id. */
  id: string;
  /** Empty in the data of a document, whose element has it already (lib/static-parts/held-back.ts). */
  html: string;
  className: string | undefined;
};

/** Markup that has left the page with its element, by id: what Back shows again. */
const kept = new Map<string, string>();

export function StaticMarkup({ id, html, className }: StaticMarkupProps) {
  const element = useRef<HTMLDivElement>(null);
  const [own] = useState(() => html || (kept.get(id) ?? ''));
  useLayoutEffect(() => {
    const shown = element.current;
    return () => {
      if (shown) kept.set(id, shown.innerHTML);
    };
  }, [id]);
  return (
    <div
      ref={element}
      data-part={id}
      className={className}
      // The data of a document has no markup, its element has: React then leaves the element alone.
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React has rendered it from our own components, and has escaped every text in it
      dangerouslySetInnerHTML={{ __html: own }}
    />
  );
}
