import { placed } from '@/lib/address/base-path';
import { resultRecordsFile } from '@/lib/address/private-result';
import { loadOnce } from '@/lib/guide/browser/load-once';
import type { ResultRecords } from '@/lib/guide/browser/result/records';

/** Fetches what shows a room, and what is said of the models, once. */
export const loadRoom = loadOnce(async () => {
  const [{ RoomView }, records] = await Promise.all([import('./room-view'), fetchRecords()]);
  return { RoomView, records };
});

async function fetchRecords(): Promise<ResultRecords> {
  const response = await fetch(placed(resultRecordsFile));
  if (!response.ok) throw new Error(`The records of results were answered with status ${response.status}`);
  return response.json();
}
