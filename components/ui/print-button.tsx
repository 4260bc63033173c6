'use client';

/** Opens the browser's print dialog. Without scripts it is not shown: every browser's menu has the same. */
import { Button } from './button';

export function PrintButton({ label = 'Print' }: { label?: string }) {
  return (
    <Button kind="secondary" onClick={() => window.print()} className="noscript:hidden">
      {label}
    </Button>
  );
}
