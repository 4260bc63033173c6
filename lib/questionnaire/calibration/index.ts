import { z } from 'zod';
import { modelIds } from '../../dataset/ids';
import { parseAuthored } from '../../shared/parse';
import profiles from './2026.1.json';

/**
 * Twelve organisations, each with a description, the lead that published guidance supports, and answers that follow from the
 * description alone: what it doesn't say is "don't know". An edition is tuned and tested with them; the method page shows their results.
 */
const profileSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  /** One or two acceptable leading models, the preferred one first. */
  lead: z.array(z.enum(modelIds)).min(1).max(2),
  mustNotLead: z.array(z.enum(modelIds)),
  /** Models that should have a clear share. */
  substantial: z.array(z.enum(modelIds)),
  /** Every question of the edition → an option's id, `unknown` or `not-applicable`. */
  answers: z.record(z.string(), z.string()),
});
export type CalibrationProfile = z.infer<typeof profileSchema>;

export const calibrationProfiles: readonly CalibrationProfile[] = parseAuthored(
  z.array(profileSchema),
  'calibration of edition 2026.1',
  profiles,
);
