import { z } from 'zod';
import { evidenceGrades, modelIds } from './ids';

/** Structure of the glossary: what the guide's words mean, its own and the field's. */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const word = z.string().trim().min(1).max(60);

/** The fields that terms are sorted into, in the order in which they are shown. */
export const glossaryFields = ['guide', 'reliability', 'change', 'systems', 'network', 'organisation'] as const;
export type GlossaryField = (typeof glossaryFields)[number];

/** Pages that a term may send its reader to, beside records of the dataset. */
export const glossaryPages = ['/models', '/compare', '/practices', '/metrics', '/questionnaire', '/method'] as const;
export type GlossaryPage = (typeof glossaryPages)[number];

export const termSchema = z.strictObject({
  /** Permanent: links use it. */
  id,
  /** As it stands in a sentence: lower case, unless it is a name or an abbreviation. */
  term: word,
  /** Other names and spellings. */
  aliases: z.array(word),
  /**
   * Those of the term and its aliases that are ordinary words, too ("share", "release"): a text may mean something else by them, so they
   * are never linked by themselves.
   */
  everyday: z.array(word).min(1).optional(),
  field: z.enum(glossaryFields),
  definition: z.string().trim().min(20).max(500).regex(/[.?]$/, 'Write sentences: end with a full stop'),
  /** Where to read on. All lists hold ids. */
  seeAlso: z.strictObject({
    terms: z.array(id).optional(),
    metrics: z.array(id).optional(),
    practices: z.array(id).optional(),
    models: z.array(z.enum(modelIds)).optional(),
    pages: z.array(z.enum(glossaryPages)).optional(),
  }),
  /** May be empty only where the evidence is `convention`: then this guide says what it means by the word. */
  sources: z.array(z.string()),
  evidence: z.enum(evidenceGrades),
  checkedOn: z.iso.date(),
});
export type Term = z.infer<typeof termSchema>;
