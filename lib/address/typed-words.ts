/** The words that somebody types into a search field. Apart from `query.ts`, since the pages of the questions load that. */

/** Longer than any phrase that is likely to be searched for, in characters. */
export const longestQuery = 100;

/** The words of a search field: without surrounding space and not longer than `longestQuery`; `cut` tells that they were. */
export function readWords(value: string | readonly string[] | null | undefined): { words: string; cut: boolean } {
  const asked = [value ?? []].flat()[0]?.trim() ?? '';
  return { words: asked.slice(0, longestQuery).trim(), cut: asked.length > longestQuery };
}
