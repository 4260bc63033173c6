/** Words that somebody has typed, read as plain text of one line: whoever writes an address may put anything there. */

export interface PlainLine {
  /** Empty if nothing is said that can be seen. */
  text: string;
  /** Whether it was longer, and the rest is left out. */
  cut: boolean;
}

/**
 * Total: what can't be used is left out.
 * @param longest in code points
 */
export function plainLine(given: string, longest: number): PlainLine {
  const whole = given.replace(lineBreaking, ' ').replace(invisible, '').replace(/\s+/g, ' ').trim();
  if (!visible.test(whole)) return { text: '', cut: false };
  const cut = lengthOf(whole) > longest;
  return { text: cut ? beginningOf(whole, longest) : whole, cut };
}

/** Controls, and the separators of lines and paragraphs. */
const lineBreaking = /[\p{Cc}\p{Zl}\p{Zp}]/gu;
/** Marks that turn the direction of text, and spaces without width. What joins letters and emoji stays. */
const invisible = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

const lengthOf = (text: string) => [...text].length;

/** As much as there is room for, without the half of what is seen as one character. */
function beginningOf(text: string, longest: number): string {
  let beginning = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (lengthOf(beginning + segment) > longest) break;
    beginning += segment;
  }
  return beginning.trim();
}
