import { z } from 'zod';
import { currentEdition } from '@/lib/questionnaire';
import { editionIdSchema } from './vocabulary-schema';

/** What a monitor is told. That it can be told at all means that the dataset and the editions have loaded and passed their checks. */

export const healthSchema = z
  .strictObject({
    status: z.literal('ok').describe('The guide’s data have loaded and passed their checks.'),
    version: z.string().describe('The version of the guide.'),
    commit: z.string().describe('The commit that was built, or unknown.'),
    edition: editionIdSchema.describe('The current edition of the questionnaire.'),
    uptime: z.int().min(0).describe('Seconds since the server was started.'),
  })
  .describe('That the guide is working.');
export type HealthBody = z.infer<typeof healthSchema>;

/** Version and commit stand in the environment of the build (next.config.mjs). */
export const healthBody = (): HealthBody => ({
  status: 'ok',
  version: process.env.VERSION ?? 'unknown',
  commit: process.env.COMMIT ?? 'unknown',
  edition: currentEdition.id,
  uptime: Math.floor(process.uptime()),
});
