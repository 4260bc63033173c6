/** A piece of the dataset inside an article, set off by rules above and below. */
import type { ReactNode } from 'react';

/** `caption` says what the piece is and where it comes from. */
export function LivePiece({ caption, children }: { caption: ReactNode; children: ReactNode }) {
  return (
    <figure className="border-y border-strong-rule py-4 text-base leading-normal">
      <figcaption className="mb-3 text-sm font-semibold text-muted">{caption}</figcaption>
      {children}
    </figure>
  );
}
