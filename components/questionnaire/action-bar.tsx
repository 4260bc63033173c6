/** What leads on, always in view: it stands at the bottom of the window until one comes to its own place. In a low window it stays there. */
import type { ReactNode } from 'react';

/** @param className room at the left, so that no button stands above another control that is partly hidden by the bar */
export function ActionBar({ className = '', children }: { className?: string; children: ReactNode }) {
  return (
    <div
      className={`${className} action-bar sticky bottom-0 z-10 mt-5 flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-rule bg-paper py-2 print:static [@media(max-height:30rem)]:static`}
    >
      {children}
    </div>
  );
}
