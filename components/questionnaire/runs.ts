/** What a tab remembers of its runs of answering (`run.ts`): the code of all that was said in each, and the set in which that is kept. */

/** In the storage of the tab: mark → code and the id of the set, written as a query. */
const key = 'opsblend.runs';

/** What the tab remembers of a run. Without a set of its own, as in a tab that is older than sets, it has that of its mark. */
export function runOf(run: string): { code: string | undefined; set: string } {
  const [code, set = run] = remembered().get(run)?.split(' ') ?? [];
  return { code, set };
}

/** The run in which these answers were said last; undefined if there is none. */
export function runWith(code: string): string | undefined {
  return code === '' ? undefined : [...remembered().keys()].findLast((run) => runOf(run).code === code);
}

export function remember(run: string, code: string, set: string): void {
  const runs = remembered();
  runs.set(run, `${code} ${set}`);
  writeRuns(runs);
}

/** Mark → what is remembered. */
export const remembered = (): URLSearchParams =>
  new URLSearchParams(withStorage((storage) => storage.getItem(key)) ?? '');

export function writeRuns(runs: URLSearchParams): void {
  withStorage((storage) => (runs.size > 0 ? storage.setItem(key, `${runs}`) : storage.removeItem(key)));
}

function withStorage<Value>(use: (storage: Storage) => Value): Value | undefined {
  try {
    return use(window.sessionStorage);
  } catch {
    // Without storage, going back shows what the older address holds.
    return undefined;
  }
}
