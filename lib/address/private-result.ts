import { codeInSegment, resultStart, sameCode } from './result';
import { type ReadScope, readScope } from './scope';

/** What stands behind the `#` of a private address, `/r#1A2B3-C?scope=City+hospital`, which `privatePath` writes: only a browser reads it. */

/** The private address of the result that an address of one leads to. */
export const privately = (path: string): string => path.replace(`${resultStart}/`, `${resultStart}#`);

/** What stands behind the `#`: a text that should hold a code, and what the result is about. Total; the text is empty if nothing stands there. */
export function readPrivate(hash: string): ReadScope & { text: string } {
  const [text = '', ...query] = hash.replace(/^#/, '').split('?');
  return { text: codeInSegment(text), ...readScope(new URLSearchParams(query.join('?'))) };
}

/** Whether two texts behind a `#` lead to the same result under the same title. */
export function samePrivate(one: string, other: string): boolean {
  const [first, second] = [readPrivate(one), readPrivate(other)];
  return first.scope === second.scope && sameCode(first.text, second.text);
}

/** What results say of the dataset, as a file. */
export const resultRecordsFile = '/result-records.json';
