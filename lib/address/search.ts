import { pagePaths } from './page';
import { withQuery } from './query';
import { readWords } from './typed-words';

/** The address of a search: `/search?q=error+budget`. */

/** The words that are searched for; empty if nothing is. Takes the parameter `q` as it stands in the address. */
export function readSearch(q: string | readonly string[] | null | undefined): string {
  return readWords(q).words;
}

/** @param words as `readSearch` gives them */
export function searchPath(words: string): string {
  return withQuery(pagePaths.search, { q: words });
}

/** Whether two texts search for the same. */
export function sameSearch(one: string, other: string): boolean {
  return readSearch(one) === readSearch(other);
}
