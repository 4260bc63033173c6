import { z } from 'zod';
import { dimensionGroupIds, dimensionIds, evidenceGrades, modelIds } from './ids';

/** Structure of the authored data. Strict objects: a misspelt key fails the build. Rules that span records are in `check-comparison.ts`. */

const isoDate = z.iso.date();
const sentence = z.string().trim().min(1);

export const sourceSchema = z.strictObject({
  /** Kebab-case and permanent: articles and links use it. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: sentence,
  /** Author, publisher or standards body. */
  publisher: sentence,
  /** As precise as known: `2016`, `2026-01-05`; null where the page carries no date. */
  published: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  /** Null only where no address is known. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /**
   * verified: the text itself, or a stored copy, was read · secondary: seen through others' reports or quotations ·
   * general: a standard text, cited from general knowledge · weak: a commercial or anonymous text without evidence of its own.
   */
  status: z.enum(['verified', 'secondary', 'general', 'weak']),
  /** What a reader should know before relying on it. */
  note: sentence.optional(),
  checkedOn: isoDate,
});
export type Source = z.infer<typeof sourceSchema>;

export const dimensionSchema = z.strictObject({
  id: z.enum(dimensionIds),
  group: z.enum(dimensionGroupIds),
  label: sentence,
  /** The question that a cell of this row answers. */
  question: z.string().endsWith('?'),
});
export type Dimension = z.infer<typeof dimensionSchema>;

const cellSchema = z.strictObject({
  /** For a table: a phrase, no full stop at its end. */
  short: z.string().trim().min(3).max(110).regex(/[^.]$/, 'A short form is a phrase: leave out the full stop'),
  /** For an article or a detail view: one to four sentences. */
  long: z.string().trim().min(40).max(700).regex(/[.?]$/, 'A long form is made of sentences: end it with a full stop'),
  /** Ids of `sources/`. May be empty only where the evidence grade is `convention`. */
  sources: z.array(z.string()),
  /**
   * verified: a source's own text says so · secondary: reported by others than the author · practice: common professional
   * practice, the sources support it in general · claim: said by a source without evidence · convention: this guide's own definition.
   */
  evidence: z.enum(evidenceGrades),
  checkedOn: isoDate,
});
export type Cell = z.infer<typeof cellSchema>;

/** The mark that stands for a model beside its colour, so that nothing depends on colour alone. */
export const markShapes = ['square', 'circle', 'triangle', 'hexagon', 'diamond', 'star'] as const;

export const modelSchema = z.strictObject({
  id: z.enum(modelIds),
  name: sentence,
  /** What the name is short for. */
  expansion: sentence,
  /** What people also call it, or those who do it: the search finds it by them. */
  alsoCalled: z.array(sentence),
  /** Two sentences that can be quoted alone. */
  definition: sentence,
  /** One short phrase for lists and cards: what this model is for. */
  gist: z.string().max(90),
  mark: z.strictObject({
    /** One colour for both themes; graphics only, never text. */
    colour: z.string().regex(/^oklch\(/),
    shape: z.enum(markShapes),
  }),
  /** Its position on the operations map, 0 to 1 each: pace of change (slow to fast) and breadth of estate (one service to everything). */
  region: z.strictObject({ pace: z.number().min(0).max(1), breadth: z.number().min(0).max(1) }),
  /** Set where no standard defines the term and the guide says what it means by it. */
  convention: sentence.optional(),
  cells: z.record(z.enum(dimensionIds), cellSchema),
});
export type Model = z.infer<typeof modelSchema>;
