import type { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Long texts that are held back while Next renders a page, and put into the response at its end (lib/server): the markup of static
 * parts, and the style sheet. Next carries everything that is in a page through half a dozen streams and twice into a document;
 * what is held back costs nothing there, and stands in the document once.
 *
 * In the document a text stands in the element that has its id as `data-part`; in the data of a page that is shown in place, in the
 * property `html` beside `id`.
 */
export type HeldBack = Map<string, string>;

/** Where the server keeps what the current request holds back. A symbol, since server and pages are bundles of their own. */
const place = Symbol.for('opsblend.held-back');
type Place = { [place]?: AsyncLocalStorage<HeldBack> };

/** Called once, by the server. */
export function serveHeldBack(storage: AsyncLocalStorage<HeldBack>): void {
  (globalThis as Place)[place] = storage;
}

/** Holds a text back until the response is finished. False where nobody would put it in: in development, and in the build. */
export function holdBack(id: string, text: string): boolean {
  const texts = (globalThis as Place)[place]?.getStore();
  texts?.set(id, text);
  return texts !== undefined;
}
