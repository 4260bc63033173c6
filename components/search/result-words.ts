/** How results are spoken of. */

/** More than one reads; a further word narrows better than a second page. */
export const mostShown = 25;

/** The line above the results, which screen readers announce. */
export function countWords(found: number, query: string): string {
  if (found === 0) return `Nothing found for “${query}”.`;
  if (found === 1) return `1 result for “${query}”.`;
  return found <= mostShown
    ? `${found} results for “${query}”.`
    : `The best ${mostShown} of ${found} results for “${query}”. One more word narrows them.`;
}
