import { site } from '@/lib/address/site';
import { notAllowed, problemResponse } from '@/lib/api/problem';
import { jsonResponse, preflight, readMethods } from '@/lib/api/respond';
import { resultBody } from '@/lib/api/result-body';
import { readResultQuery, resultCsvResponse } from '@/lib/api/result-files';
import { readResultCode } from '@/lib/api/score';

export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const query = readResultQuery(new URL(request.url).searchParams);
  if (!query.ok) return problemResponse(query.error);
  const scored = readResultCode((await params).code);
  if (!scored.ok) return problemResponse(scored.error);
  if (query.value.format === 'csv') return resultCsvResponse(scored.value, query.value);
  return jsonResponse(resultBody(scored.value, site()));
}

export const OPTIONS = preflight(readMethods);

const other = notAllowed(readMethods);

export { other as DELETE, other as PATCH, other as POST, other as PUT };
