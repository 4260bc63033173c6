import { z } from 'zod';
import calibration from '../../lib/questionnaire/calibration/2026.2.json' with { type: 'json' };

/** The answers of the organisations that the calibration describes, to the questions of the newest edition. */

/** Question id → option id, `unknown` or `not-applicable`. */
export type Answers = Readonly<Record<string, string>>;

/** The ids of all described organisations. */
export const profiles: readonly string[] = calibration.map(({ id }) => id);

/**
 * The answers of a described organisation, by its id in the calibration's file, such as `C06`.
 * @throws {Error} when the calibration has no such organisation
 */
export function answersOf(profile: string): Answers {
  const found = calibration.find(({ id }) => id === profile);
  if (!found) throw new Error(`The calibration has no ${profile}`);
  return z.record(z.string(), z.string()).parse(found.answers);
}

/** The shop that grows and puts changes live in maintenance windows. */
export const shop = answersOf('C06');
