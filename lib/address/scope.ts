/**
 * What a sheet of answers is about, in its reader's own words, such as "Hosting at the city hospital". It stands in the addresses of the
 * steps and of the result, and in no code: it changes no figure. Whoever writes an address may put anything there, so it is read as
 * plain text of one line.
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
  const whole = (query.get(scopeField) ?? '')
    .replace(lineBreaking, ' ')
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!visible.test(whole)) return { scope: '', cut: false };
  const cut = lengthOf(whole) > longestScope;
  return { scope: cut ? beginningOf(whole) : whole, cut };
}

/** Controls, and the separators of lines and paragraphs. */
const lineBreaking = /[\p{Cc}\p{Zl}\p{Zp}]/gu;
/** Marks that turn the direction of text, and spaces without width. What joins letters and emoji stays. */
const invisible = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

const lengthOf = (text: string) => [...text].length;

/** As much as there is room for, without the half of what is seen as one character. */
function beginningOf(text: string): string {
  let beginning = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (lengthOf(beginning + segment) > longestScope) break;
    beginning += segment;
  }
  return beginning.trim();
}
