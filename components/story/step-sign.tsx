/** The sign of a kind of step. Its word stands beside it, so it is hidden from screen readers. */
import type { ReactNode } from 'react';
import type { Step } from '@/lib/dataset/story-schema';

export function StepSign({ kind }: { kind: Step['kind'] }) {
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 12 12"
      aria-hidden="true"
      className="mr-1.5 inline-block shrink-0 align-[-0.125em]"
    >
      {signs[kind]}
    </svg>
  );
}

/** Told apart by shape: work goes on, a wait pauses, a check ticks, and a stop is a barred octagon. */
const signs: Record<Step['kind'], ReactNode> = {
  work: <path d="M2 1V11L11 6Z" fill="currentColor" />,
  wait: <path d="M2 1H5V11H2ZM7 1H10V11H7Z" fill="currentColor" />,
  check: <path d="M1 6.5L4.5 10L11 2" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  stop: (
    <>
      <path
        d="M3.8 0.7H8.2L11.3 3.8V8.2L8.2 11.3H3.8L0.7 8.2V3.8Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
      />
      <path d="M3 6H9" stroke="currentColor" strokeWidth="2.2" />
    </>
  ),
};
