import { resultRecords } from '@/lib/guide/result/records';

/** What results say of the dataset as a file, made when the guide is built: a browser fetches it to work out a private result. */

export const dynamic = 'force-static';

export function GET() {
  return Response.json(resultRecords(), { headers: { 'cache-control': 'public, max-age=300' } });
}
