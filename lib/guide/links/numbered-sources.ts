import type { Citation } from '@/lib/content/citations';
import { requireSource, type Source } from '@/lib/dataset';

/** One list of sources for a page: those that its text cites first, then those that only its table cells lean on. */

export interface NumberedSource {
  /** From 1, in the order of the list. */
  number: number;
  source: Source;
  /** Ids of the places in the text that cite it; empty if only cells do. */
  places: readonly string[];
}

export interface NumberedSources {
  sources: readonly NumberedSource[];
  /** The numbers of a cell's sources, ascending. */
  numbersOf: (cell: { sources: readonly string[] }) => readonly number[];
}

/**
 * Numbers the sources of a page. Every cell that will be asked for with `numbersOf` must be among `cells`.
 * @throws Error on an unknown source id, which the checks of the data and of the articles rule out.
 */
export function numberSources(
  citations: readonly Citation[],
  cells: Iterable<{ sources: readonly string[] }>,
): NumberedSources {
  const places = new Map(citations.map((citation) => [citation.source, citation.places]));
  for (const cell of cells) {
    for (const id of cell.sources) if (!places.has(id)) places.set(id, []);
  }

  const ids = [...places.keys()];
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  return {
    sources: ids.map((id, index) => ({ number: index + 1, source: requireSource(id), places: places.get(id) ?? [] })),
    numbersOf: (cell) => cell.sources.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b),
  };
}
