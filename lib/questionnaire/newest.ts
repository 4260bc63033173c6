import type { Edition } from './schema';

/**
 * The edition that new answers are given to: the last of those that are published.
 * @throws Error if there is none
 */
export function newestOf(editions: readonly Edition[]): Edition {
  const newest = editions.at(-1);
  if (!newest) throw new Error('No edition of the questionnaire is published');
  return newest;
}
