/**
 * What leads on, always in view: it stands at the bottom of the window until one comes to its own place. In a low window it stays there.
 * The room at the left keeps its buttons off the controls that the bar hides in part.
 */
import type { ReactNode } from 'react';

export function ActionBar({ children }: { children: ReactNode }) {
  return (
    <div className="action-bar sticky bottom-0 mt-5 flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-rule bg-paper py-2 pl-8 print:static [@media(max-height:30rem)]:static">
      {children}
    </div>
  );
}
