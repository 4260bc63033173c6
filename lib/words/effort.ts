import type { Practice } from '@/lib/dataset/catalogue-schema';
import type { Wording } from './wording';

/** How long it takes to adopt a practice. `option` stands alone under the heading "Effort". */
export const effortWords: Record<Practice['effort'], Wording & { option: string }> = {
  days: { option: 'Days', label: 'Effort: days', inSentence: 'effort: days' },
  weeks: { option: 'Weeks', label: 'Effort: weeks', inSentence: 'effort: weeks' },
  months: { option: 'Months', label: 'Effort: months', inSentence: 'effort: months' },
};
