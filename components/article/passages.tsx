/** Passages of an article that stand apart: its definition or answer, a claim with weak evidence, a convention of the guide's own. */
import type { ReactNode } from 'react';

type PassageProps = {
  children: ReactNode;
  /** In smaller type on phones, where more has to stand on the first screen. */
  tight?: boolean;
};

/** A `<div>`, because the article may or may not hold a paragraph inside. */
export function Definition({ children, tight = false }: PassageProps) {
  return (
    <div className={`font-display ${tight ? 'text-base leading-snug sm:text-xl' : 'text-xl leading-relaxed'}`}>
      {children}
    </div>
  );
}

/** The short answer that a pair's article or a guide opens with. */
export const Answer = Definition;

export function Weak({ children }: PassageProps) {
  return (
    <div className="border-l-4 border-warn bg-warn-wash px-5 py-4 print:border [&_.margin-note]:-me-[15.75rem]">
      <p className="text-sm font-semibold text-warn">Weak evidence</p>
      {children}
    </div>
  );
}

export function Convention({ children }: PassageProps) {
  return (
    <div className="border-l-4 border-accent bg-accent-wash px-5 py-4 print:border [&_.margin-note]:-me-[15.75rem]">
      <p className="text-sm font-semibold text-accent">This guide’s own convention</p>
      {children}
    </div>
  );
}
