import type { KeptText } from '@/lib/guide/browser/kept-answers';
import { keptTexts, keyOf, keyStart, withStorage } from './kept-sets';
import { remember, remembered, runOf, writeRuns } from './runs';

/** The list of what the browser keeps, for the pages that offer it. */

/** Where something unreadable goes, so that it is neither used nor lost: followed by the id under which it was kept, if any. */
const asideStart = `${keyStart}.set-aside`;
const changed = 'opsblend-answers-changed';

/** All that is kept, as one text that differs where anything does: `readSnapshot` reads it. Without storage there is nothing. */
export function snapshot(): string {
  return (
    withStorage((storage) => JSON.stringify({ texts: keptTexts(storage), aside: asideKeys(storage).length })) ?? ''
  );
}

/** @param snapshot as `snapshot` gives it; null on the server */
export function readSnapshot(snapshot: string | null): { texts: KeptText[]; aside: number } {
  return snapshot ? JSON.parse(snapshot) : { texts: [], aside: 0 };
}

/** Forgets a set, in this tab's memory too. Returns a function that takes that back. */
export function forget({ id, text }: KeptText): () => void {
  withStorage((storage) => storage.removeItem(keyOf(id)));
  const rememberRuns = forgetRunsOf(id);
  tell();
  return () => {
    withStorage((storage) => storage.setItem(keyOf(id), text));
    rememberRuns();
    tell();
  };
}

/** Forgets the runs of this tab that are kept in a set. Returns a function that remembers them again. */
function forgetRunsOf(set: string): () => void {
  const runs = remembered();
  const forgotten = [...runs.keys()].flatMap((run) =>
    runOf(run).set === set ? [{ run, code: runOf(run).code ?? '' }] : [],
  );
  for (const { run } of forgotten) runs.delete(run);
  writeRuns(runs);
  return () => {
    for (const { run, code } of forgotten) remember(run, code, set);
  };
}

/** Moves unreadable texts out of the way. */
export function setAside(unreadable: readonly KeptText[]): void {
  for (const { id, text } of unreadable) {
    withStorage((storage) => {
      storage.setItem(id ? `${asideStart}.${id}` : asideStart, text);
      storage.removeItem(keyOf(id));
    });
  }
  if (unreadable.length > 0) tell();
}

/** Removes what was set aside. */
export function removeAside(): void {
  withStorage((storage) => {
    for (const key of asideKeys(storage)) storage.removeItem(key);
  });
  tell();
}

/** Calls `update` at every change: another tab's arrives as `storage`, one of our own as `changed`. */
export function subscribe(update: () => void): () => void {
  window.addEventListener('storage', update);
  window.addEventListener(changed, update);
  return () => {
    window.removeEventListener('storage', update);
    window.removeEventListener(changed, update);
  };
}

const asideKeys = (storage: Storage) => Object.keys(storage).filter((key) => key.startsWith(asideStart));

const tell = () => window.dispatchEvent(new Event(changed));
