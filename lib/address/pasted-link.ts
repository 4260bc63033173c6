import { holdsCode, readCode } from './code';
import { withQuery } from './query';
import { resultPath, resultStart } from './result';
import { readScope } from './scope';
import { codeField } from './step';

/** The address of the page that takes a link, a code, or a message with one in it, and leads to the result: `/r?code=…`. */

/** What was pasted; empty if nothing was. */
export function readPasted(query: URLSearchParams): string {
  return query.get(codeField)?.trim() ?? '';
}

/** @param text whatever was pasted */
export const pastedPath = (text: string) => withQuery(resultStart, { [codeField]: text });

/** Whether two texts lead to the same result. */
export const samePasted = (one: string, other: string) => readCode(one) === readCode(other);

/** The address of the result that a text names, with what it is about where a link in it says so; undefined if it names none. */
export function resultInText(text: string): string | undefined {
  if (!holdsCode(text)) return undefined;
  const query = /\?([^\s#<>"]*)/.exec(text)?.[1];
  return resultPath(readCode(text), readScope(new URLSearchParams(query)).scope);
}
