import { requireSource, type Source } from '@/lib/dataset';

/** The sources with these ids, in full. The dataset's checks see to it that they exist. */
export function fullSources(ids: readonly string[]): Source[] {
  return ids.map(requireSource);
}
