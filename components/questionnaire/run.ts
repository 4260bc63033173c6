import { placed, unplaced } from '@/lib/address/base-path';
import { codeOfStep, stepIn, withCode } from '@/lib/address/step';
import { keepStep, newId, setWith } from './kept-sets';
import { remember, remembered, runOf, runWith } from './runs';

/**
 * One run of answering in a tab. It begins with the first step that is made in place; every entry of the browser's history that it passes
 * carries its mark, and the tab remembers the code of all that was said in it. So going back, which shows an older address, loses
 * nothing. An address that was opened in any other way has no mark and is in no run: nothing is mixed into it. What is said in a run is
 * kept in a set of answers (`kept-sets.ts`).
 */

/** Shows another step in place, as a new entry in the browser's history, and remembers and keeps its answers. */
export function goToStep(address: string): void {
  const run = markEntry();
  const { code, set } = runOf(run);
  remember(run, codeOfStep(address), keepStep(set, address, code));
  window.history.pushState({ run }, '', placed(address));
}

/** Gives the entry that is left the address that going back to it should show. */
export function leaveStep(address: string): void {
  window.history.replaceState({ run: markEntry() }, '', placed(address));
}

/** The mark of the entry that is shown; undefined where it is in no run. */
export function markOfEntry(): string | undefined {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state && 'run' in state && typeof state.run === 'string' ? state.run : undefined;
}

/** The address of the entry that is shown, as the guide writes it. */
export function addressOfEntry(): string {
  return (unplaced(window.location.pathname) ?? '') + window.location.search;
}

/** Where the entry that is shown holds less than was said in its run, changes its address to hold all; true if it did. */
export function catchUp(): boolean {
  const run = markOfEntry();
  const address = addressOfEntry();
  const whole = wholeAddress(address, run);
  if (whole === address) return false;
  window.history.replaceState({ run }, '', placed(whole));
  return true;
}

/** While steps are shown: what the router notes in an entry of their page, and which codes can be shown in place. */
let shown: { page: unknown; canShow: (code: string) => boolean } | undefined;

/**
 * Shows the entries of runs in place when the browser goes back or forward, for as long as steps are shown; returns a function that
 * ends it.
 * @param canShow whether the answers with this code can be shown in place
 */
export function followHistory(canShow: (code: string) => boolean): () => void {
  if (isOvertaken === undefined) {
    isOvertaken = wasOvertaken();
    keepSubmitted();
  }
  if (isOvertaken) {
    // Without its notes in the entry, the router doesn't follow meanwhile, which would take the mark away.
    window.history.replaceState({ run: markOfEntry() }, '');
    window.location.reload();
  }
  shown = { page: window.history.state, canShow };
  return () => {
    shown = undefined;
  };
}

/**
 * Goes before the router, which would look for the page that an entry was made on: after a reload it has that page no more, asks the
 * server for another one and drops the mark. To the router, the entry becomes one of the page that is shown.
 */
function follow(event: PopStateEvent): void {
  const run = markOfEntry();
  const address = wholeAddress(addressOfEntry(), run);
  if (!shown || run === undefined || !shown.canShow(codeOfStep(address))) return;
  event.stopImmediatePropagation();
  if (isOvertaken) {
    window.location.reload();
    return;
  }
  window.history.replaceState(typeof shown.page === 'object' ? { ...shown.page, run } : { run }, '');
  window.history.replaceState({ run }, '', placed(address));
}

// Not only when a step is shown: a window tells its listeners in the order in which they came, and the router's comes when the page works.
if (typeof window !== 'undefined') window.addEventListener('popstate', follow);

/** Whether this document is of another step than the one that the browser shows by now; undefined until the first step is shown. */
let isOvertaken: boolean | undefined;

/** Whether somebody has gone to another entry of a run while the document of a step was being loaded, and nothing could follow. */
function wasOvertaken(): boolean {
  const loaded = loadedStep();
  return loaded !== undefined && markOfEntry() !== undefined && loaded.address !== addressOfEntry();
}

/**
 * A form that is sent before a script runs, as on a slow line, leads to a document of its own. Where this is one, what was said there is
 * kept like anything else, in the run that it was said in.
 */
function keepSubmitted(): void {
  const before = stepOf(document.referrer);
  const loaded = loadedStep();
  if (before === undefined || !loaded?.isNew || loaded.address !== addressOfEntry()) return;
  const [code, said] = [codeOfStep(before), codeOfStep(loaded.address)];
  if (said === code) return;
  const run = runWith(code) || newId();
  remember(run, said, keepStep(runOf(run).set, loaded.address, code));
}

/** The step that this document was loaded as, and whether by going there for the first time; undefined if it was another page. */
function loadedStep(): { address: string; isNew: boolean } | undefined {
  const [loaded] = performance.getEntriesByType('navigation');
  const address = loaded && stepOf(loaded.name);
  return loaded && address ? { address, isNew: 'type' in loaded && loaded.type === 'navigate' } : undefined;
}

/** The address of a step as the guide writes it, from an absolute one; undefined if it is of another page or site. */
function stepOf(href: string): string | undefined {
  if (!href.startsWith(window.location.origin)) return undefined;
  const { pathname, search } = new URL(href);
  const path = unplaced(pathname) ?? '';
  return stepIn(path) === undefined ? undefined : path + search;
}

/** The address with all that was said in a run. */
function wholeAddress(address: string, run: string | undefined): string {
  const code = run === undefined ? undefined : runOf(run).code;
  return code && code !== codeOfStep(address) ? withCode(address, code) : address;
}

/**
 * The mark of the entry that is shown, which gets one where it has none: of the run whose answers it holds to the last, because such an
 * entry only takes the run up again; else a new one, which goes on with the set that holds the same answers, if one is kept.
 */
function markEntry(): string {
  const code = codeOfStep(addressOfEntry());
  const run = markOfEntry() || runWith(code) || newId();
  if (!remembered().has(run)) remember(run, code, setWith(code) ?? run);
  window.history.replaceState({ run }, '');
  return run;
}
