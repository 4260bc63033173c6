import type { z } from 'zod';
import type { Issue } from '../shared/issue';
import { schemaIssues } from '../shared/parse';
import { uniqueIds } from './check-records';
import { checkStatements } from './check-sources';
import type { EvidenceGrade } from './ids';
import type { Source } from './schema';

/** What every record of a catalogue has. */
interface SourcedRecord {
  id: string;
  sources: readonly string[];
  evidence: EvidenceGrade;
}

/**
 * Issues of one catalogue that any catalogue can have: the structure of its records, then, if that is right, ids and sources.
 * @param list opens every issue's path: `metrics`
 */
export function checkCatalogue(
  list: string,
  schema: z.ZodType,
  records: readonly SourcedRecord[],
  sources: readonly Source[],
): Issue[] {
  const structure = records.flatMap((record) => schemaIssues(schema, `${list}.${record.id}`, record));
  if (structure.length > 0) return structure;
  const statements = records.map((record) => ({ ...record, path: `${list}.${record.id}` }));
  return [...uniqueIds(list, records), ...checkStatements(statements, sources)];
}
