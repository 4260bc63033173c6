import { z } from 'zod';
import { dimensionIds, modelIds } from './ids';

/** Structure of a scale: an order in which a row of the comparison puts the models. Rules that span scales are in `check-scales.ts`. */

/** The places of a scale, from its low end to its high one. Steps between them are equal by this guide's own convention. */
export const scalePlaces = [1, 2, 3, 4, 5] as const;
export type ScalePlace = (typeof scalePlaces)[number];

/** Words for an end: part of a sentence, without a full stop. */
const end = z.string().trim().min(5).max(45).regex(/[^.]$/, 'An end is a phrase: leave out the full stop');

export const scaleSchema = z.strictObject({
  /** The row whose cells it reads. */
  dimension: z.enum(dimensionIds),
  /** What rises from the low end to the high one. */
  name: z.string().trim().min(4).max(30),
  low: end,
  high: end,
  /** Whether it is one of the few that show a model's profile at a glance. */
  profile: z.boolean(),
  /** Where each model stands, and why: a sentence that follows from the model's cell in the row. */
  places: z.record(
    z.enum(modelIds),
    z.strictObject({
      at: z.literal(scalePlaces),
      why: z.string().trim().min(40).max(200).regex(/\.$/, 'A reason is a sentence: end it with a full stop'),
    }),
  ),
});
export type Scale = z.infer<typeof scaleSchema>;
