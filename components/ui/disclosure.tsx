/** Something that can be opened: the browser's own `<details>`, which needs no script. Printing shows what it holds. */
import type { ReactNode } from 'react';

type DisclosureProps = {
  summary: ReactNode;
  /** More about it, beside the summary. */
  remark?: string;
  open?: boolean;
  /** Small, for use inside a table or a list. */
  compact?: boolean;
  className?: string;
  children: ReactNode;
};

/** `summary` is always shown; children are shown when opened. */
export function Disclosure({
  summary,
  remark,
  open = false,
  compact = false,
  className = '',
  children,
}: DisclosureProps) {
  return (
    <details open={open} className={className}>
      <summary
        className={`flex w-fit list-none items-baseline gap-2 text-accent hover:underline [&::-webkit-details-marker]:hidden ${
          compact ? 'min-h-6 text-sm' : 'min-h-8 py-1'
        }`}
      >
        {/* The signs go by their own `<details>`: one may stand in another that is open. */}
        <span
          aria-hidden="true"
          className="inline-block w-[0.8em] text-center font-mono in-[[open]>summary]:hidden print:hidden"
        >
          +
        </span>
        <span
          aria-hidden="true"
          className="hidden w-[0.8em] text-center font-mono in-[[open]>summary]:inline-block print:hidden"
        >
          −
        </span>
        <span>{summary}</span>
        {remark === undefined ? null : <span className="ml-3 text-sm text-muted print:hidden">{remark}</span>}
      </summary>
      <div className={compact ? 'mt-1 text-sm' : 'mt-2'}>{children}</div>
    </details>
  );
}
