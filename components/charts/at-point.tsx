/** Moves the origin to a point given in percentages of the drawing, so that what is inside can be measured in px from there. */
import type { ReactNode } from 'react';

export function AtPoint({ x, y, children }: { x: string | number; y: string | number; children: ReactNode }) {
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      {children}
    </svg>
  );
}
