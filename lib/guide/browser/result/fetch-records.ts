import { placed } from '@/lib/address/base-path';
import { resultRecordsFile } from '@/lib/address/private-result';
import type { ResultRecords } from './records';

/** Fetches what results say of the dataset. @throws Error where the server doesn't give it */
export async function fetchRecords(): Promise<ResultRecords> {
  const response = await fetch(placed(resultRecordsFile));
  if (!response.ok) throw new Error(`The records of results were answered with status ${response.status}`);
  return response.json();
}
