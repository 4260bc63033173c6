import { useSyncExternalStore } from 'react';

/**
 * What stands behind the `#` of the address, and what is shown for it; empty if nothing does. A link to a place in the page leads there,
 * and the address keeps what it had: reloading it, or passing it on, shows the same.
 */
export function useHash(): string {
  return useSyncExternalStore(subscribe, shownHash, () => '');
}

let shown = '';

function shownHash(): string {
  const { hash } = window.location;
  if (!isPlace(hash)) shown = hash;
  return shown;
}

function subscribe(changed: () => void): () => void {
  const listener = () => {
    const before = shown;
    if (before !== '' && isPlace(window.location.hash)) window.history.replaceState(window.history.state, '', before);
    changed();
  };
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

const isPlace = (hash: string) => hash !== '' && document.getElementById(hash.slice(1)) !== null;
