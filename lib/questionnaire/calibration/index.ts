import { z } from 'zod';
import { modelIds } from '../../dataset/ids';
import { parseAuthored } from '../../shared/parse';
import { currentEdition } from '..';
import profiles20261 from './2026.1.json';
import profiles20262 from './2026.2.json';

/**
 * Twelve organisations, each with a description, the lead that published guidance supports, and answers that follow from the
 * description alone: what it doesn't say is "don't know". Every edition is tested with them, in answers to its own questions;
 * the method page shows their results.
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

const profilesByEdition = new Map<string, readonly CalibrationProfile[]>(
  Object.entries({ '2026.1': profiles20261, '2026.2': profiles20262 }).map(([edition, profiles]) => [
    edition,
    parseAuthored(z.array(profileSchema), `calibration of edition ${edition}`, profiles),
  ]),
);

/**
 * The profiles with their answers to the questions of an edition.
 * @throws Error if the edition has none: each that is published is calibrated.
 */
export function calibrationOf(edition: { id: string }): readonly CalibrationProfile[] {
  const profiles = profilesByEdition.get(edition.id);
  if (!profiles) throw new Error(`Edition ${edition.id} has no calibration profiles`);
  return profiles;
}

/** Those of the current edition. */
export const calibrationProfiles: readonly CalibrationProfile[] = calibrationOf(currentEdition);
