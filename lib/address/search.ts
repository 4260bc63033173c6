import { type SearchGroup, searchGroups } from '../shared/search-group';
import { pagePaths } from './page';
import { withQuery } from './query';
import { longestQuery, readWords } from './typed-words';

/** The address of a search: `/search?q=error+budget&kind=metric`. A browser reads it, too, so a kind is taken by its id alone. */

/** The words that are searched for; empty if nothing is. Takes the parameter `q` as it stands in the address. */
export function readSearch(q: string | readonly string[] | null | undefined): string {
  return readWords(q).words;
}

/** The kind that is wanted; undefined for all. `unknown` is what was asked for and is none. */
export function readSearchKind(kind: string | readonly string[] | null | undefined): {
  kind: SearchGroup | undefined;
  unknown?: string;
} {
  const asked = ([kind ?? []].flat()[0] ?? '').trim();
  const found = searchGroups.find((id) => id === asked.toLowerCase());
  return found !== undefined || asked === ''
    ? { kind: found }
    : { kind: undefined, unknown: asked.slice(0, longestQuery) };
}

/** @param words as `readSearch` gives them */
export function searchPath(words: string, kind?: SearchGroup): string {
  return withQuery(pagePaths.search, { q: words, kind });
}

/** Whether two texts search for the same. */
export function sameSearch(one: string, other: string): boolean {
  return readSearch(one) === readSearch(other);
}
