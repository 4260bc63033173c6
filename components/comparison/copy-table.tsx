'use client';

/** Copies the table that is shown, as one that spreadsheets and texts take: HTML, and lines with tabs. */
import { useRef } from 'react';
import { copyingWords, useCopying } from '@/components/ui/copying';
import { writeTable } from './write-table';

/** `within` is the id of an element around the table. */
export function CopyTable({ within }: { within: string }) {
  const shown = useRef<Element>(null);
  const [copying, copy] = useCopying(shown, writeTable);
  return (
    <>
      <button
        type="button"
        className="min-h-8 text-accent underline noscript:hidden"
        onClick={() => {
          shown.current = document.querySelector(`#${within} table`);
          return copy();
        }}
      >
        Copy as a table
      </button>
      <span aria-live="polite" className="text-sm text-muted">
        {copyingWords[copying]}
      </span>
    </>
  );
}
