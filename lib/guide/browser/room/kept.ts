/** The browser's storages; undefined where it keeps nothing. */

export const localKept = (): Storage | undefined => storage(() => window.localStorage);
export const sessionKept = (): Storage | undefined => storage(() => window.sessionStorage);

function storage(get: () => Storage): Storage | undefined {
  try {
    return get();
  } catch {
    // Switched off for this site.
    return undefined;
  }
}
