import { type Dimension, type ModelId, models } from '@/lib/dataset';

/** The text search of the comparison: whole rows are found, in what the page would show of them. */

/**
 * Whether every word of the query stands somewhere in the row: in its label, its question, or the chosen models' cells.
 * Case, accents and the kind of apostrophe don't matter. An empty query finds every row.
 */
export function isFound(dimension: Dimension, choice: { models: readonly ModelId[]; query: string }): boolean {
  const cells = models
    .filter(({ id }) => choice.models.includes(id))
    .map(({ cells: all }) => all[dimension.id])
    .flatMap(({ short, long }) => [short, long]);
  const text = folded([dimension.label, dimension.question, ...cells].join(' '));
  return folded(choice.query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}
