/** Whether single keys answer: on unless switched off in this browser. Unknown on the server, which can't read the browser's storage. */
import { useSyncExternalStore } from 'react';

const key = 'opsblend.shortcuts';
const listeners = new Set<() => void>();
/** The choice in a browser without storage: kept until the page is loaded again. */
let unsaved: boolean | undefined;

/** `undefined` while no script has run. */
export function useShortcutsChoice(): boolean | undefined {
  return useSyncExternalStore(subscribe, read, () => undefined);
}

/** Keeps the choice. Only "off" is stored, because on is the default. */
export function chooseShortcuts(on: boolean): void {
  unsaved = undefined;
  try {
    if (on) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, 'off');
  } catch {
    unsaved = on;
  }
  for (const listener of listeners) listener();
}

function read(): boolean {
  if (unsaved !== undefined) return unsaved;
  try {
    return window.localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
