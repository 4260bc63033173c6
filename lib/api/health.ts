import { z } from 'zod';
import { currentEdition } from '@/lib/questionnaire';
import { editionIdSchema } from './vocabulary-schema';

/** What a monitor is told. That it can be told at all means that the dataset and the editions have loaded and passed their checks. */

export const healthSchema = z
  .strictObject({
    status: z.literal('ok').describe('The guide’s data have loaded and passed their checks.'),
    edition: editionIdSchema.describe('The current edition of the questionnaire.'),
  })
  .describe('That the guide is working.');
export type HealthBody = z.infer<typeof healthSchema>;

export const healthBody = (): HealthBody => ({ status: 'ok', edition: currentEdition.id });
