import type { Practice } from '@/lib/dataset/catalogue-schema';
import { inList } from './lists';
import { countInWords } from './numbers';
import type { Wording } from './wording';

/** How long it takes to adopt a practice. `option` stands alone under the heading "Effort". */
export const effortWords: Record<Practice['effort'], Wording & { option: string }> = {
  days: { option: 'Days', label: 'Effort: days', inSentence: 'effort: days' },
  weeks: { option: 'Weeks', label: 'Effort: weeks', inSentence: 'effort: weeks' },
  months: { option: 'Months', label: 'Effort: months', inSentence: 'effort: months' },
};

/** What some steps take together: `five steps that take days, two that take weeks and one that takes months`. @param efforts at least one */
export function effortSum(efforts: readonly Practice['effort'][]): string {
  const kinds = (['days', 'weeks', 'months'] as const).map((kind) => ({
    kind,
    count: efforts.filter((effort) => effort === kind).length,
  }));
  return inList(
    kinds
      .filter(({ count }) => count > 0)
      .map(({ kind, count }, position) => {
        const steps = position === 0 ? (count === 1 ? ' step' : ' steps') : '';
        return `${countInWords(count)}${steps} that ${count === 1 ? 'takes' : 'take'} ${kind}`;
      }),
  );
}
