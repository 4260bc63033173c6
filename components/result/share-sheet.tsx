'use client';

/** Opens the system's own way to pass something on, where there is one. */
import { useSyncExternalStore } from 'react';
import { Button } from '../ui/button';

export function ShareSheet({ title, text }: { title: string; text: string }) {
  const can = useSyncExternalStore(
    neverChanges,
    () => typeof navigator.share === 'function',
    () => false,
  );
  if (!can) return null;
  return (
    <Button
      kind="quiet"
      onClick={() =>
        // Rejects where somebody closes the sheet: nothing is wrong then.
        navigator.share({ title, text, url: window.location.href }).catch(() => undefined)
      }
    >
      Share with another app
    </Button>
  );
}

const neverChanges = () => () => undefined;
