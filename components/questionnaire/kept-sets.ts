import { keptText, timeOfKept, withStep } from '@/lib/address/kept-step';
import { codeOfStep } from '@/lib/address/step';
import type { KeptText } from '@/lib/guide/browser/kept-answers';

/**
 * The sets of answers that the browser keeps, each under a key of its own, so that tabs that answer at the same time never write over each
 * other. The pages of the questions write them; the list is read in `kept-list.ts`.
 */

/** The key of the answers that were kept when there was one set, whose id is empty; the keys of the others begin with it. */
export const keyStart = 'opsblend.answers';
/** More than anybody has in hand at one time. The set that was changed longest ago makes room. */
export const mostSets = 10;

const keyForm = /^opsblend\.answers(\.[a-z0-9]+)?$/;

export const newId = () => Math.random().toString(36).slice(2);

export const keyOf = (id: string) => (id ? `${keyStart}.${id}` : keyStart);

/** The sets as they are kept, those changed last first. */
export function keptTexts(storage: Storage): KeptText[] {
  return Object.keys(storage)
    .filter((key) => keyForm.test(key))
    .map((key) => ({ id: key.slice(keyStart.length + 1), text: storage.getItem(key) ?? '' }))
    .sort((one, other) => timeOfKept(other.text) - timeOfKept(one.text));
}

/** The set that holds these answers to the last; undefined if there is none. */
export function setWith(code: string): string | undefined {
  return withStorage((storage) => keptTexts(storage).find(({ text }) => code && codeOfStep(text) === code)?.id);
}

/**
 * Keeps the address of a step in a set, if something was said there, or the set holds these answers already: what was only looked at is
 * nobody's own. Returns the id of the set, which is a new one where another tab has gone on with the old one meanwhile.
 * @param before the code of what was said before; undefined if the tab can't remember it
 */
export function keepStep(id: string, address: string, before: string | undefined): string {
  const code = codeOfStep(address);
  const into = withStorage((storage) => {
    const text = storage.getItem(keyOf(id));
    const kept = text === null ? before : codeOfStep(text);
    if (code === before) {
      if (text !== null && kept === code) write(storage, id, withStep(text, address));
      return id;
    }
    const into = before === undefined || kept === before || kept === code ? id : newId();
    if (code) write(storage, into, keptText(Date.now(), address));
    return into;
  });
  return into ?? id;
}

/** Writes a set. Where there are too many, the oldest go. */
function write(storage: Storage, id: string, text: string): void {
  const others = keptTexts(storage).filter((set) => set.id !== id);
  for (const { id } of others.splice(mostSets - 1)) storage.removeItem(keyOf(id));
  put(storage, { id, text }, others);
}

/** Where there is no room, the oldest of the others goes, and comes back if that was of no use. */
function put(storage: Storage, { id, text }: KeptText, others: KeptText[]): void {
  try {
    storage.setItem(keyOf(id), text);
  } catch (error) {
    const oldest = others.pop();
    if (!oldest) throw error;
    storage.removeItem(keyOf(oldest.id));
    try {
      put(storage, { id, text }, others);
    } catch {
      storage.setItem(keyOf(oldest.id), oldest.text);
      throw error;
    }
  }
}

/** Without storage (blocked, or full) the address bar still has everything. */
export function withStorage<Value>(use: (storage: Storage) => Value): Value | undefined {
  try {
    return use(window.localStorage);
  } catch {
    return undefined;
  }
}
