import { z } from 'zod';
import { dimensionIds, modelIds, workAreaIds } from '../dataset/ids';

/** Structure of an edition: the questionnaire as published, with its votes. What spans records is in `check.ts`. */

const sentence = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id is lower-case words joined by hyphens');

const optionSchema = z.strictObject({
  id,
  /** What an outsider could observe, not an attitude. */
  label: sentence.max(140),
  /** How the option splits its one vote between the models. What is left of 1 is an abstention; an empty object abstains wholly. */
  votes: z.partialRecord(z.enum(modelIds), z.number().gt(0).max(1)),
  /** Why it votes so, for any organisation. Shown on the method page. */
  reason: sentence,
});
export type Option = z.infer<typeof optionSchema>;

const questionSchema = z.strictObject({
  id,
  area: z.enum(workAreaIds),
  /** The row of the comparison that the question is about. */
  dimension: z.enum(dimensionIds),
  text: sentence.endsWith('?'),
  /** How to choose when it is not obvious. */
  help: sentence,
  /** Why we ask. */
  why: sentence,
  /** True where the options form a scale, in the order of the list. */
  ordered: z.boolean(),
  /** Belongs to the quick set. */
  quick: z.boolean(),
  /** When the question does not apply, in words; null where it always does. */
  notApplicable: sentence.nullable(),
  /** Base weight: how much evidence the question carries beside an ordinary one, which weighs 1. */
  weight: z.strictObject({ value: z.number().min(0.5).max(3), reason: sentence }),
  /** More than eight can hardly be held in mind and compared; fewer than eight forced choices on organisations that fitted none of six. */
  options: z.array(optionSchema).min(3).max(8),
});
export type Question = z.infer<typeof questionSchema>;

export const editionSchema = z.strictObject({
  /** As people see it: year and number in the year. */
  id: z.string().regex(/^\d{4}\.\d+$/),
  /** As a result code holds it: 1 to 31, in order of publication. */
  number: z.int().min(1).max(31),
  publishedOn: z.iso.date(),
  /** The models it knows, in the order in which they are shown. */
  models: z.array(z.enum(modelIds)).min(2),
  questions: z.array(questionSchema).min(1),
  /**
   * The probability that another careful reader would give another answer to a question, a fraction of 1. An edition that has it says of
   * its results how sure they are of open questions and readings, too; one without only of weights.
   */
  misreading: z.strictObject({ value: z.number().gt(0).lt(0.5), reason: sentence }).optional(),
  /** Organisations for which no lead is worth a reorganisation. */
  noModel: z
    .strictObject({
      /** Each holds where every one of its questions has one of its answers. */
      where: z.array(z.record(id, z.array(id).min(1))).min(1),
      reason: sentence,
    })
    .optional(),
});
export type Edition = z.infer<typeof editionSchema>;
