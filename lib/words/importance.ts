import type { Importance } from '@/lib/questionnaire/answers';
import type { Wording } from './wording';

/**
 * How much a question counts for the user. The words follow the engine's `importanceFactors`, as their test says.
 * `option` is the answer to the question how much it should count.
 */
export const importanceWords: Record<Importance, Wording & { option: string }> = {
  less: { option: 'Half', label: 'Counts half', inSentence: 'counts half' },
  normal: { option: 'Normal', label: 'Counts normally', inSentence: 'counts normally' },
  more: { option: 'Double', label: 'Counts double', inSentence: 'counts double' },
};

/** The importance where it is worth a remark; undefined for the normal one. */
export function importanceRemark(importance: Importance): string | undefined {
  return importance === 'normal' ? undefined : importanceWords[importance].label;
}
