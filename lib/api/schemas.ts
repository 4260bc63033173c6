import { z } from 'zod';
import { longestQuery } from '@/lib/address/typed-words';
import { importances } from '@/lib/questionnaire/answers';
import { dimensionGroupSchema, dimensionIdSchema, editionIdSchema, modelIdSchema } from './vocabulary-schema';

/** What the API takes. What it gives is in the schemas beside this file. */

/** Longer than any id. */
const longestId = 64;
const id = z.string().max(longestId);

const answerSchema = z.string().max(longestId).describe('The id of an option, "unknown" or "not-applicable".');

export const scoreRequestSchema = z
  .strictObject({
    edition: editionIdSchema.max(longestId).optional().describe('The edition to answer; the current one if left out.'),
    answers: z
      .record(id, answerSchema)
      .describe('Question id → answer. A question that is left out is not answered yet.'),
    importance: z
      .record(id, z.enum(importances))
      .optional()
      .describe('Question id → how much the question matters to you. Normal if left out.'),
  })
  .describe('Answers to a questionnaire.');
export type ScoreRequest = z.infer<typeof scoreRequestSchema>;

/** As a body is read: a list of answers is let through, so that it can be refused as what it is, several answers to one question. */
export const uncheckedScoreRequestSchema = scoreRequestSchema.extend({
  answers: z.record(
    id,
    z.union([id, z.array(z.string())], { error: 'An answer is the id of an option, "unknown" or "not-applicable"' }),
  ),
});

export const comparisonFormats = ['json', 'csv', 'md'] as const;
export type ComparisonFormat = (typeof comparisonFormats)[number];

const noRepetition = (ids: readonly string[]) => new Set(ids).size === ids.length;

export const comparisonQuerySchema = z
  .strictObject({
    models: z
      .array(modelIdSchema)
      .min(2, 'A comparison needs at least two models')
      .refine(noRepetition, 'A model is named twice')
      .meta({ uniqueItems: true })
      .optional()
      .describe(
        'The models to compare, at least two, separated by commas, in the order of the columns; all if left out.',
      ),
    dimensions: z
      .array(dimensionIdSchema)
      .min(1, 'A comparison needs at least one dimension')
      .refine(noRepetition, 'A dimension is named twice')
      .meta({ uniqueItems: true })
      .optional()
      .describe('The rows to show, separated by commas; all if left out.'),
    groups: z
      .array(dimensionGroupSchema)
      .min(1, 'A comparison needs at least one group of rows')
      .refine(noRepetition, 'A group is named twice')
      .meta({ uniqueItems: true })
      .optional()
      .describe('The groups of rows to show, separated by commas; all if left out.'),
    show: z
      .enum(['all', 'differences'])
      .optional()
      .describe(
        'differences leaves out the rows in which the models stand on one place of the scale, and the row of what they share. Rows without a scale stay.',
      ),
    order: z
      .enum(['rows', 'difference'])
      .optional()
      .describe('difference puts the rows first in which the models differ most, and last those without a scale.'),
    q: z
      .string()
      .max(longestQuery)
      .optional()
      .describe('Words that a row has to hold, each of them, in its label, its question or the shown models’ cells.'),
    marks: z
      .enum(['on', 'off'])
      .optional()
      .describe(
        'off leaves the evidence out of the phrases of the Markdown table. Other formats have it in members of its own.',
      ),
    from: z
      .string()
      .optional()
      .describe('The code of a result, in any spelling: where no models are named, those of its blend are compared.'),
    format: z
      .enum(comparisonFormats)
      .optional()
      .describe('json (if left out), csv for a spreadsheet, or md for a Markdown table with its sources as notes.'),
  })
  .describe('What to compare.');
export type ComparisonQuery = z.infer<typeof comparisonQuerySchema>;

const scopeSchema = z
  .string()
  .optional()
  .describe(
    'What the result is about, in a line of at most 60 characters; a longer one is cut. No figure depends on it.',
  );

export const resultQuerySchema = z
  .strictObject({
    format: z
      .enum(['json', 'csv'])
      .optional()
      .describe('json (if left out), or csv: a table of the answers with what each gave, and of the work areas.'),
    scope: scopeSchema,
  })
  .describe('How a result is given.');
export type ResultQuery = z.infer<typeof resultQuerySchema>;

export const decisionRecordQuerySchema = z.strictObject({ scope: scopeSchema });
export type DecisionRecordQuery = z.infer<typeof decisionRecordQuerySchema>;

export const changeQuerySchema = z
  .strictObject({
    from: z.string().describe('The code of the first result, in any spelling.'),
    to: z.string().describe('The code of the second result, in any spelling.'),
  })
  .describe('Two results.');

export const pathSchema = z.strictObject({
  id: modelIdSchema.describe('The model’s id.'),
  edition: editionIdSchema.describe('The edition’s id.'),
  code: z.string().describe('A result code, in any spelling: case and hyphens don’t count.'),
});
