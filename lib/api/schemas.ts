import { z } from 'zod';
import { importances } from '@/lib/questionnaire/answers';

/** What the API takes. What it gives is made by the functions beside this file. */

/** Longer than any id. */
const id = z.string().max(64);

export const scoreRequestSchema = z.strictObject({
  /** An edition's id; the current one if left out. */
  edition: id.optional(),
  /** A list is let through here, so that it can be named as what it is: several answers to one question. */
  answers: z.record(
    id,
    z.union([id, z.array(z.string())], { error: 'An answer is the id of an option, "unknown" or "not-applicable"' }),
  ),
  importance: z.record(id, z.enum(importances)).optional(),
});
export type ScoreRequest = z.infer<typeof scoreRequestSchema>;
