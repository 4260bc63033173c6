/** A point of a drawing that is measured in percentages; what stands in it is measured in px from that point. */
import type { ReactNode } from 'react';

export function Place({ x, y, children }: { x: string | number; y: string | number; children: ReactNode }) {
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      {children}
    </svg>
  );
}
