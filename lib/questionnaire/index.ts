import { formatIssues } from '../shared/issue';
import { parseAuthored } from '../shared/parse';
import { checkEdition } from './check';
import { publishedEditions } from './editions';
import { newestOf } from './newest';
import { type Edition, editionSchema } from './schema';

/** The published editions, checked when they are loaded: an edition that breaks a rule stops the build. For the server; browsers get data. */

export { minutesToRead } from './reading-time';
export type { Edition, Option, Question } from './schema';

/** Oldest first. */
export const editions: readonly Edition[] = publishedEditions.map((edition) => {
  const parsed = parseAuthored(editionSchema, `edition ${edition.id}`, edition);
  const issues = checkEdition(parsed);
  if (issues.length > 0) throw new Error(`The questionnaire is not valid:\n${formatIssues(issues)}`);
  return parsed;
});

/** The edition that new answers are given to: the newest. */
export const currentEdition: Edition = newestOf(editions);

/** The edition with this id, for example `2026.1`. */
export function editionById(id: string): Edition | undefined {
  return editions.find((edition) => edition.id === id);
}
