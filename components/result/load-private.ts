import { placed } from '@/lib/address/base-path';
import { resultRecordsFile } from '@/lib/address/private-result';
import { loadOnce } from '@/lib/guide/browser/load-once';
import type { ResultRecords } from '@/lib/guide/browser/result/records';

/** Fetches what shows a private result and what that says, both only once, and only for an address with a code behind its `#`. */
export const loadPrivate = loadOnce(async () => {
  const [{ PrivateView }, { checkRecords }, records] = await Promise.all([
    import('./private-view'),
    import('@/lib/guide/browser/result/private-result'),
    fetchRecords(),
  ]);
  checkRecords(records);
  return { PrivateView, records };
});

async function fetchRecords(): Promise<ResultRecords> {
  const response = await fetch(placed(resultRecordsFile));
  if (!response.ok) throw new Error(`The records of results were answered with status ${response.status}`);
  return response.json();
}
