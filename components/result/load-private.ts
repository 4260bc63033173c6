import { loadOnce } from '@/lib/guide/browser/load-once';
import { fetchRecords } from '@/lib/guide/browser/result/fetch-records';

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
