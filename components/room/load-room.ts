import { loadOnce } from '@/lib/guide/browser/load-once';
import { fetchRecords } from '@/lib/guide/browser/result/fetch-records';

/** Fetches what shows a room, and what is said of the models, once. */
export const loadRoom = loadOnce(async () => {
  const [{ RoomView }, records] = await Promise.all([import('./room-view'), fetchRecords()]);
  return { RoomView, records };
});
