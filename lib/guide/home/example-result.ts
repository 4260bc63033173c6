import type { ResultPage } from '@/lib/guide/browser/result/result-page';
import { resultPage } from '@/lib/guide/result/result-page';
import { currentEdition } from '@/lib/questionnaire';
import { calibrationProfiles } from '@/lib/questionnaire/calibration';
import { checkSheet } from '@/lib/questionnaire/sheet-check';
import { encode } from '@/lib/share/codec';

/** A worked example for the first page: a described organisation, its answers, and what they come to. */

/** A described organisation: a growing web shop that releases in maintenance windows. */
const profileId = 'C06';

export interface ExampleResult extends Pick<ResultPage, 'path' | 'blend' | 'standing'> {
  sentence: string;
  label: string;
  answered: number;
  unknown: number;
}

/**
 * Computed like any other result, from the code that the link holds.
 * @throws Error if the profile is missing or does not fit the current edition.
 */
export function exampleResult(): ExampleResult {
  const profile = calibrationProfiles.find(({ id }) => id === profileId);
  const checked = profile && checkSheet(currentEdition, profile);
  if (!checked?.ok) throw new Error(`Calibration profile ${profileId} does not fit edition ${currentEdition.id}`);
  const lookup = resultPage(encode(currentEdition, checked.value));
  if (lookup.kind !== 'result') throw new Error(`The code of calibration profile ${profileId} can't be read`);
  const { path, blend, standing, verdict, answered } = lookup.result;
  return {
    path,
    blend,
    standing,
    sentence: verdict.sentence,
    label: verdict.label,
    answered: answered.options,
    unknown: answered.unknown,
  };
}
