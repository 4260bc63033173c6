import { minutesOf } from '@/lib/guide/browser/board/minutes';
import { boardLookup } from './board-lookup';

/** The minutes for the query of a board's address, in whatever spelling; undefined where nobody's answers can be read from it. */
export function boardMinutes(query: URLSearchParams): string | undefined {
  const lookup = boardLookup(query);
  if (lookup.kind === 'board') return minutesOf(lookup.board);
  return lookup.kind === 'redirect' ? boardMinutes(new URLSearchParams(lookup.to.split('?')[1])) : undefined;
}
