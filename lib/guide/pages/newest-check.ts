import type { Metric } from '@/lib/dataset';

/** The newest of the ISO days on which records were checked; empty if there is no record. */
export function newestCheck(records: readonly Pick<Metric, 'checkedOn'>[]): string {
  // ISO days sort as text.
  return (
    records
      .map(({ checkedOn }) => checkedOn)
      .sort()
      .at(-1) ?? ''
  );
}
