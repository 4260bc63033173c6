'use client';

/** Opens the browser's own print. Without a script it isn't there: the page says how to print without it. */
import { useSyncExternalStore } from 'react';
import { Button } from '../ui/button';

export function PrintButton() {
  const hasScript = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  // It keeps its space, so that nothing moves when the script arrives.
  return (
    <Button onClick={() => window.print()} className={hasScript ? '' : 'invisible'}>
      Print this page
    </Button>
  );
}

const neverChanges = () => () => undefined;
