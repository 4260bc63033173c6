import { type Dimension, type ModelId, models } from '@/lib/dataset';
import { hasAllWords } from '@/lib/shared/text-match';

/** The text search of the comparison: whole rows are found, in what the page would show of them. */

/**
 * Whether every word of the query stands somewhere in the row: in its label, its question, or the chosen models' cells.
 * An empty query finds every row.
 */
export function isFound(dimension: Dimension, choice: { models: readonly ModelId[]; query: string }): boolean {
  const cells = models
    .filter(({ id }) => choice.models.includes(id))
    .map(({ cells: all }) => all[dimension.id])
    .flatMap(({ short, long }) => [short, long]);
  return hasAllWords([dimension.label, dimension.question, ...cells].join(' '), choice.query);
}
