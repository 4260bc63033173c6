import { z } from 'zod';
import { importances } from '@/lib/questionnaire/answers';
import { verdictSchema } from './result-schema';
import { editionIdSchema, modelIdSchema, questionIdSchema, sharesSchema, workAreaSchema } from './vocabulary-schema';

/** The form of two results side by side, as `GET /api/v1/change` gives it. */

const movedSchema = z
  .record(modelIdSchema, z.number().min(-1).max(1))
  .describe('A change of a share, as a fraction of 1, for every model.');

const comparedResultSchema = z
  .strictObject({
    code: z.string().describe('The result code in its canonical spelling.'),
    url: z.url().describe('The page of this result.'),
    edition: editionIdSchema.describe('The edition that was answered.'),
    verdict: verdictSchema,
    shares: sharesSchema.nullable().describe('The blend; null where there is no lead.'),
  })
  .describe('One of the two results.');

const answerSchema = z
  .strictObject({
    answer: z
      .string()
      .nullable()
      .describe('The id of an option, "unknown" or "not-applicable"; null where it is not answered, or not asked.'),
    importance: z.enum(importances).describe('How much the question counts.'),
  })
  .describe('An answer, and how much it counts.');

export const changeSchema = z
  .strictObject({
    url: z.url().describe('The page of this comparison.'),
    from: comparedResultSchema.describe('The first result.'),
    to: comparedResultSchema.describe('The second result.'),
    shares: z
      .strictObject({
        total: movedSchema.describe('The second share less the first: the sum of all parts below.'),
        edition: movedSchema.describe(
          'The part of the edition: the first answers under the second edition. All 0 within one edition.',
        ),
        answers: z
          .array(
            z.strictObject({ question: questionIdSchema, shares: movedSchema.describe('The part of this answer.') }),
          )
          .describe('The parts of the answers that changed and moved a share, the largest first.'),
      })
      .nullable()
      .describe('Where the difference between the blends comes from; null where one of the results has no lead.'),
    answers: z
      .array(
        z.strictObject({
          question: questionIdSchema,
          from: answerSchema.describe('In the first result.'),
          to: answerSchema.describe('In the second result.'),
        }),
      )
      .describe('The answers that differ, in the order of the second edition.'),
    dropped: z
      .array(z.strictObject({ question: questionIdSchema, answer: z.string().describe('The answer’s id.') }))
      .describe('Answers of the first result that the second edition has no place for.'),
    added: z.array(questionIdSchema).describe('Questions that only the second edition asks.'),
    areas: z
      .array(
        z.strictObject({
          area: workAreaSchema,
          from: z.array(modelIdSchema).describe('The leading models in the first result; empty where none is named.'),
          to: z.array(modelIdSchema).describe('The leading models in the second result.'),
        }),
      )
      .describe('Who leads each work area.'),
  })
  .describe('Two results side by side: then and now, or one organisation and another.');
export type ChangeBody = z.infer<typeof changeSchema>;
