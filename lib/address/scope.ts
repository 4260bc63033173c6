import { plainLine } from './plain-line';

/**
 * What a sheet of answers is about, in its reader's own words, such as "Hosting at the city hospital". It stands in the addresses of the
 * steps, of the result and of a team's board, and in no code: it changes no figure.
 */

/** The name of the form's field, which is that of the query. */
export const scopeField = 'scope';
/** In code points: as long as a short title. */
export const longestScope = 60;

export interface ReadScope {
  /** Empty if nothing is said that can be seen. */
  scope: string;
  /** Whether it was longer, and the rest is left out. */
  cut: boolean;
}

/** Reads what an address or a form says. Total: what can't be used is left out. */
export function readScope(query: URLSearchParams): ReadScope {
  const { text, cut } = plainLine(query.get(scopeField) ?? '', longestScope);
  return { scope: text, cut };
}
