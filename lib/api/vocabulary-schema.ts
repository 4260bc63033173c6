import { z } from 'zod';
import { dimensionGroupIds, dimensionIds, evidenceGrades, modelIds, workAreaIds } from '@/lib/dataset';

/** The terms that requests and responses share, as schemas with their descriptions. */

export const modelIdSchema = z
  .enum(modelIds, { error: ({ input }) => `There is no model ${JSON.stringify(input)}` })
  .describe('A model of IT operations.');

export const workAreaSchema = z.enum(workAreaIds).describe('A work area: each question belongs to one.');

export const dimensionIdSchema = z
  .enum(dimensionIds, { error: ({ input }) => `There is no dimension ${JSON.stringify(input)}` })
  .describe('A dimension: one row of the comparison.');

export const dimensionGroupSchema = z
  .enum(dimensionGroupIds, { error: ({ input }) => `There is no group ${JSON.stringify(input)}` })
  .describe('A group of dimensions.');

export const fractionSchema = z.number().min(0).max(1).describe('A fraction of 1.');

export const sharesSchema = z.record(modelIdSchema, fractionSchema).describe('A fraction of 1 for every model.');

export const evidenceSchema = z
  .enum(evidenceGrades)
  .describe(
    'How well a statement is supported, the strongest first. verified: a source’s own text says so; secondary: reported by others; practice: common professional practice; claim: said without evidence; convention: this guide’s own definition.',
  );

export const checkedOnSchema = z.iso.date().describe('The day on which the statement was last checked.');

export const sourceSchema = z
  .strictObject({
    id: z.string().describe('Permanent, in kebab-case.'),
    title: z.string().describe('The title as published.'),
    publisher: z.string().describe('Author, publisher or standards body.'),
    published: z
      .string()
      .nullable()
      .describe('Year, month or day, as precise as known; null where the text carries no date.'),
    url: z.url().nullable().describe('Where it can be read; null where no address is known.'),
    status: z
      .enum(['verified', 'secondary', 'general', 'weak'])
      .describe(
        'verified: the text was read; secondary: known through others; general: a standard text, from general knowledge; weak: without evidence of its own.',
      ),
    note: z.string().optional().describe('What to know before leaning on it.'),
    checkedOn: checkedOnSchema,
  })
  .describe('A source of the guide.');

export const questionIdSchema = z.string().describe('A question’s id.');
export const optionIdSchema = z.string().describe('An option’s id.');

export const editionIdSchema = z.string().describe('An edition of the questionnaire: year and number in the year.');
