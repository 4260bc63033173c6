import type { Issue } from '../shared/issue';

/** What has to hold between the list of sources and everything that cites from it. */

/** A source that nothing cites, with the reason to keep it. */
export interface UncitedException {
  id: string;
  reason: string;
}

/**
 * Every source is cited somewhere, but those excepted; an exception that isn't needed any more is an issue too.
 * @param cited ids that articles, cells and catalogues cite; they come in as data, because the dataset doesn't know the articles
 */
export function everySourceCited(
  sources: readonly { id: string }[],
  cited: ReadonlySet<string>,
  exceptions: readonly UncitedException[] = [],
): Issue[] {
  const excepted = new Set(exceptions.map(({ id }) => id));
  return [
    ...sources
      .filter(({ id }) => !cited.has(id) && !excepted.has(id))
      .map(({ id }) => ({
        path: `sources.${id}`,
        message: 'Nothing cites it',
        hint: 'Cite it where it supports something, or take it out; if it must stay, except it with a reason',
      })),
    ...exceptions
      .filter(({ id }) => cited.has(id) || !sources.some((source) => source.id === id))
      .map(({ id }) => ({ path: `sources.${id}`, message: 'Needs no exception' })),
  ];
}
